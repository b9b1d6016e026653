import { expect, test } from 'vitest';
import { checkGolden, goldenResult } from '#core/scoring/checkGolden.ts';
import type { GoldenContact } from '#core/scoring/goldenContact.ts';
import { colleaguesOf, eventsOf, exactly, filterOf, modelOf, ruleOf, tableOf } from './smallModel.ts';

const visit = { kind: 'visit', topic: null, asset: null, channel: null, amount: null } as const;
const golden: GoldenContact = {
  id: 'liisa',
  label: 'Liisa from a steel company',
  asOf: '2024-03-01',
  values: [{ field: 'industry', value: 'steel' }],
  events: [
    { ...visit, day: '2024-02-29', topic: 'crm' },
    { ...visit, day: '2024-02-28' },
    { ...visit, day: '2024-03-02', topic: 'crm' },
  ],
  colleagues: [[{ ...visit, day: '2024-02-01' }], []],
  previous: { grade: 'A', fit: 'A', activity: 1 },
  expected: {
    fit: 40.5,
    behaviour: 22,
    score: 62,
    grade: 'A',
    pair: { fit: 'A', activity: 2 },
    qualified: 'yes',
    routedBy: 'all',
    value: exactly(200),
  },
};

/** 40.5 for steel, 20 for a visit about CRM, 2 for a colleague: 62, which keeps an A that was one. */
const model = modelOf(
  [
    tableOf({ rows: [{ values: ['steel'], points: 40.5 }] }),
    eventsOf({ points: 20, filter: filterOf({ topics: ['crm'] }) }),
    colleaguesOf({ points: 2 }),
  ],
  {
    grading: { by: 'total', limits: { A: 70, B: 50, C: 30 }, leaving: { A: 60, B: 40, C: 20 } },
    routing: [ruleOf('all')],
    value: {
      currency: 'EUR',
      size: { from: 'fixed', size: exactly(1000) },
      probability: {
        origin: 'typed',
        by: 'grade',
        A: exactly(20),
        B: exactly(0),
        C: exactly(0),
        D: exactly(0),
      },
    },
    golden: [golden],
  },
);

test('SC-42: a golden contact is scored on its own day with its events, colleagues and earlier grade', () => {
  expect(goldenResult(model, golden)).toEqual(golden.expected);
});

test('SC-42: golden contacts that agree are not listed', () => {
  expect(checkGolden(model)).toEqual([]);
  expect(checkGolden(modelOf([]))).toEqual([]);
});

test('SC-42: one that differs is named, with what was expected and what was found', () => {
  const changed = { ...model, routing: [], value: null, criteria: model.criteria.slice(0, 2) };
  expect(checkGolden({ ...changed, golden: [{ ...golden, previous: null }] })).toEqual([
    {
      id: 'liisa',
      label: 'Liisa from a steel company',
      differences: [
        { what: 'behaviour', expected: '22', found: '20' },
        { what: 'score', expected: '62', found: '60' },
        { what: 'grade', expected: 'A', found: 'B' },
        { what: 'routedBy', expected: 'all', found: '' },
        { what: 'value', expected: '200 200 200', found: '' },
      ],
    },
  ]);
});

test('SC-42: fit, pair and qualified are compared too, and only contacts that differ are listed', () => {
  const wrong = {
    ...golden,
    id: 'other',
    expected: { ...golden.expected, fit: 40, pair: { fit: 'B', activity: 2 }, qualified: 'no' },
  } as const;
  const differing = checkGolden({ ...model, golden: [golden, wrong] });
  expect(differing.map(({ id, differences }) => [id, differences])).toEqual([
    [
      'other',
      [
        { what: 'fit', expected: '40', found: '40.5' },
        { what: 'pair', expected: 'B2', found: 'A2' },
        { what: 'qualified', expected: 'no', found: 'yes' },
      ],
    ],
  ]);
});

test('SC-42: an empty property of an event is one that is not known', () => {
  const filtered = {
    ...model,
    criteria: [eventsOf({ filter: filterOf({ amount: { from: null, to: null } }) })],
  };
  expect(goldenResult(filtered, golden).behaviour).toBe(0);
  const paid = {
    ...golden,
    events: [{ ...visit, day: '2024-03-01', amount: 0, asset: 'a', channel: 'web' }],
  };
  expect(goldenResult(filtered, paid).behaviour).toBe(1);
});
