/** Numbers to try when a choice is an unknown spelling; a field has at most 200 of those (`SC-20`). */
const tries = 256;

/**
 * One number of every class that the cuts tell apart, rising: each cut, one between each two of them, one below and one
 * above all (`SC-40`). Only numbers that `isKnown` are answers; a class of nothing else is left out.
 */
export function numberAnswers(
  cuts: readonly number[],
  isKnown: (number: number) => boolean,
): readonly number[] {
  const rising = [...new Set(cuts)].sort((a, b) => a - b);
  const [least = 0] = rising;
  const greatest = rising.at(-1) ?? 0;
  return [
    firstKnown((step) => least - step, isKnown),
    ...rising.flatMap((cut, place) => {
      const next = rising[place + 1];
      const between = next === undefined ? null : numberBetween(cut, next, isKnown);
      return [isKnown(cut) ? cut : null, between];
    }),
    firstKnown((step) => greatest + step, isKnown),
  ].filter((number) => number !== null);
}

/** Whole numbers are easier to read. */
function numberBetween(from: number, to: number, isKnown: (number: number) => boolean): number | null {
  const middle = from + (to - from) / 2;
  const whole = Math.floor(middle);
  const isInside = (number: number) => number > from && number < to && isKnown(number);
  if (isInside(whole)) return whole;
  if (isInside(middle)) return middle;
  return firstKnown((step) => from + ((to - from) * step) / (tries + 1), isInside);
}

function firstKnown(numberAt: (step: number) => number, isKnown: (number: number) => boolean): number | null {
  for (let step = 1; step <= tries; step++) if (isKnown(numberAt(step))) return numberAt(step);
  return null;
}
