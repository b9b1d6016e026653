import { expect, test } from 'vitest';
import {
  always,
  casesOf,
  caseOf,
  eventsOf,
  filterOf,
  gateOf,
  groupOf,
  lettersOf,
  modelOf,
  rangesOf,
  ruleOf,
  tableOf,
} from '../smallModel.ts';
import { findingsOf, kindsOf } from './findingsOf.ts';

const steel = tableOf({ rows: [{ values: ['steel'], points: 45.5 }] });
const limits = { A: 70, B: 50, C: 30 };

test('SC-43: a grade is out of reach when the highest score is under its limit', () => {
  const model = modelOf([steel]);
  expect(findingsOf(model, 'unreachableGrade')).toEqual([
    { grade: 'A', from: 70, below: 101, least: 0, most: 45, isKeptOnly: false },
    { grade: 'B', from: 50, below: 70, least: 0, most: 45, isKeptOnly: false },
  ]);
});

test('SC-43: a grade is in reach when the highest score is its limit exactly, cap, side and total counted', () => {
  const fifty = modelOf([{ ...steel, rows: [{ values: ['steel'], points: 50 }] }]);
  expect(findingsOf(fifty, 'unreachableGrade').map(({ grade }) => grade)).toEqual(['A']);
  const capped = modelOf([{ ...steel, cap: { min: null, max: 29.99 } }]);
  expect(findingsOf(capped, 'unreachableGrade').map(({ grade }) => grade)).toEqual(['A', 'B', 'C']);
  const full = modelOf(
    [always(100), always(40, { side: 'behaviour', rows: [{ values: ['x'], points: 1 }] })],
    {
      total: { min: 0, max: 60 },
    },
  );
  expect(findingsOf(full, 'unreachableGrade')).toEqual([
    { grade: 'A', from: 70, below: 101, least: 51, most: 60, isKeptOnly: false },
    { grade: 'C', from: 30, below: 50, least: 51, most: 60, isKeptOnly: false },
    { grade: 'D', from: 0, below: 30, least: 51, most: 60, isKeptOnly: false },
  ]);
});

test('SC-34, SC-43: a grade that can be kept but not entered says so', () => {
  const leaving = { A: 45, B: 44, C: 20 };
  const found = findingsOf(
    modelOf([steel], { grading: { by: 'total', limits, leaving } }),
    'unreachableGrade',
  );
  expect(found.map(({ grade, isKeptOnly }) => ({ grade, isKeptOnly }))).toEqual([
    { grade: 'A', isKeptOnly: true },
    { grade: 'B', isKeptOnly: true },
  ]);
});

test('SC-43: a grade that a gate forces or a rule sets is in reach', () => {
  const gate = gateOf({ when: { is: 'equals', field: 'title', value: 'CEO' }, grade: 'A' });
  const rule = ruleOf('up', { when: { is: 'known', field: 'size' }, grade: 'B' });
  const model = modelOf([steel], { gates: [gate], routing: [rule, ruleOf('last')] });
  expect(findingsOf(model, 'unreachableGrade')).toEqual([]);
  const never = { ...rule, when: { is: 'or', of: [] } } as const;
  const narrower = modelOf([steel], {
    gates: [{ ...gate, enabled: false }],
    routing: [never, ruleOf('last')],
  });
  expect(findingsOf(narrower, 'unreachableGrade').map(({ grade }) => grade)).toEqual(['A', 'B']);
});

test('SC-33, SC-43: a letter is out of reach when one class of each of its pairs is', () => {
  const grading = { by: 'matrix', letters: lettersOf('ABBC BBCC CCCC CCCC') } as const;
  const model = modelOf([steel, eventsOf({ cap: { min: null, max: 20 } })], { grading });
  // Behaviour reaches 20 of 30: activity 2, 3 or 4.
  expect(findingsOf(model, 'unreachableLetter')).toEqual([
    { letter: 'A', pairs: [{ fit: 'A', activity: 1 }] },
    { letter: 'D', pairs: [] },
  ]);
  expect(findingsOf(model, 'unreachableClass')).toEqual([
    { side: 'behaviour', class: 1, from: 30, below: 101, least: 0, most: 20, isKeptOnly: false },
  ]);
});

