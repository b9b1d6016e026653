import { expect, test } from 'vitest';
import { isoDate } from '#core/calendar.ts';
import type { Condition } from '#core/scoring/condition.ts';
import type { BucketsCriterion, CounterCriterion } from '#core/scoring/criterion.ts';
import {
  always,
  bucketsOf,
  caseOf,
  casesOf,
  counterOf,
  eventsOf,
  fieldOf,
  fields,
  modelOf,
  pointsOf,
  rangesOf,
  scoreOf,
  tableOf,
  today,
  type Values,
  visits,
} from './smallModel.ts';

const isSteel: Condition = { is: 'equals', field: 'industry', value: 'steel' };
const isLarge: Condition = { is: 'range', field: 'size', from: 50, to: null };

test('SC-44: of the rows that are true the one with the most points counts, of equal ones the first', () => {
  const cases = casesOf({
    rows: [caseOf(isSteel, 4), caseOf(isLarge, 9), caseOf(isSteel, 9)],
    other: 1,
    unknown: 2,
  });
  expect(pointsOf(cases, { industry: 'steel', size: 50 })).toBe(9);
  expect(scoreOf(modelOf([cases]), { industry: 'steel', size: 50 }).ledger).toEqual([
    { kind: 'case', criterion: 'cases', row: 1, isUnknown: false, points: 900 },
  ]);
  expect(scoreOf(modelOf([cases]), { industry: 'steel', size: 5 }).ledger).toMatchObject([
    { row: 2, points: 900 },
  ]);
});

test('SC-44: when none is true, unknown counts if one at least is unknown, else other', () => {
  const cases = casesOf({ rows: [caseOf(isSteel, 4), caseOf(isLarge, 9)], other: 1, unknown: 2 });
  expect(pointsOf(cases, { industry: 'food', size: 5 })).toBe(1);
  expect(pointsOf(cases, { industry: 'food' })).toBe(2);
  expect(pointsOf(cases, { industry: 'steel' })).toBe(4);
  expect(pointsOf(casesOf({ other: 3, unknown: 2 }))).toBe(3);
  expect(scoreOf(modelOf([cases]), { industry: 'food' }).ledger).toMatchObject([
    { row: null, isUnknown: true },
  ]);
});

test('SC-44: the most points may be minus points, and other does not count beside them', () => {
  const cases = casesOf({ rows: [caseOf(isSteel, -4), caseOf(isLarge, -9)], other: 5 });
  expect(pointsOf(cases, { industry: 'steel', size: 60 })).toBe(-4);
});

test('SC-25: points of a criterion with a weight are percentages of it, rounded once (Eloqua, lead-scoring.md d2)', () => {
  const table = tableOf({
    rows: [{ values: ['steel'], points: 75 }],
    other: 33.33,
    unknown: -10,
    weight: 35,
  });
  expect(pointsOf(table, { industry: 'steel' })).toBe(26.25);
  expect(pointsOf(table, { industry: 'food' })).toBe(11.67);
  expect(pointsOf(table)).toBe(-3.5);
  expect(pointsOf(always(100, { weight: 0 }))).toBe(0);
});

test('SC-25: a half of a hundredth goes away from zero, and caps stay in points', () => {
  expect(pointsOf(always(0.5, { weight: 1 }))).toBe(0.01);
  expect(pointsOf(always(-0.5, { weight: 1 }))).toBe(-0.01);
  expect(pointsOf(always(100, { weight: 35, cap: { min: null, max: 30 } }))).toBe(30);
});

test('SC-25: the weight comes before fading', () => {
  const criterion = eventsOf({ weight: 10, points: 33.33, fading: { by: 'linear', days: 3 } });
  // 10 x 33.33 % = 3.333, rounded 3.33; two thirds of it are 2.22.
  expect(scoreOf(modelOf([criterion]), {}, visits([1])).ledger).toMatchObject([
    { full: 333, points: 222 },
    {},
  ]);
});

test('SC-25, SC-45: form within 7, 14, 30 days 100, 75, 50 of a weight of 35 (Eloqua, lead-scoring.md d2)', () => {
  const buckets = bucketsOf({
    source: { from: 'events', events: ['form'], filter: null },
    rows: [
      { atLeast: 1, withinDays: 7, points: 100 },
      { atLeast: 1, withinDays: 14, points: 75 },
      { atLeast: 1, withinDays: 30, points: 50 },
    ],
    weight: 35,
  });
  const after = (...ages: readonly number[]) => pointsOf(buckets, {}, visits(ages, 'form'));
  expect([0, 7, 8, 14, 15, 30, 31].map((age) => after(age))).toEqual([35, 35, 26.25, 26.25, 17.5, 17.5, 0]);
  expect(after(1, 2, 3, 20)).toBe(35);
  expect(pointsOf(buckets, {}, visits([1]))).toBe(0);
});

test('SC-45: a row fits with at least so many events from age 0 to its days, both included; null is any age from 0', () => {
  const buckets = bucketsOf({
    rows: [
      { atLeast: 3, withinDays: 7, points: 9 },
      { atLeast: 2, withinDays: null, points: 4 },
    ],
    other: 1,
    unknown: 5,
  });
  const after = (...ages: readonly number[]) => pointsOf(buckets, {}, visits(ages));
  expect([after(), after(3), after(3, 900), after(0, 7, 8), after(0, 7, 7), after(3, -1)]).toEqual([
    1, 1, 4, 4, 9, 1,
  ]);
});

