import type { Centipoints, Points } from '../brand.ts';

/** Points as whole hundredths, halves away from zero (`SC-2`). */
export function toCentipoints(points: Points): Centipoints {
  return roundHalfAway(points * 100);
}

/** The nearest whole number; a half goes away from zero, so that minus points mirror plus points (`SC-2`). */
export function roundHalfAway(value: number): number {
  // `+ 0` turns the negative zero of a small negative value into zero.
  return (value < 0 ? -Math.floor(-value + 0.5) : Math.floor(value + 0.5)) + 0;
}
