/**
 * The hard numbers (`LT-30`): of the last twelve months, or of the period that a round covers. Counts are whole, days
 * may have decimals, shares are percent.
 */
export const numberIds = [
  'contacts',
  'leads',
  'mqls',
  'sqls',
  'opportunities',
  'deals',
  'daysToMql',
  'daysToSql',
  'daysToOpportunity',
  'daysToDeal',
  'inTimePercent',
  'knownSourcePercent',
  'neverAsked',
] as const;

/** The figures of a quarterly review (`LT-64`): of the quarter that is looked back on. */
export const reviewNumberIds = [
  'aLeads',
  'aLeadsToOpportunities',
  'leadsPromised',
  'leadsDelivered',
  'contactsPromised',
  'contactsKept',
] as const;

/** Name of a number in documents. */
export type NumberId = (typeof numberIds)[number] | (typeof reviewNumberIds)[number];

/** A number, *don't know*, or null while nobody has answered. */
export type NumberAnswer = number | 'dontKnow' | null;

/** The answers by number; one that nobody touched may be missing. */
export type NumberAnswers = { readonly [id in NumberId]?: NumberAnswer };

/** What a number counts. */
export type NumberKind = 'count' | 'days' | 'percent';

/** What a number counts, and so its bounds: counts to 1e9, days to 10,000, percent to 100; none below 0. */
export function kindOfNumber(id: NumberId): NumberKind {
  if (id.startsWith('days')) return 'days';
  return id.endsWith('Percent') ? 'percent' : 'count';
}

/** The greatest value of each kind. */
export const greatestNumber: { readonly [kind in NumberKind]: number } = {
  count: 1e9,
  days: 10_000,
  percent: 100,
};

/** The answer, or null when there is none. */
export function numberAnswer(answers: NumberAnswers, id: NumberId): NumberAnswer {
  return answers[id] ?? null;
}

/** The known value of a number; null when it is not known. */
export function knownNumber(answers: NumberAnswers, id: NumberId): number | null {
  const answer = numberAnswer(answers, id);
  return typeof answer === 'number' ? answer : null;
}
