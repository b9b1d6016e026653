import type { Days } from '../../brand.ts';
import type { BucketsCriterion } from '../criterion.ts';
import { modelBounds } from '../bounds.ts';
import { daysWithin, wholeWithin } from '../within.ts';

/** Adds a row that asks for one more than the last, with its days and points; the first asks for one. */
export function withNewBucket(criterion: BucketsCriterion): BucketsCriterion {
  const last = criterion.rows.at(-1);
  if (criterion.rows.length >= modelBounds.rows) return criterion;
  const row = last
    ? { ...last, atLeast: Math.min(modelBounds.times, last.atLeast + 1) }
    : { atLeast: 1, withinDays: null, points: 0 };
  return { ...criterion, rows: [...criterion.rows, row] };
}

/** Sets how many a row asks for, 1..1000. */
export function withAtLeast(criterion: BucketsCriterion, at: number, atLeast: number): BucketsCriterion {
  const within = wholeWithin(atLeast, 1, modelBounds.times);
  return within === null ? criterion : changed(criterion, at, { atLeast: within });
}

/** Sets how many days old they may be, 1..3650; null is of any age. Without a last date there are no days (`SC-45`). */
export function withWithinDays(
  criterion: BucketsCriterion,
  at: number,
  withinDays: Days | null,
): BucketsCriterion {
  const { source } = criterion;
  const isDateless = source.from === 'counter' && source.last === null;
  const within = withinDays === null || isDateless ? null : daysWithin(withinDays);
  return within === null && withinDays !== null ? criterion : changed(criterion, at, { withinDays: within });
}

function changed(
  criterion: BucketsCriterion,
  at: number,
  change: Partial<BucketsCriterion['rows'][number]>,
): BucketsCriterion {
  const row = criterion.rows[at];
  return row ? { ...criterion, rows: criterion.rows.with(at, { ...row, ...change }) } : criterion;
}
