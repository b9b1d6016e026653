import type { DayNumber } from '../../brand.ts';
import { mostCounted } from '../counterLine.ts';
import { weightedCentipoints } from '../centipoints.ts';
import type { BucketsCriterion, CounterCriterion, Criterion, ValueCriterion } from '../criterion.ts';
import { fadingTable, pointsAtAge } from '../fadingTable.ts';
import { fieldTruth } from '../fieldTruth.ts';
import { isWithin } from '../isWithin.ts';
import { knownDay, knownNumber } from '../known.ts';
import type { Field } from '../model.ts';
import { lastCountOf } from './countSteps.ts';
import type { FieldQuestions } from './fieldQuestions.ts';

/** What one question makes of a value. */
type Mark = (value: string | number) => string | number | boolean | null;

/**
 * What score and grade make of a value of the field, as one text: values with the same text are the same to the model
 * (`SC-40`). Values must be known.
 */
export function createMarker(
  { field, direct, conditions }: FieldQuestions,
  asOf: DayNumber,
): (value: string | number) => string {
  const marks: readonly Mark[] = [
    ...direct.map((criterion) => markOf(criterion, field, asOf)),
    ...conditions.map(
      (question): Mark =>
        (value) =>
          fieldTruth(question, [field], { id: '', values: new Map([[field.id, value]]) }, asOf),
    ),
  ];
  return (value) => marks.map((mark) => mark(value)).join(' ');
}

function markOf(criterion: Criterion, field: Field, asOf: DayNumber): Mark {
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
      return markOfValue(criterion, field);
    case 'counter':
      return criterion.count === field.id
        ? markOfCount(criterion, field)
        : markOfLast(criterion, field, asOf);
    case 'buckets':
      return markOfBuckets(criterion, field, asOf);
    default:
      return () => null;
  }
}

/** Rows with the same points are one. */
function markOfValue(criterion: ValueCriterion, field: Field): Mark {
  const worth = (points: number) => weightedCentipoints(points, criterion.weight);
  if (criterion.kind === 'table') {
    const rows = criterion.rows.toReversed();
    const byValue = new Map(rows.flatMap(({ values, points }) => values.map((value) => [value, points])));
    return (value) => worth(byValue.get(String(value)) ?? criterion.other);
  }
  return (value) => {
    const number = knownNumber(value, field) ?? NaN;
    const range = criterion.ranges.find(({ from, to }) => isWithin(number, from, to));
    return worth(range?.points ?? criterion.other);
  };
}

function markOfCount(criterion: CounterCriterion, field: Field): Mark {
  const last = lastCountOf(criterion);
  return (value) => Math.min(wholeCount(value, field), last);
}

function markOfLast(
  { points, weight, fading, windowDays }: CounterCriterion,
  field: Field,
  asOf: DayNumber,
): Mark {
  const table = fadingTable(weightedCentipoints(points, weight), fading, windowDays);
  return (value) => {
    const age = asOf - (knownDay(value, field) ?? NaN);
    return age < 0 || (windowDays !== null && age > windowDays) ? 0 : pointsAtAge(table, age);
  };
}

function markOfBuckets({ source, rows }: BucketsCriterion, field: Field, asOf: DayNumber): Mark {
  if (source.from === 'counter' && source.count === field.id) {
    return (value) => rows.filter(({ atLeast }) => wholeCount(value, field) >= atLeast).length;
  }
  return (value) => {
    const age = asOf - (knownDay(value, field) ?? NaN);
    return rows.map(({ withinDays }) => age >= 0 && (withinDays === null || age <= withinDays)).join();
  };
}

/** A count as `SC-27` reads it. */
function wholeCount(value: string | number, field: Field): number {
  return Math.min(mostCounted, Math.floor(Math.max(0, knownNumber(value, field) ?? 0)));
}