test('SC-43: where nothing gives points the empty sides say it all', () => {
  expect(kindsOf({ ...modelOf([]), fields: [], eventKinds: [], topics: [] })).toEqual([
    'qualifiedNever',
    'emptySide',
  ]);
  expect(findingsOf(modelOf([steel]), 'emptySide')).toEqual([{ side: 'behaviour' }]);
  expect(findingsOf(modelOf([steel]), 'unreachableClass')).toEqual([]);
});

test('SC-43: nobody is qualified when the grades asked for are out of reach', () => {
  expect(findingsOf(modelOf([steel]), 'qualifiedNever')).toHaveLength(1);
  const wider = modelOf([steel], { qualified: { is: 'score', from: 45, to: null } });
  expect(findingsOf(wider, 'qualifiedNever')).toEqual([]);
  const over = modelOf([steel], { qualified: { is: 'score', from: 45.01, to: null } });
  expect(findingsOf(over, 'qualifiedNever')).toHaveLength(1);
});

test('SC-43: a criterion that gives 0 to everybody never fires, and says why', () => {
  const model = modelOf([
    steel,
    tableOf({ id: 'zero', rows: [{ values: ['food'], points: 0 }] }),
    { ...steel, id: 'light', weight: 0 },
    eventsOf({ id: 'none', events: [] }),
    eventsOf({ id: 'shut', filter: filterOf({ assets: [''] }) }),
    casesOf({
      id: 'both',
      rows: [
        caseOf(
          {
            is: 'and',
            of: [
              { is: 'equals', field: 'industry', value: 'steel' },
              { is: 'equals', field: 'industry', value: 'food' },
            ],
          },
          9,
        ),
      ],
    }),
    tableOf({ id: 'missing', rows: [{ values: ['N/A'], points: 9 }] }),
    eventsOf({ id: 'late', fading: { by: 'steps', steps: [{ from: 0, percent: 0 }] } }),
    { ...steel, id: 'off', enabled: false },
  ]);
  expect(findingsOf(model, 'neverFires')).toEqual([
    { criterion: 'zero', because: 'noPoints' },
    { criterion: 'light', because: 'noPoints' },
    { criterion: 'none', because: 'noEvents' },
    { criterion: 'shut', because: 'noEvents' },
    { criterion: 'both', because: 'cannotBe' },
    { criterion: 'missing', because: 'cannotBe' },
    { criterion: 'late', because: 'cannotBe' },
  ]);
});

test('SC-12, SC-43: ranges without a hole never give what is for others', () => {
  const whole = [
    { from: null, to: 10, points: 3 },
    { from: 10, to: null, points: 3 },
  ];
  expect(findingsOf(modelOf([rangesOf({ ranges: whole, other: 8, unknown: 3 })]), 'sameForAll')).toEqual([
    { criterion: 'ranges', points: 300 },
  ]);
  const holed = [{ from: null, to: 9.99, points: 3 }, whole[1] ?? { from: 0, to: 1, points: 3 }];
  expect(findingsOf(modelOf([rangesOf({ ranges: holed, other: 8, unknown: 3 })]), 'sameForAll')).toEqual([]);
});

test('SC-44, SC-43: a row of cases never counts behind one that is true whenever it is', () => {
  const inRange = (from: number, to: number | null) => ({ is: 'range', field: 'size', from, to }) as const;
  const model = modelOf([
    casesOf({
      rows: [
        caseOf(inRange(50, 100), 5),
        caseOf(inRange(10, null), 5),
        caseOf(inRange(20, 30), 5),
        caseOf(inRange(40, 60), 4),
        caseOf({ is: 'and', of: [inRange(0, 10), inRange(10, 20)] }, 9),
      ],
    }),
  ]);
  expect(findingsOf(model, 'rowNeverCounts')).toEqual([
    { criterion: 'cases', row: 2, behind: 1 },
    { criterion: 'cases', row: 3, behind: 1 },
    { criterion: 'cases', row: 4, behind: null },
  ]);
});

