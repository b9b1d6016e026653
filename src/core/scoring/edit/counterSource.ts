import type { BucketsCriterion, CounterCriterion } from '../criterion.ts';

type Counter = Pick<CounterCriterion, 'count' | 'last'>;

/**
 * Says in which fields the count and the last date stand. Without a last date there is neither window nor fading
 * (`SC-27`). With neither field the edit of the model refuses it, and can say why (`DE-88`).
 */
export function withCounter(criterion: CounterCriterion, { count, last }: Counter): CounterCriterion {
  if (last !== null) return { ...criterion, count, last };
  return { ...criterion, count, last, windowDays: null, fading: { by: 'none' } };
}

/** Says where frequency and recency come from. Without a last date the rows are of any age (`SC-45`). */
export function withSource(
  criterion: BucketsCriterion,
  source: BucketsCriterion['source'],
): BucketsCriterion {
  if (source.from === 'events') return { ...criterion, source };
  if (source.last !== null) return { ...criterion, source };
  return { ...criterion, source, rows: criterion.rows.map((row) => ({ ...row, withinDays: null })) };
}
