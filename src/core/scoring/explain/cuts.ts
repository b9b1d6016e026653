import type { DayNumber } from '../../brand.ts';
import { mostCounted } from '../counterLine.ts';
import { dayNumber } from '../../calendar.ts';
import { weightedCentipoints } from '../centipoints.ts';
import type { FieldCondition } from '../condition.ts';
import type { CounterCriterion, Criterion } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import { readNumber } from '../known.ts';
import { lastCountOf } from './countSteps.ts';
import type { FieldQuestions } from './fieldQuestions.ts';

/** Counts up to this are listed one by one. */
const mostCounts = 100;

/** The numbers at which ranges and questions about a number field change their answer. */
export function numberCuts({ direct, conditions }: FieldQuestions): readonly number[] {
  const ranges = [
    ...direct.flatMap((each) => (each.kind === 'ranges' ? each.ranges : [])),
    ...conditions.filter((each) => each.is === 'range'),
  ];
  return [
    ...ranges.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== null),
    ...conditions.flatMap(valuesOf).map(readNumber),
  ].filter((number) => !Number.isNaN(number));
}

/** The counts at which counters change what they give, and whether these are all (`SC-27`, `SC-45`). */
export function countCuts({ field, direct }: FieldQuestions): {
  readonly list: readonly number[];
  readonly isComplete: boolean;
} {
  const counting = direct.filter((criterion) => countField(criterion) === field.id);
  const lasts = counting.flatMap((each) => (each.kind === 'counter' ? [lastCountOf(each)] : []));
  const thresholds = counting.flatMap((each) =>
    each.kind === 'buckets' ? each.rows.map(({ atLeast }) => atLeast) : [],
  );
  if (counting.length === 0) return { list: [], isComplete: true };
  const listed = Math.min(mostCounts, Math.max(1, ...lasts));
  return {
    list: [...Array.from({ length: listed + 1 }, (_, count) => count), ...thresholds, ...lasts, mostCounted],
    isComplete: lasts.every((last) => last <= mostCounts),
  };
}

/** The first days of the classes that questions about a date field tell apart on the day `asOf`. */
export function dayCuts(
  { field, direct, conditions }: FieldQuestions,
  asOf: DayNumber,
): readonly DayNumber[] {
  const ages = direct
    .filter((criterion) => lastField(criterion) === field.id)
    .flatMap((criterion) => agesOfChange(criterion));
  return [
    // Age a and older are the days up to asOf - a.
    ...ages.map((age) => asOf - age + 1),
    ...conditions.flatMap((question) => cutsOfQuestion(question, asOf)),
  ];
}

function cutsOfQuestion(question: FieldCondition, asOf: DayNumber): readonly DayNumber[] {
  switch (question.is) {
    case 'before':
      return [dayNumber(question.day)];
    case 'after':
      return [dayNumber(question.day) + 1];
    case 'age':
      return [question.from, question.to].filter((bound) => bound !== null).map((age) => asOf - age + 1);
    default:
      return valuesOf(question)
        .map(dayNumber)
        .flatMap((day) => [day, day + 1])
        .filter((day) => !Number.isNaN(day));
  }
}

/** The ages from which on a last date gives something else; at 0 it is no longer in the future. */
function agesOfChange(criterion: Criterion): readonly number[] {
  if (criterion.kind === 'counter') return [0, ...agesOfFading(criterion)];
  if (criterion.kind !== 'buckets') return [];
  return [0, ...criterion.rows.flatMap(({ withinDays }) => (withinDays === null ? [] : [withinDays + 1]))];
}

function agesOfFading({ points, weight, fading, windowDays }: CounterCriterion): readonly number[] {
  const table = fadingTable(weightedCentipoints(points, weight), fading, windowDays);
  const changes = [...table.keys()].filter((age) => age > 0 && table[age] !== table[age - 1]);
  return windowDays === null ? changes : [...changes.filter((age) => age <= windowDays), windowDays + 1];
}

function valuesOf(question: FieldCondition): readonly string[] {
  if (question.is === 'equals') return [question.value];
  return question.is === 'oneOf' ? question.values : [];
}

function countField(criterion: Criterion): string | null {
  if (criterion.kind === 'counter') return criterion.count;
  return criterion.kind === 'buckets' && criterion.source.from === 'counter' ? criterion.source.count : null;
}

function lastField(criterion: Criterion): string | null {
  if (criterion.kind === 'counter') return criterion.last;
  return criterion.kind === 'buckets' && criterion.source.from === 'counter' ? criterion.source.last : null;
}