test('SC-25, SC-43: a criterion that can give more than its weight says how much', () => {
  const model = modelOf([
    { ...steel, weight: 20, rows: [{ values: ['steel'], points: 100 }] },
    eventsOf({ weight: 20, points: 50, counting: { by: 'most', times: 3 } }),
  ]);
  expect(findingsOf(model, 'overWeight')).toEqual([{ criterion: 'events', most: 3000, weight: 2000 }]);
});

test('SC-7, SC-43: a cap that leaves nothing of a sum is found on criterion, group, side and total', () => {
  const yes = (id: string, points: number, group: string | null = null) =>
    tableOf({ id, group, rows: [{ values: ['steel'], points }] });
  const groups = [groupOf('g', 'fit', { max: 10 })];
  expect(findingsOf(modelOf([{ ...yes('c', 5), cap: { min: null, max: 0 } }]), 'hiddenByCap')).toEqual([
    { of: 'criterion', id: 'c', least: 0, most: 500, points: 0 },
  ]);
  // One member gives 10 to everybody: what the other adds is lost.
  expect(
    findingsOf(modelOf([always(10, { group: 'g' }), yes('c', 5, 'g')], { groups }), 'hiddenByCap'),
  ).toEqual([{ of: 'group', id: 'g', least: 1000, most: 1500, points: 1000 }]);
  const total = { min: 20, max: 20 };
  expect(findingsOf(modelOf([yes('c', 5)], { total }), 'hiddenByCap')).toEqual([
    { of: 'total', id: 'total', least: 0, most: 500, points: 2000 },
  ]);
});

test('SC-7, SC-43: a bound beyond what a sum can be is never reached', () => {
  const model = modelOf(
    [
      { ...steel, group: 'g', cap: { min: -5, max: 45.5 } },
      eventsOf({ counting: { by: 'most', times: 3 }, cap: { min: null, max: 4 } }),
    ],
    { groups: [groupOf('g', 'fit', { max: 50 }), groupOf('empty', 'fit', { max: 9 })] },
  );
  expect(findingsOf(model, 'capNeverReached')).toEqual([
    { of: 'criterion', id: 'table', bound: 'min', cap: -500, least: 0, most: 4550 },
    { of: 'criterion', id: 'events', bound: 'max', cap: 400, least: 0, most: 300 },
    { of: 'group', id: 'g', bound: 'max', cap: 5000, least: 0, most: 4550 },
    { of: 'side', id: 'fit', bound: 'max', cap: 5000, least: 0, most: 4550 },
    { of: 'side', id: 'behaviour', bound: 'max', cap: 5000, least: 0, most: 300 },
  ]);
});

test('SC-10, SC-43: a side that can give over three times its maximum loses most of it', () => {
  const three = modelOf([eventsOf({ cap: { min: null, max: 150 } })]);
  expect(findingsOf(three, 'sideTooSmall')).toEqual([]);
  const more = modelOf([eventsOf({ cap: { min: null, max: 150.01 } })]);
  expect(findingsOf(more, 'sideTooSmall')).toEqual([{ side: 'behaviour', most: 15_001, max: 5000 }]);
});

test('SC-5, SC-6, SC-43: counting, window and fading bound what events can give', () => {
  const most = (change: Parameters<typeof eventsOf>[0]) => {
    const model = modelOf([eventsOf({ points: 2, ...change, cap: { min: null, max: 1000 } })]);
    return findingsOf(model, 'capNeverReached').find(({ of }) => of === 'criterion')?.most ?? Infinity;
  };
  expect(most({ counting: { by: 'once' } })).toBe(200);
  expect(most({ counting: { by: 'most', times: 7 } })).toBe(1400);
  // Ages 0 to 9, one event of each.
  expect(most({ counting: { by: 'day' }, windowDays: 9 })).toBe(2000);
  // 2 + 1.5 + 1 + 0.5, by hand.
  expect(most({ counting: { by: 'day' }, fading: { by: 'linear', days: 4 } })).toBe(500);
  expect(most({ counting: { by: 'asset' }, filter: filterOf({ assets: ['a', 'b', 'a'] }) })).toBe(400);
  expect(most({ counting: { by: 'asset' } })).toBe(Infinity);
  expect(most({ counting: { by: 'day' } })).toBe(Infinity);
});
