import type { Centipoints, Points } from '../../brand.ts';
import { roundHalfAway, weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { Criterion } from '../criterion.ts';
import { mapPoints, pointsIn } from '../edit/mapPoints.ts';
import { modelBounds } from '../bounds.ts';
import type { Clip } from '../sides.ts';
import { pointsWithin } from '../within.ts';

/**
 * The most points that a criterion can give, after its cap and before those of group and side (`DE-94`): its best row, or
 * a fresh event as often as it counts. 0 for one that only takes away; null when nothing bounds how often it counts.
 */
export function mostOf(criterion: Criterion): Points | null {
  const sum = sumOf(criterion);
  const { max } = criterionBoundsOf(criterion.cap);
  if (sum === null) return criterion.cap.max === null ? null : Math.max(0, max) / 100;
  return Math.max(0, Math.min(max, sum)) / 100;
}

/**
 * The criterion with so many points at most, in whole points (`DE-94`). Its rows keep their proportions as nearly as
 * whole points can: what was above zero, or below, stays there. Percentages of a weight stay, and the weight moves. One
 * that counts without an end is capped; one that only takes away stays as it is.
 */
export function withMost(criterion: Criterion, wish: Points): Criterion {
  const most = mostOf(criterion);
  if (!Number.isFinite(wish) || wish < 0) return criterion;
  const share = Math.max(0, Math.min(modelBounds.points, Math.round(wish)));
  if (most === 0 || most === share) return criterion;
  if (most === null) return { ...criterion, cap: capAt(criterion.cap, share) };
  const { weight } = criterion;
  const scaled =
    weight === null ? inPoints(criterion, share / most) : inPercent(criterion, weight, most, share);
  return { ...scaled, cap: capOf(criterion, scaled, most, share) };
}

/** Best sum before the cap; null is without an end. */
function sumOf(criterion: Criterion): Centipoints | null {
  const best = Math.max(
    ...pointsIn(criterion).map((points) => weightedCentipoints(points, criterion.weight)),
  );
  if (best <= 0) return 0;
  switch (criterion.kind) {
    case 'events':
    case 'counter': {
      const times = timesOf(criterion);
      const each = weightedCentipoints(criterion.points, criterion.weight);
      return times === null && each > 0 ? null : Math.max(best, (times ?? 0) * each);
    }
    case 'colleagues':
      return best * criterion.times;
    default:
      return best;
  }
}

function timesOf(criterion: Extract<Criterion, { kind: 'events' | 'counter' }>): number | null {
  if (criterion.kind === 'counter' && criterion.count === null) return 1;
  if (criterion.counting.by === 'once') return 1;
  return criterion.counting.by === 'most' ? criterion.counting.times : null;
}

/** Points of events are rounded up, so that as many as count reach the share; the cap takes the rest. */
function inPoints(criterion: Criterion, factor: number): Criterion {
  const isEach = 'points' in criterion;
  return mapPoints(criterion, (points) => {
    const exact = points * factor;
    const whole = isEach && points > 0 ? ceil(exact) : roundHalfAway(exact);
    if (factor === 0 || points === 0) return 0;
    return within(points > 0 ? Math.max(1, whole) : Math.min(-1, whole));
  });
}

/** The percentages stay and the weight moves; where that cannot be exact, the best is all of a weight as large as the share. */
function inPercent(criterion: Criterion, weight: Points, most: Points, share: Points): Criterion {
  const moved = ceil((weight * share * 100) / most) / 100;
  const scaled = { ...criterion, weight: Math.min(modelBounds.weight, moved) };
  const reach = sumOf(scaled);
  if (reach === null || reach >= share * 100) return scaled;
  const whole = Math.min(modelBounds.weight, share);
  const best = Math.max(...pointsIn(criterion));
  const asPart = mapPoints(criterion, (percent) => within((percent * 100 * share) / (best * whole)));
  return { ...asPart, weight: whole };
}

/** A cap that bound still does, at the share; a wider one keeps its proportion; one comes where the rows reach too far. */
function capOf(before: Criterion, scaled: Criterion, most: Points, share: Points): Clip {
  const { cap } = before;
  const min = cap.min === null ? null : within(roundHalfAway((cap.min * share) / most));
  const isBinding = cap.max !== null && cap.max <= most;
  const wider = cap.max === null ? null : Math.max(share, within(Math.round((cap.max * share) / most)));
  const reach = sumOf(scaled);
  const isTooFar = reach === null || reach > share * 100;
  const max = isBinding || isTooFar ? share : wider;
  return capAt({ ...cap, min, max: null }, max);
}

function capAt(cap: Clip, max: Points | null): Clip {
  const min = cap.min !== null && max !== null ? Math.min(cap.min, max) : cap.min;
  return { ...cap, min, max };
}

/** Rounds up what is not already whole but for the noise of division. */
function ceil(value: number): number {
  return Math.ceil(value - 1e-9);
}

function within(points: number): Points {
  return pointsWithin(points) ?? 0;
}
