import type { Points } from '../../brand.ts';
import { modelBounds } from '../bounds.ts';
import type { Criterion } from '../criterion.ts';
import { capWithin } from '../editCriterion.ts';
import { mapPoints, pointsIn } from '../edit/mapPoints.ts';
import { isSameData } from '../isSameData.ts';
import type { ScoringModel } from '../model.ts';
import type { Clip } from '../sides.ts';
import { pointsWithin } from '../within.ts';
import { withMost } from './mostPoints.ts';

/** The numbers of a criterion that its most points follow, in its own order: what a hand found when it began. */
export type FoundPoints = {
  readonly points: readonly Points[];
  readonly weight: Points | null;
  readonly cap: Clip;
};

/** The numbers of a criterion as they stand. */
export function foundPoints(criterion: Criterion): FoundPoints {
  return { points: pointsIn(criterion), weight: criterion.weight, cap: criterion.cap };
}

/**
 * Gives a criterion so many points at most (`DE-94`), in proportion to the points that the hand found, so that rounding
 * does not eat the proportions on the way. Only numbers move, each within its bounds: nothing else has to be checked.
 */
export function setMost(model: ScoringModel, id: string, most: Points, found: FoundPoints): ScoringModel {
  const at = model.criteria.findIndex((criterion) => criterion.id === id);
  const criterion = model.criteria[at];
  if (criterion === undefined) return model;
  const next = withMost(asFound(criterion, found), most);
  return isSameData(criterion, next) ? model : { ...model, criteria: model.criteria.with(at, next) };
}

/** The criterion with the numbers that were found; one that they do not fit keeps all of its own. */
function asFound(criterion: Criterion, found: FoundPoints): Criterion {
  const points = found.points.map(pointsWithin).filter((each) => each !== null);
  const weight = weightWithin(found.weight);
  const cap = capWithin(found.cap);
  const isFitting = points.length === pointsIn(criterion).length && points.length === found.points.length;
  if (!isFitting || cap === null || (weight === null) !== (criterion.weight === null)) return criterion;
  let at = 0;
  return { ...mapPoints(criterion, (own) => points[at++] ?? own), weight, cap };
}

function weightWithin(weight: Points | null): Points | null {
  return weight === null ? null : pointsWithin(Math.min(modelBounds.weight, Math.max(0, weight)));
}
