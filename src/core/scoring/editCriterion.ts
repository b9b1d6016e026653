import type { Days, Points } from '../brand.ts';
import { modelBounds } from './bounds.ts';
import { isSameData } from './isSameData.ts';
import type { Clip, Counting, Criterion, EventsCriterion, Fading, ScoringModel } from './model.ts';
import { pointsWithin, wholeWithin } from './within.ts';

// Edits of one criterion. Each returns a new model, or the same object when nothing changes: when the criterion
// is not there or of another kind, when the value is no number, or when it stands there already (`SC-19`).

/** Switches a criterion on or off (`SC-16`). */
export function setEnabled(model: ScoringModel, id: string, enabled: boolean): ScoringModel {
  return changeCriterion(model, id, (criterion) => ({ ...criterion, enabled }));
}

/** Sets the points of a row of a table (`SC-11`). */
export function setRowPoints(model: ScoringModel, id: string, row: number, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    criterion.kind === 'table' ? { ...criterion, rows: withPoints(criterion.rows, row, points) } : criterion,
  );
}

/** Sets the points of a range (`SC-12`). */
export function setRangePoints(model: ScoringModel, id: string, range: number, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    criterion.kind === 'ranges'
      ? { ...criterion, ranges: withPoints(criterion.ranges, range, points) }
      : criterion,
  );
}

/** Sets the points of each counted event (`SC-13`). */
export function setEventPoints(model: ScoringModel, id: string, points: Points): ScoringModel {
  return changeEvents(model, id, (criterion) => ({
    ...criterion,
    points: pointsWithin(points) ?? criterion.points,
  }));
}

/** Sets the points of a known value that no row or range names (`SC-11`, `SC-12`). */
export function setOtherPoints(model: ScoringModel, id: string, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    criterion.kind === 'events'
      ? criterion
      : { ...criterion, other: pointsWithin(points) ?? criterion.other },
  );
}

/** Sets the points of a value that is not known (`SC-4`). */
export function setUnknownPoints(model: ScoringModel, id: string, points: Points): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    criterion.kind === 'events'
      ? criterion
      : { ...criterion, unknown: pointsWithin(points) ?? criterion.unknown },
  );
}

/** Sets the bounds of a criterion; bounds that contradict each other change nothing (`SC-7`). */
export function setCap(model: ScoringModel, id: string, cap: Clip): ScoringModel {
  return changeCriterion(model, id, (criterion) => ({ ...criterion, cap: capWithin(cap) ?? criterion.cap }));
}

/** Sets which events count (`SC-5`); times become whole, 1..1000. */
export function setCounting(model: ScoringModel, id: string, counting: Counting): ScoringModel {
  return changeEvents(model, id, (criterion) => {
    if (counting.by !== 'most') return { ...criterion, counting };
    const times = wholeWithin(counting.times, 1, modelBounds.times);
    return times === null ? criterion : { ...criterion, counting: { by: 'most', times } };
  });
}

/** Sets the window in days (`SC-5`); null is none, days become whole, 1..3650. */
export function setWindow(model: ScoringModel, id: string, windowDays: Days | null): ScoringModel {
  return changeEvents(model, id, (criterion) => ({
    ...criterion,
    windowDays: windowDays === null ? null : (daysWithin(windowDays) ?? criterion.windowDays),
  }));
}

/** Sets how points fade (`SC-6`); days become whole, 1..3650. */
export function setFading(model: ScoringModel, id: string, fading: Fading): ScoringModel {
  return changeEvents(model, id, (criterion) => {
    if (fading.by === 'none') return { ...criterion, fading };
    const days = daysWithin(fading.days);
    return days === null ? criterion : { ...criterion, fading: { ...fading, days } };
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

function daysWithin(days: Days): Days | null {
  return wholeWithin(days, 1, modelBounds.days);
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

function changeEvents(
  model: ScoringModel,
  id: string,
  change: (criterion: EventsCriterion) => EventsCriterion,
): ScoringModel {
  return changeCriterion(model, id, (criterion) =>
    criterion.kind === 'events' ? change(criterion) : criterion,
  );
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
