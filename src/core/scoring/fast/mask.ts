// Answers by masks of the sign, where a branch would be one that nobody can foresee.

/**
 * A sum brought between bounds without a branch that nobody can foresee: what is over (or under) has a sign, and the sign
 * makes a mask. All three within ±10^9 (`kernelBounds`).
 */
export function clipTo(sum: number, min: number, max: number): number {
  const over = (max - sum) | 0;
  const low = (sum + (over & (over >> 31))) | 0;
  const under = (low - min) | 0;
  return (low - (under & (under >> 31))) | 0;
}

/** 1 for every number but 0. */
export function isSome(sum: number): number {
  return (sum | -sum) >>> 31;
}
