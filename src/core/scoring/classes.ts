import type { Centipoints } from '../brand.ts';
import type { Pair, Previous } from './contactScore.ts';
import { bestReached, gradeByLimits } from './grade.ts';
import type { ActivityClass, ActivityLimits, Classes, FitClass, Grade, Letters, Limits } from './grading.ts';

/** Whole points of a side, from which its class follows: the fraction cut off, below 0 as 0 (`SC-33`). */
export function wholePoints(sum: Centipoints): number {
  return Math.max(0, Math.floor(sum / 100));
}

/** The class of whole points of fit (`SC-33`), with the one before when there are limits for leaving (`SC-34`). */
export function fitClassOf(
  points: number,
  limits: Limits,
  leaving: Limits | null,
  previous: FitClass | null,
): FitClass {
  return gradeByLimits(points, limits, leaving, previous);
}

/** The class of whole points of behaviour (`SC-33`), with the one before as in `SC-34`. */
export function activityClassOf(
  points: number,
  limits: ActivityLimits,
  leaving: ActivityLimits | null,
  previous: ActivityClass | null,
): ActivityClass {
  return bestReached([1, 2, 3], points, limits, leaving, previous) ?? 4;
}

/** Both classes of a contact, from the sums of its sides (`SC-33`). */
export function pairOf(
  { fit, activity, leaving }: Classes,
  sums: { readonly fit: Centipoints; readonly behaviour: Centipoints },
  previous: Previous | null,
): Pair {
  return {
    fit: fitClassOf(wholePoints(sums.fit), fit, leaving?.fit ?? null, previous?.fit ?? null),
    activity: activityClassOf(
      wholePoints(sums.behaviour),
      activity,
      leaving?.activity ?? null,
      previous?.activity ?? null,
    ),
  };
}

/** The grade of a pair in a model that grades by matrix (`SC-33`). */
export function letterOf(letters: Letters, { fit, activity }: Pair): Grade {
  return letters[fit][activity - 1] ?? 'D';
}
