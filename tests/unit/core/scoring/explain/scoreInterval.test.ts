import { expect, test } from 'vitest';
import type { Condition } from '#core/scoring/condition.ts';
import type { ContactEvent } from '#core/contacts/table.ts';
import type { ScoreContext } from '#core/scoring/contactScore.ts';
import { type ScoreInterval, scoreInterval } from '#core/scoring/explain/scoreInterval.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import {
  always,
  contactOf,
  counterOf,
  caseOf,
  casesOf,
  eventsOf,
  fieldOf,
  gateOf,
  lettersOf,
  modelOf,
  rangesOf,
  ruleOf,
  tableOf,
  today,
  type Values,
  visits,
} from '../smallModel.ts';

function intervalOf(
  model: ScoringModel,
  values: Values = {},
  events: readonly ContactEvent[] = [],
  context?: ScoreContext,
): ScoreInterval {
  return scoreInterval(model, contactOf(values), events, today, context);
}

const industry = tableOf({
  rows: [
    { values: ['steel'], points: 20 },
    { values: ['food'], points: 8 },
  ],
  other: 2,
});
const budget = tableOf({ id: 'budget', field: 'budget', rows: [{ values: ['yes'], points: 15 }], other: -5 });

test('SC-40: with nothing unknown the interval is the score', () => {
  expect(intervalOf(modelOf([industry, eventsOf({ points: 7 })]), { industry: 'food' }, visits([1]))).toEqual(
    {
      score: { least: 15, greatest: 15 },
      fit: { least: 800, greatest: 800 },
      behaviour: { least: 700, greatest: 700 },
      ...{ best: 'D', worst: 'D', isExact: true, unknown: [] },
    },
  );
});

test('SC-40: what is unknown may be anything: least and greatest, and the grades between', () => {
  expect(intervalOf(modelOf([industry, budget]))).toEqual({
    score: { least: 0, greatest: 35 },
    fit: { least: -300, greatest: 3500 },
    behaviour: { least: 0, greatest: 0 },
    ...{ best: 'C', worst: 'D', isExact: true, unknown: ['industry', 'budget'] },
  });
});

test('SC-40: the interval is about answers: what a contact has while nothing is known may lie outside of it', () => {
  const model = modelOf([tableOf({ rows: [{ values: ['steel'], points: 9 }], other: 4, unknown: 30 })]);
  expect(intervalOf(model)).toMatchObject({ score: { least: 4, greatest: 9 }, unknown: ['industry'] });
});

test('SC-40: a field that could change nothing is not named', () => {
  const same = tableOf({
    id: 'same',
    field: 'title',
    rows: [{ values: ['x'], points: 6 }],
    other: 6,
    unknown: 6,
  });
  expect(intervalOf(modelOf([same, industry, { ...budget, enabled: false }])).unknown).toEqual(['industry']);
});

test('SC-40: criteria that ask the same field get the same answer', () => {
  const against = tableOf({ id: 'against', rows: [{ values: ['steel'], points: -20 }], other: 3 });
  // Steel 20 - 20, food 8 + 3, anything else 2 + 3; each alone would be -18 to 23.
  expect(intervalOf(modelOf([industry, against])).fit).toEqual({ least: 0, greatest: 1100 });
});

test('SC-40, SC-8: clips stand between the answers and the score', () => {
  const capped = tableOf({ ...industry, cap: { min: 5, max: 12 } });
  expect(intervalOf(modelOf([capped])).fit).toEqual({ least: 500, greatest: 1200 });
});

test('SC-40, SC-32: an unknown gate may force its grade or not', () => {
  const gate = gateOf({ when: { is: 'equals', field: 'title', value: 'student' } });
  const model = modelOf([always(50), eventsOf({ points: 30 })], { gates: [gate] });
  expect(intervalOf(model, {}, visits([0]))).toMatchObject({
    score: { least: 80, greatest: 80 },
    ...{ best: 'A', worst: 'D', isExact: true, unknown: ['title'] },
  });
  expect(intervalOf(model, { title: 'boss' }, visits([0]))).toMatchObject({
    best: 'A',
    worst: 'A',
    unknown: [],
  });
});

test('SC-40, SC-37: a rule that sets the grade by the points of a field is seen', () => {
  const rules = [
    ruleOf('middle', {
      when: { is: 'points', of: 'criterion', id: 'table', from: 8, to: 9 },
      grade: 'A',
    }),
    ruleOf('last'),
  ];
  // Only food, which is neither the least nor the most, gets the A.
  expect(intervalOf(modelOf([industry], { routing: rules }))).toMatchObject({
    best: 'A',
    worst: 'D',
    isExact: true,
  });
});

