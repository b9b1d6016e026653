/**
 * Shares a whole sum out in proportion to weights, in whole parts that add up exactly: the largest remainder gets what
 * is left, of equal ones the first (`DE-93`). Larger weights never get less. Without any weight all parts are 0.
 */
export function apportion(weights: readonly number[], sum: number): readonly number[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  if (all <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (sum * weight) / all);
  const parts = exact.map(Math.floor);
  const left = sum - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}
