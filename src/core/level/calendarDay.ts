const year = String.raw`\d{4}`;
const longMonth = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`;
const shortMonth = String.raw`(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`;
const february = String.raw`02-(?:0[1-9]|1\d|2[0-8])`;
const fourthYear = String.raw`\d{2}(?:0[48]|[2468][048]|[13579][26])`;
const fourthCentury = '(?:[02468][048]|[13579][26])00';

/**
 * Matches a real calendar day, `YYYY-MM-DD`, years 1000 to 2999 (so that a review some years on is a day too), leap years and
 * all, and nothing else. A pattern and not a function, so that the published JSON Schema refuses 2025-02-29 too.
 */
export const calendarDay = new RegExp(
  `^(?=[12])(?:${year}-(?:${longMonth}|${shortMonth}|${february})|(?:${fourthYear}|${fourthCentury})-02-29)$`,
);
