import type { DayNumber } from '../../brand.ts';

/** Days to try when a choice is an unknown spelling; a field has at most 200 of those (`SC-20`). */
const tries = 256;

/**
 * One day of every class that the cuts tell apart, newest first; a cut is the first day of a class (`SC-40`). Of each
 * class the newest day that `isKnown`, of the newest class, which has no end, its first.
 */
export function dayAnswers(
  cuts: readonly DayNumber[],
  isKnown: (day: DayNumber) => boolean,
): readonly DayNumber[] {
  const falling = [...new Set(cuts)].sort((a, b) => b - a);
  const [newest] = falling;
  if (newest === undefined) return [];
  const classes = falling.map((cut, place) => ({ newest: cut - 1, oldest: falling[place + 1] ?? -Infinity }));
  return [
    firstKnown(newest, 1, Infinity, isKnown),
    ...classes.map(({ newest: from, oldest }) => firstKnown(from, -1, oldest, isKnown)),
  ].filter((day) => day !== null);
}

function firstKnown(
  from: DayNumber,
  step: 1 | -1,
  last: DayNumber,
  isKnown: (day: DayNumber) => boolean,
): DayNumber | null {
  for (let at = 0; at < tries; at++) {
    const day = from + at * step;
    if (day * step > last * step) return null;
    if (isKnown(day)) return day;
  }
  return null;
}