test('SC-40, SC-33: by matrix the best letter may be that of a pair in the middle', () => {
  const letters = lettersOf('DDDD DDDD ADDD DDDD');
  const grades = tableOf({
    rows: [20, 30, 45].map((points) => ({ values: [`${points}`], points })),
    other: 0,
  });
  const model = modelOf([grades, eventsOf({ points: 40 })], { grading: { by: 'matrix', letters } });
  expect(intervalOf(model, {}, visits([1]))).toMatchObject({ best: 'A', worst: 'D', isExact: true });
});

test('SC-40, SC-33: a letter of a pair that no answer reaches is not between', () => {
  const letters = lettersOf('BBBB AAAA AAAA CCCC');
  const grades = tableOf({ rows: [{ values: ['steel'], points: 45 }] });
  const model = modelOf([grades], { grading: { by: 'matrix', letters } });
  expect(intervalOf(model)).toMatchObject({ best: 'B', worst: 'C', isExact: true });
});

test('SC-40, SC-34: the earlier grade counts for both ends', () => {
  const grading = { by: 'total', limits: { A: 70, B: 50, C: 30 }, leaving: { A: 30, B: 20, C: 1 } } as const;
  const previous = { grade: 'A', fit: 'A', activity: 1 } as const;
  const model = modelOf([industry, budget], { grading });
  expect(intervalOf(model, {}, [], { colleagues: [], previous })).toMatchObject({ best: 'A', worst: 'D' });
});

/** So many yes/no fields, all of which one gate asks. */
function gatedModel(count: number): ScoringModel {
  const fields = Array.from({ length: count }, (_, at) => fieldOf(`f${at}`, 'yesNo'));
  const of = fields.map(({ id }): Condition => ({ is: 'equals', field: id, value: 'yes' }));
  return modelOf([always(40)], { fields, gates: [gateOf({ when: { is: 'and', of }, grade: 'A' })] });
}

test('SC-40: exact up to 4,096 combinations of answers, and beyond it at most so wide', () => {
  expect(intervalOf(gatedModel(12))).toMatchObject({ best: 'A', worst: 'C', isExact: true });
  expect(intervalOf(gatedModel(13))).toMatchObject({ best: 'A', worst: 'C', isExact: false });
});

test('SC-40: fields that one criterion each asks need no combinations', () => {
  const fields = Array.from({ length: 40 }, (_, at) => fieldOf(`f${at}`, 'yesNo'));
  const criteria = fields.map(({ id }) => tableOf({ id, field: id, rows: [{ values: ['yes'], points: 1 }] }));
  expect(intervalOf(modelOf(criteria, { fields }))).toMatchObject({
    score: { least: 0, greatest: 40 },
    ...{ best: 'C', worst: 'D', isExact: true },
  });
});

test('SC-40, SC-27: a count that cannot be counted out leaves a sound interval, marked at most', () => {
  const counter = counterOf({ last: null, points: 0.5 });
  expect(intervalOf(modelOf([counter]))).toMatchObject({
    behaviour: { least: 0, greatest: 5000 },
    ...{ isExact: false, unknown: ['visits'] },
  });
});

test('SC-40, SC-44: of texts that cannot be counted out, each case may be true or not', () => {
  const rows = Array.from({ length: 12 }, (_, at) =>
    caseOf({ is: 'contains', field: 'title', text: `word${at}x` }, at + 1),
  );
  expect(intervalOf(modelOf([casesOf({ rows, other: -3, unknown: 40 })]))).toMatchObject({
    fit: { least: -300, greatest: 1200 },
    isExact: false,
  });
});

test('SC-40, SC-44: a case that is true for all texts is the least that counts', () => {
  const known = caseOf({ is: 'known', field: 'title' }, 5);
  const rows = Array.from({ length: 12 }, (_, at) =>
    caseOf({ is: 'contains', field: 'title', text: `word${at}x` }, at - 3),
  );
  expect(intervalOf(modelOf([casesOf({ rows: [...rows, known], other: 40, unknown: 40 })]))).toMatchObject({
    fit: { least: 500, greatest: 800 },
    isExact: false,
  });
});

test('SC-40, SC-12: numbers on both sides of a bound that is closed below', () => {
  const ranges = rangesOf({ ranges: [{ from: 50, to: 51, points: 10 }], other: -2 });
  expect(intervalOf(modelOf([ranges])).fit).toEqual({ least: -200, greatest: 1000 });
});
