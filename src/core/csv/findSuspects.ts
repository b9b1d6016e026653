import type { WeightedNumbers } from './weightedNumbers.ts';

/** Fewer different values than this besides the suspect say nothing about what is usual. */
const leastOthers = 3;

/**
 * Numbers that look as if they stood for *never* or *not known* (`EX-19`): the most common value, at an end of the
 * range, and either further from the others than they are from each other, or the only negative one.
 */
export function findSuspects(numbers: WeightedNumbers): readonly number[] {
  const { values, weights } = numbers;
  if (values.length <= leastOthers) return [];
  const commonest = weights.indexOf(weights.reduce((most, weight) => Math.max(most, weight), 0));
  const last = values.length - 1;
  const value = values[commonest] as number;
  if (commonest === 0) {
    const next = values[1] as number;
    const isFar = next - value > (values[last] as number) - next;
    return isFar || (Number.isInteger(value) && value < 0 && next >= 0) ? [value] : [];
  }
  if (commonest !== last) return [];
  const next = values[last - 1] as number;
  return value - next > next - (values[0] as number) ? [value] : [];
}
