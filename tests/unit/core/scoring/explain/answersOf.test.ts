import { expect, test } from 'vitest';
import { isoDate } from '#core/calendar.ts';
import type { Condition } from '#core/scoring/condition.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import { answersOf, type Answers } from '#core/scoring/explain/answersOf.ts';
import { decidingParts } from '#core/scoring/explain/decidingParts.ts';
import { fieldQuestions } from '#core/scoring/explain/fieldQuestions.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { sameInBoth } from '#core/text.ts';
import {
  bucketsOf,
  caseOf,
  casesOf,
  counterOf,
  fieldOf,
  gateOf,
  modelOf,
  rangesOf,
  routeTo,
  ruleOf,
  tableOf,
  today,
} from '../smallModel.ts';

function answersTo(
  field: string,
  criteria: readonly Criterion[],
  change: Partial<ScoringModel> = {},
): Answers | undefined {
  const model = modelOf(criteria, change);
  const questions = fieldQuestions(model, decidingParts(model)).find((each) => each.field.id === field);
  return questions && answersOf(questions, today);
}

function valuesOf(answers: Answers | undefined): readonly (string | number)[] | undefined {
  return answers?.list.map(({ value }) => value);
}

/** One row for each condition, each with other points. */
function asking(...conditions: readonly Condition[]): Criterion {
  return casesOf({ rows: conditions.map((when, row) => caseOf(when, row + 1)) });
}

test('SC-40: a category is answered by a value of each worth and one that nobody names, never by an unknown spelling', () => {
  const table = tableOf({
    rows: [
      { values: ['steel', '?'], points: 5 },
      { values: ['food', 'paper'], points: 3 },
      { values: ['wood'], points: 5 },
    ],
  });
  const answers = answersTo('industry', [table]);
  expect(valuesOf(answers)).toEqual(['steel', 'food', '…']);
  expect(answers?.list.map(({ isExample }) => isExample)).toEqual([false, false, true]);
  expect(answers?.isComplete).toBe(true);
});

test('SC-40: values that a gate tells apart are apart, and the named values of a field come first', () => {
  const industry = { ...fieldOf('industry', 'category'), values: ['wood', 'steel'].map(named) };
  const model = {
    fields: [industry],
    gates: [gateOf({ when: { is: 'equals', field: 'industry', value: 'oil' } })],
  };
  expect(
    valuesOf(answersTo('industry', [tableOf({ rows: [{ values: ['steel'], points: 5 }] })], model)),
  ).toEqual(['wood', 'steel', 'oil']);
});

function named(value: string) {
  return { value, label: sameInBoth(value) };
}

test('SC-40: numbers are answered at, between and beyond the bounds, closed below and open above', () => {
  const ranges = rangesOf({
    ranges: [
      { from: 10, to: 50, points: 1 },
      { from: 50, to: 999, points: 2 },
    ],
    other: 3,
  });
  expect(valuesOf(answersTo('size', [ranges]))).toEqual([9, 10, 50]);
  // 999 is an unknown spelling, and above it nothing differs from below 10.
  const equal = asking({ is: 'equals', field: 'size', value: '10' });
  expect(valuesOf(answersTo('size', [ranges, equal]))).toEqual([9, 10, 30, 50]);
});

test('SC-40: yes and no are the answers to a yes/no field', () => {
  const answers = answersTo('budget', [tableOf({ field: 'budget', rows: [{ values: ['yes'], points: 1 }] })]);
  expect(answers).toEqual({
    list: [
      { value: 'yes', isExample: false },
      { value: 'no', isExample: false },
    ],
    isComplete: true,
  });
});

test('SC-40, SC-23: dates are answered on both sides of every day and age, newest first', () => {
  const day = isoDate(today - 10);
  const criterion = asking(
    { is: 'before', field: 'founded', day },
    { is: 'age', field: 'founded', from: 30, to: null },
  );
  expect(valuesOf(answersTo('founded', [criterion]))).toEqual([today, today - 11, today - 30].map(isoDate));
  const after = asking({ is: 'after', field: 'founded', day });
  expect(valuesOf(answersTo('founded', [after]))).toEqual([today, today - 10].map(isoDate));
});

test('SC-40, SC-27: a last date is answered today, in the window, behind it, and in the future', () => {
  const bucket = bucketsOf({
    source: { from: 'counter', count: null, last: 'lastVisit' },
    rows: [{ atLeast: 1, withinDays: 7, points: 5 }],
  });
  expect(valuesOf(answersTo('lastVisit', [bucket]))).toEqual([today + 1, today].map(isoDate));
  const counter = counterOf({ count: null, windowDays: 3, points: 10, fading: { by: 'linear', days: 5 } });
  expect(valuesOf(answersTo('lastVisit', [counter]))).toEqual(
    [today + 1, today, today - 1, today - 2, today - 3].map(isoDate),
  );
});

test('SC-40, SC-27: a count is answered by 0, 1 and on to the count that changes nothing more', () => {
  const most = counterOf({ last: null, counting: { by: 'most', times: 3 } });
  expect(answersTo('visits', [most])?.isComplete).toBe(true);
  expect(valuesOf(answersTo('visits', [most]))).toEqual([0, 1, 2, 3]);
  const capped = counterOf({ last: null, points: 4, cap: { min: null, max: 10 } });
  expect(valuesOf(answersTo('visits', [capped]))).toEqual([0, 1, 2, 3]);
});

test('SC-40, SC-27: a count without an end cannot be counted out', () => {
  const answers = answersTo('visits', [counterOf({ last: null, points: 0.01 })]);
  expect(answers?.isComplete).toBe(false);
  expect(valuesOf(answers)).toContain(1_000_000);
});

test('SC-40, SC-24: a text is answered by every set of what is looked for in it, without regard to case', () => {
  const answers = answersTo('title', [
    asking(
      { is: 'contains', field: 'title', text: 'IT' },
      { is: 'contains', field: 'title', text: 'sales' },
      { is: 'startsWith', field: 'title', text: 'head' },
    ),
  ]);
  expect(answers?.isComplete).toBe(true);
  expect(valuesOf(answers)).toEqual([
    '…',
    'head',
    '…it',
    'head…it',
    '…sales',
    'head…sales',
    '…it…sales',
    'head…it…sales',
  ]);
});

test('SC-40: too many sets of needles cannot be counted out, and then each stands alone', () => {
  const needles = Array.from({ length: 12 }, (_, at) => `word ${at}x`);
  const answers = answersTo('title', [
    asking(...needles.map((text): Condition => ({ is: 'contains', field: 'title', text }))),
  ]);
  expect(answers?.isComplete).toBe(false);
  expect(valuesOf(answers)).toEqual(['…', ...needles]);
});

test('SC-40: a field that only decides who takes a contact is not asked, nor one of a criterion that is off', () => {
  const byIndustry = { by: 'field', field: 'industry', rows: [], other: 'Anna' } as const;
  const rules = [ruleOf('last', { route: routeTo('all', { owner: byIndustry }) })];
  expect(answersTo('industry', [tableOf({ enabled: false })], { routing: rules })).toBeUndefined();
});
