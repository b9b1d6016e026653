import type { Centipoints, Points } from '../brand.ts';

/** Points as whole hundredths, halves away from zero (`SC-2`). */
export function toCentipoints(points: Points): Centipoints {
  return roundHalfAway(points * 100);
}

/** Points of a criterion as whole hundredths: points, or percent of its weight when it has one (`SC-25`). */
export function weightedCentipoints(points: Points, weight: Points | null): Centipoints {
  if (weight === null) return toCentipoints(points);
  return roundHalfAway((toCentipoints(weight) * toCentipoints(points)) / 10_000);
}

/** The nearest whole number; a half goes away from zero, so that minus points mirror plus points (`SC-2`). */
export function roundHalfAway(value: number): number {
  // `+ 0` turns the negative zero of a small negative value into zero.
  return (value < 0 ? -Math.floor(-value + 0.5) : Math.floor(value + 0.5)) + 0;
}
