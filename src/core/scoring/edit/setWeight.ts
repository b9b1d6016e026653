import type { Points } from '../../brand.ts';
import { modelBounds } from '../bounds.ts';
import { weightedCentipoints } from '../centipoints.ts';
import type { Criterion } from '../criterion.ts';
import { pointsWithin } from '../within.ts';
import { mapPoints, pointsIn } from './mapPoints.ts';

/**
 * Writes the points of a criterion as percentages of a weight: the most that it names, at least 1 and at most 100. What
 * it gives stays, but for hundredths that a percentage of two decimals cannot say (`DE-81`). One with a weight stays.
 */
export function inPercent(criterion: Criterion): Criterion {
  if (criterion.weight !== null) return criterion;
  const most = Math.max(1, ...pointsIn(criterion).map(Math.abs));
  const weight = Math.min(modelBounds.weight, most);
  return { ...mapPoints(criterion, (points) => pointsWithin((points / weight) * 100) ?? 0), weight };
}

/** Writes the points of a criterion with a weight as plain points; what it gives stays to the hundredth (`DE-81`). */
export function inPoints(criterion: Criterion): Criterion {
  const { weight } = criterion;
  if (weight === null) return criterion;
  return { ...mapPoints(criterion, (percent) => weightedCentipoints(percent, weight) / 100), weight: null };
}

/** Sets the weight, 0..100; null or no number changes nothing. The percentages stay, so that the points follow it. */
export function withWeight(criterion: Criterion, weight: Points | null): Criterion {
  const within = weight === null ? null : pointsWithin(Math.min(modelBounds.weight, Math.max(0, weight)));
  return within === null || criterion.weight === null ? criterion : { ...criterion, weight: within };
}
