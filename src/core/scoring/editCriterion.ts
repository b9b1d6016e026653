import type { Days, Points } from '../brand.ts';
import { modelBounds } from './bounds.ts';
import { isSameData } from './isSameData.ts';
import type { Counting, Criterion, Fading } from './criterion.ts';
import { fadingWithin } from './fadingWithin.ts';
import type { ScoringModel } from './model.ts';
import type { Clip } from './sides.ts';
import { daysWithin, pointsWithin, wholeWithin } from './within.ts';

// Edits of one criterion. Each returns a new model, or the same object when nothing changes: when the criterion
// is not there or of another kind, when the value is no number, or when it stands there already (`SC-19`).

/** Switches a criterion on or off (`SC-16`). */
export function setEnabled(model: ScoringModel, id: string, enabled: boolean): ScoringModel {
  return changeCriterion(model, id, (criterion) => ({ ...criterion, enabled }));
}

/** Sets the points of a row of a table, of cases or of buckets (`SC-11`, `SC-44`, `SC-45`). */
export function setRowPoints(model: ScoringModel, id: string, row: number, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) => {
    switch (criterion.kind) {
      case 'table':
        return { ...criterion, rows: withPoints(criterion.rows, row, points) };
      case 'cases':
        return { ...criterion, rows: withPoints(criterion.rows, row, points) };
      case 'buckets':
        return { ...criterion, rows: withPoints(criterion.rows, row, points) };
      default:
        return criterion;
    }
  });
}

/** Sets the points of a range (`SC-12`). */
export function setRangePoints(model: ScoringModel, id: string, range: number, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    criterion.kind === 'ranges'
      ? { ...criterion, ranges: withPoints(criterion.ranges, range, points) }
      : criterion,
  );
}

/** Sets the points of each event, count or colleague (`SC-13`, `SC-27`, `SC-30`). */
export function setEventPoints(model: ScoringModel, id: string, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    'points' in criterion ? { ...criterion, points: pointsWithin(points) ?? criterion.points } : criterion,
  );
}

/** Sets the points for what no row or range fits (`SC-11`, `SC-12`, `SC-44`, `SC-45`). */
export function setOtherPoints(model: ScoringModel, id: string, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    'other' in criterion ? { ...criterion, other: pointsWithin(points) ?? criterion.other } : criterion,
  );
}

/** Sets the points of what is not known (`SC-4`). */
export function setUnknownPoints(model: ScoringModel, id: string, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    'unknown' in criterion ? { ...criterion, unknown: pointsWithin(points) ?? criterion.unknown } : criterion,
  );
}

/** Sets the bounds of a criterion; bounds that contradict each other change nothing (`SC-7`). */
export function setCap(model: ScoringModel, id: string, cap: Clip): ScoringModel {
  return changeCriterion(model, id, (criterion) => ({ ...criterion, cap: capWithin(cap) ?? criterion.cap }));
}

/** Sets which events count (`SC-5`); times become whole, 1..1000. A counter knows neither days nor assets (`SC-27`). */
export function setCounting(model: ScoringModel, id: string, counting: Counting): ScoringModel {
  return changeCriterion(model, id, (criterion) => {
    const within = countingWithin(counting);
    if (within === null) return criterion;
    if (criterion.kind === 'events') return { ...criterion, counting: within };
    if (criterion.kind !== 'counter' || within.by === 'day' || within.by === 'asset') return criterion;
    return { ...criterion, counting: within };
  });
}

/** Sets the window in days (`SC-5`); null is none, days become whole, 1..3650. A counter needs a last date for one. */
export function setWindow(model: ScoringModel, id: string, windowDays: Days | null): ScoringModel {
  return changeCriterion(model, id, (criterion) => {
    if (!('windowDays' in criterion)) return criterion;
    if (windowDays === null) return { ...criterion, windowDays };
    if (isDateless(criterion)) return criterion;
    return { ...criterion, windowDays: daysWithin(windowDays) ?? criterion.windowDays };
  });
}

/** Sets how points fade (`SC-6`, `SC-28`); days become whole, percentages get two decimals. A counter needs a last date. */
export function setFading(model: ScoringModel, id: string, fading: Fading): ScoringModel {
  return changeCriterion(model, id, (criterion) => {
    if (!('fading' in criterion)) return criterion;
    if (fading.by !== 'none' && isDateless(criterion)) return criterion;
    return { ...criterion, fading: fadingWithin(fading) ?? criterion.fading };
  });
}

/** Bounds as a model may hold them, or null when they contradict each other or are no numbers (`SC-19`). */
export function capWithin(cap: Clip): Clip | null {
  const min = cap.min === null ? null : pointsWithin(cap.min);
  const max = cap.max === null ? null : pointsWithin(cap.max);
  const isLost = (cap.min !== null && min === null) || (cap.max !== null && max === null);
  const isReversed = min !== null && max !== null && min > max;
  return isLost || isReversed ? null : { ...cap, min, max };
}

function countingWithin(counting: Counting): Counting | null {
  if (counting.by !== 'most') return counting;
  const times = wholeWithin(counting.times, 1, modelBounds.times);
  return times === null ? null : { by: 'most', times };
}

/** True for a counter without a last date: it has neither window nor fading (`SC-27`). */
function isDateless(criterion: Criterion): boolean {
  return criterion.kind === 'counter' && criterion.last === null;
}

function withPoints<Row extends { readonly points: Points }>(
  rows: readonly Row[],
  index: number,
  points: Points,
): readonly Row[] {
  const row = rows[index];
  const within = pointsWithin(points);
  return row === undefined || within === null ? rows : rows.with(index, { ...row, points: within });
}

function changeCriterion(
  model: ScoringModel,
  id: string,
  change: (criterion: Criterion) => Criterion,
): ScoringModel {
  const index = model.criteria.findIndex((criterion) => criterion.id === id);
  const criterion = model.criteria[index];
  if (criterion === undefined) return model;
  const next = change(criterion);
  return isSameData(criterion, next) ? model : { ...model, criteria: model.criteria.with(index, next) };
}
