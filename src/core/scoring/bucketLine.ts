import type { Days } from '../brand.ts';
import { bestRow } from './bestRow.ts';
import { weightedCentipoints } from './centipoints.ts';
import type { Truth } from './condition.ts';
import { countOf } from './counterLine.ts';
import type { BucketsCriterion } from './criterion.ts';
import { dayOf } from './fieldValue.ts';
import type { BucketLine } from './ledger.ts';
import type { Subject } from './subject.ts';
import { andOf } from './truthOf.ts';
import { visibleEvents } from './visibleEvents.ts';

type Row = BucketsCriterion['rows'][number];
type Source<From> = Extract<BucketsCriterion['source'], { readonly from: From }>;

/** Frequency and recency: of the rows that fit the one with the most points (`SC-45`). */
export function bucketLine(criterion: BucketsCriterion, subject: Subject): BucketLine {
  const { id, source, rows, weight } = criterion;
  const truths =
    source.from === 'events' ? fitEvents(source, rows, subject) : fitCounter(source, rows, subject);
  const { row, isUnknown, points } = bestRow(rows, truths, criterion);
  return { kind: 'bucket', criterion: id, row, isUnknown, points: weightedCentipoints(points, weight) };
}

function fitEvents(source: Source<'events'>, rows: readonly Row[], { events, asOf }: Subject): Truth[] {
  const ages = visibleEvents(source, events, asOf).map(({ day }) => asOf - day);
  return rows.map(
    ({ atLeast, withinDays }) => ages.filter((age) => isRecent(age, withinDays)).length >= atLeast,
  );
}

/** At least so many, and a last date of such an age; what is not named asks nothing. */
function fitCounter({ count, last }: Source<'counter'>, rows: readonly Row[], subject: Subject): Truth[] {
  const { fields, contact, asOf } = subject;
  const times = countOf(count, subject);
  const day = last === null ? null : dayOf(fields, contact, last);
  return rows.map(({ atLeast, withinDays }) => {
    const isOften = times === null ? null : times >= atLeast;
    const isNow = day === null ? null : isRecent(asOf - day, withinDays);
    return last === null ? isOften : andOf([isOften, isNow]);
  });
}

function isRecent(age: Days, withinDays: Days | null): boolean {
  return age >= 0 && (withinDays === null || age <= withinDays);
}