function bucketPoints(source: Partial<{ count: string | null; last: string | null }>, values: Values) {
  const rows: BucketsCriterion['rows'] = [
    { atLeast: 3, withinDays: source.last === null ? null : 7, points: 9 },
    { atLeast: 1, withinDays: null, points: 4 },
  ];
  const from = { from: 'counter', count: 'visits', last: 'lastVisit', ...source } as const;
  return pointsOf(bucketsOf({ source: from, rows, other: 1, unknown: 2 }), values);
}

test('SC-45: from counters a row asks for the count and for the age of the last date', () => {
  const ago = (age: number) => isoDate(today - age);
  expect(bucketPoints({}, { visits: 3, lastVisit: ago(7) })).toBe(9);
  expect(bucketPoints({}, { visits: 3, lastVisit: ago(8) })).toBe(4);
  expect(bucketPoints({}, { visits: '2.9', lastVisit: ago(0) })).toBe(4);
  expect(bucketPoints({}, { visits: 3, lastVisit: ago(-1) })).toBe(1);
  expect(bucketPoints({ last: null }, { visits: 3 })).toBe(9);
  expect(bucketPoints({ count: null }, { lastVisit: ago(0) })).toBe(4);
});

test('SC-45: from counters an unknown count or date makes a row unknown, unless the other part is false', () => {
  const lastVisit = isoDate(today);
  expect(bucketPoints({}, { lastVisit })).toBe(2);
  expect(bucketPoints({}, { visits: 5 })).toBe(2);
  expect(bucketPoints({}, { visits: 0 })).toBe(1);
  expect(bucketPoints({}, { lastVisit: isoDate(today + 1) })).toBe(1);
});

function counted(values: Values, change: Partial<CounterCriterion> = {}): number {
  return pointsOf(counterOf({ points: 2, unknown: -1, cap: { min: null, max: 40 }, ...change }), values);
}

test('SC-27: every takes the count, once 1, most N at most N', () => {
  const values = { visits: 5, lastVisit: isoDate(today) };
  expect(counted(values)).toBe(10);
  expect(counted(values, { counting: { by: 'once' } })).toBe(2);
  expect(counted(values, { counting: { by: 'most', times: 3 } })).toBe(6);
  expect(counted({ ...values, visits: 2 }, { counting: { by: 'most', times: 3 } })).toBe(4);
});

test('SC-27: the count is cut to a whole number from 0 to 1,000,000', () => {
  const lastVisit = isoDate(today);
  expect([0.99, 1.99, -3].map((visits) => counted({ visits, lastVisit }))).toEqual([0, 2, 0]);
  const line = scoreOf(modelOf([counterOf({ last: null })]), { visits: 1e9 }).ledger[0];
  expect(line).toEqual({
    kind: 'counter',
    criterion: 'counter',
    counted: 1_000_000,
    day: null,
    each: 100,
    points: 1e8,
  });
});

test('SC-27: a known count of 0 decides alone, whatever the date', () => {
  expect(counted({ visits: 0 })).toBe(0);
  expect(counted({ visits: 0, lastVisit: isoDate(today) })).toBe(0);
});

test('SC-27: a count or a date that is not known gives the points for unknown', () => {
  expect(counted({})).toBe(-1);
  expect(counted({ lastVisit: isoDate(today) })).toBe(-1);
  expect(counted({ visits: 5 })).toBe(-1);
  expect(counted({ visits: 5, lastVisit: '2023-02-29' })).toBe(-1);
  expect(scoreOf(modelOf([counterOf()]), { visits: 5 }).ledger).toMatchObject([{ counted: null, day: null }]);
});

test('SC-27: a last date after asOf or outside the window gives 0, and one within fades all that count', () => {
  const at = (age: number) =>
    counted(
      { visits: 3, lastVisit: isoDate(today - age) },
      { windowDays: 30, fading: { by: 'linear', days: 40 } },
    );
  expect([-1, 0, 10, 30, 31].map(at)).toEqual([0, 6, 4.5, 1.5, 0]);
});

test('SC-27: without a count field it is 1, without a last date there is neither window nor fading', () => {
  expect(
    counted({ lastVisit: isoDate(today - 20) }, { count: null, fading: { by: 'linear', days: 40 } }),
  ).toBe(1);
  expect(counted({ visits: 4 }, { last: null })).toBe(8);
});

test('SC-31: stance is a category like any other, on the side of behaviour', () => {
  const stance = { ...fieldOf('stance', 'category'), group: 'stance' } as const;
  const table = tableOf({
    field: 'stance',
    side: 'behaviour',
    rows: [
      { values: ['knowsUs'], points: 2 },
      { values: ['knowsSolutions'], points: 4 },
      { values: ['thinksBest'], points: 7 },
      { values: ['speaksForUs'], points: 10 },
    ],
  });
  const model = modelOf([table], { fields: [...fields, stance] });
  expect(scoreOf(model, { stance: 'thinksBest' })).toMatchObject({ fit: 0, behaviour: 700 });
});

test('SC-15: each of these criteria has its line also when it gives 0', () => {
  const model = modelOf([casesOf(), counterOf(), bucketsOf(), rangesOf()]);
  expect(scoreOf(model).ledger.map(({ kind, points }) => [kind, points])).toEqual([
    ['case', 0],
    ['counter', 0],
    ['bucket', 0],
    ['value', 0],
  ]);
});
