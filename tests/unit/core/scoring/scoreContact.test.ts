import { expect, test } from 'vitest';
import {
  always,
  eventsOf,
  fields,
  groupOf,
  modelOf,
  pointsOf,
  rangesOf,
  scoreOf,
  tableOf,
  today,
  visits,
} from './smallModel.ts';

const rows = [
  { values: ['steel', 'machines'], points: 12 },
  { values: ['food'], points: -4.5 },
];

test('SC-2: points count in whole hundredths', () => {
  const tenths = [1, 2, 3].map((id) => always(0.1, { id: `c${id}` }));
  expect(scoreOf(modelOf(tenths)).fit).toBe(30);
});

test('SC-3: an event of today counts, one later than asOf is invisible and uses up no count', () => {
  const events = [
    { kind: 'visit', day: today },
    { kind: 'visit', day: today + 1 },
  ];
  expect(pointsOf(eventsOf({ points: 3 }), {}, events)).toBe(3);
  const once = eventsOf({ points: 3, counting: { by: 'once' } });
  expect(pointsOf(once, {}, events)).toBe(3);
  expect(scoreOf(modelOf([once]), {}, events).ledger).toHaveLength(1);
});

test('SC-4: a value that is absent, empty or spelled as unknown is not known', () => {
  const table = tableOf({ rows, other: 1, unknown: 2 });
  expect(pointsOf(table)).toBe(2);
  for (const industry of ['', '?', 'N/A']) expect(pointsOf(table, { industry })).toBe(2);
  for (const industry of ['n/a', ' ', '? ', 'Steel']) expect(pointsOf(table, { industry })).toBe(1);
});

test('SC-4: a number is read from text, and a spelling that is a number covers all its writings', () => {
  const ranges = rangesOf({ ranges: [{ from: null, to: null, points: 5 }], unknown: 2 });
  for (const size of [50, '50', ' 5e1 ', '-0.5', '.5', '998.9']) expect(pointsOf(ranges, { size })).toBe(5);
  for (const size of [999, '999', '999.0', NaN, Infinity, '1e999', 'many', '1,5', '0x10', '']) {
    expect(pointsOf(ranges, { size })).toBe(2);
  }
});

test('SC-4: a field that the model does not have is not known', () => {
  expect(pointsOf(tableOf({ field: 'gone', unknown: 2 }), { gone: 'x' })).toBe(2);
});

test('SC-11: a table gives the points of the row, of other values, of unknown, whatever the rows say of it', () => {
  const table = tableOf({ rows: [...rows, { values: ['?'], points: 9 }], other: 1, unknown: -2 });
  expect(['machines', 'food', 'retail', '?'].map((industry) => pointsOf(table, { industry }))).toEqual([
    12, -4.5, 1, -2,
  ]);
});

test('SC-11: values of a yes/no field are yes and no, and a number counts as its shortest text', () => {
  const yesNo = tableOf({
    field: 'budget',
    rows: [
      { values: ['yes'], points: 7 },
      { values: ['no'], points: -1 },
    ],
  });
  expect(['yes', 'no'].map((budget) => pointsOf(yesNo, { budget }))).toEqual([7, -1]);
  expect(pointsOf(tableOf({ rows: [{ values: ['1.5'], points: 3 }] }), { industry: 1.5 })).toBe(3);
});

test('SC-12: a range is closed below and open above', () => {
  const ranges = rangesOf({
    ranges: [
      { from: null, to: 10, points: 1 },
      { from: 10, to: 50, points: 2 },
      { from: 100, to: null, points: 3 },
    ],
    other: 4,
    unknown: 5,
  });
  expect([-1e9, 9.99, 10, 49.99, 50, 100, 1e9].map((size) => pointsOf(ranges, { size }))).toEqual([
    1, 1, 2, 2, 4, 3, 3,
  ]);
});

test('SC-13: events of all named kinds count together, others are not seen, and nothing done is 0', () => {
  const criterion = eventsOf({ events: ['visit', 'form'], points: 2 });
  expect(pointsOf(criterion, {}, [...visits([1, 2]), ...visits([3], 'form'), ...visits([4], 'call')])).toBe(
    6,
  );
  expect(pointsOf(criterion)).toBe(0);
});

test('SC-5: every, once, once a day, and at most N, the newest first', () => {
  const fading = { by: 'linear', days: 10 } as const;
  const events = visits([9, 4, 4, 2, 0]);
  const counted = (counting: Parameters<typeof eventsOf>[0]) =>
    pointsOf(eventsOf({ points: 10, fading, ...counting }), {}, events);
  expect(counted({ counting: { by: 'every' } })).toBe(10 + 8 + 6 + 6 + 1);
  expect(counted({ counting: { by: 'once' } })).toBe(10);
  expect(counted({ counting: { by: 'day' } })).toBe(10 + 8 + 6 + 1);
  expect(counted({ counting: { by: 'most', times: 2 } })).toBe(10 + 8);
});

test('SC-5: the order of the list does not matter, but on one day the later in the list is the newer', () => {
  const once = eventsOf({ events: ['visit', 'form'], counting: { by: 'once' } });
  const events = [...visits([1]), ...visits([1], 'form'), ...visits([5])];
  expect(scoreOf(modelOf([once]), {}, events).ledger).toMatchObject([{ event: 'form', age: 1 }]);
});

test('SC-5: a window of 30 days sees an event of 30 days ago and not one of 31', () => {
  expect(pointsOf(eventsOf({ windowDays: 30 }), {}, visits([31, 30, 0]))).toBe(2);
});

test('SC-5: a faded event still uses up its place', () => {
  const two = eventsOf({ counting: { by: 'most', times: 2 }, fading: { by: 'linear', days: 5 }, points: 10 });
  expect(scoreOf(modelOf([two]), {}, visits([9, 8, 7])).ledger).toHaveLength(2);
});

test('SC-7: a cap clips above and below, an empty sum too, and what is switched off has no cap', () => {
  expect(pointsOf(always(20, { cap: { min: null, max: 12 } }))).toBe(12);
  expect(pointsOf(always(3, { cap: { min: 5, max: null } }))).toBe(5);
  expect(pointsOf(eventsOf({ cap: { min: 5, max: null } }))).toBe(5);
  expect(pointsOf(eventsOf({ cap: { min: 5, max: null }, enabled: false }))).toBe(0);
});

test('SC-7: a group without enabled criteria is clipped like any other, and no criterion gives more than 10,000', () => {
  expect(scoreOf(modelOf([], { groups: [groupOf('g', 'fit', { min: 4 })] })).fit).toBe(400);
  const often = eventsOf({ points: 1000 });
  const { ledger } = scoreOf(modelOf([often]), {}, visits(Array.from({ length: 12 }, () => 1)));
  expect(ledger).toContainEqual({ kind: 'clip', of: 'criterion', id: 'events', points: -200_000 });
});

test('SC-8: criterion, group, side and total are clipped in this order, minus points added before each clip', () => {
  const model = modelOf(
    [
      always(40, { id: 'a', group: 'g', cap: { min: null, max: 30 } }),
      always(-8, { id: 'b', group: 'g' }),
      always(9, { id: 'c', group: 'g' }),
      always(45, { id: 'd' }),
      eventsOf({ points: -80 }),
    ],
    { groups: [groupOf('g', 'fit', { max: 25 })] },
  );
  const { fit, behaviour, total, score, ledger } = scoreOf(model, {}, visits([3]));
  expect({ fit, behaviour, total, score }).toEqual({ fit: 5000, behaviour: -8000, total: 0, score: 0 });
  expect(ledger.filter(({ kind }) => kind === 'clip')).toEqual([
    { kind: 'clip', of: 'criterion', id: 'a', points: -1000 },
    { kind: 'clip', of: 'group', id: 'g', points: -600 },
    { kind: 'clip', of: 'side', id: 'fit', points: -2000 },
    { kind: 'clip', of: 'total', id: 'total', points: 3000 },
  ]);
});

test('SC-10: a side stops at its maximum, and what is negative on one side takes from the other', () => {
  const full = scoreOf(modelOf([always(80), eventsOf({ points: 80 })]), {}, visits([1]));
  expect(full).toMatchObject({ fit: 5000, behaviour: 5000, total: 10_000, score: 100, grade: 'A' });
  const student = scoreOf(modelOf([always(-20), eventsOf({ points: 45 })]), {}, visits([1]));
  expect(student).toMatchObject({ fit: -2000, behaviour: 4500, total: 2500, grade: 'D' });
});

test('SC-10: a side with a minimum stops there, and takes no more from the other', () => {
  const sides = { fit: { max: 50, min: -10 }, behaviour: { max: 50, min: 0 } };
  const model = modelOf([always(-30), eventsOf({ points: 45 })], { sides });
  const { fit, behaviour, total, ledger } = scoreOf(model, {}, visits([1]));
  expect({ fit, behaviour, total }).toEqual({ fit: -1000, behaviour: 4500, total: 3500 });
  expect(ledger).toContainEqual({ kind: 'clip', of: 'side', id: 'fit', points: 2000 });
  const noPlus = modelOf([eventsOf({ points: -45 })], { sides });
  expect(scoreOf(noPlus, {}, visits([1]))).toMatchObject({ fit: 0, behaviour: 0 });
});

test('SC-8: the total stays within the bounds of the model, where they are narrower than 0..100', () => {
  const total = { min: 10.5, max: 60 };
  const sides = { fit: { max: 100, min: null }, behaviour: { max: 0, min: null } };
  expect(scoreOf(modelOf([always(80)], { sides, total }))).toMatchObject({ total: 6000, score: 60 });
  const low = scoreOf(modelOf([always(-80)], { sides, total }));
  expect(low).toMatchObject({ total: 1050, score: 10 });
  expect(low.ledger.slice(-2)).toEqual([
    { kind: 'clip', of: 'total', id: 'total', points: 9050 },
    { kind: 'fraction', points: -50 },
  ]);
});

test('SC-9, SC-14: 70 is an A; 69.99 is 69 and a B, with a line for the fraction (domain.md, section 5)', () => {
  const sides = { fit: { max: 100, min: null }, behaviour: { max: 0, min: null } };
  expect(scoreOf(modelOf([always(70)], { sides }))).toMatchObject({ score: 70, grade: 'A' });
  const under = scoreOf(modelOf([always(69.99)], { sides }));
  expect(under).toMatchObject({ total: 6999, score: 69, grade: 'B' });
  expect(under.ledger.at(-1)).toEqual({ kind: 'fraction', points: -99 });
});

test('SC-15: the ledger names value, events with their fading, clips and fraction, and adds up', () => {
  const model = modelOf([
    tableOf({ rows }),
    rangesOf({ unknown: 0 }),
    eventsOf({ points: 9, fading: { by: 'linear', days: 90 }, cap: { min: null, max: 10.5 } }),
  ]);
  const { ledger, score } = scoreOf(model, { industry: 'steel' }, visits([3, 45]));
  expect(ledger).toEqual([
    { kind: 'value', criterion: 'table', field: 'industry', value: 'steel', points: 1200 },
    { kind: 'value', criterion: 'ranges', field: 'size', value: null, points: 0 },
    { kind: 'event', criterion: 'events', event: 'visit', day: today - 3, age: 3, full: 900, points: 870 },
    { kind: 'event', criterion: 'events', event: 'visit', day: today - 45, age: 45, full: 900, points: 450 },
    { kind: 'clip', of: 'criterion', id: 'events', points: -270 },
    { kind: 'fraction', points: -50 },
  ]);
  expect(ledger.reduce((sum, { points }) => sum + points, 0)).toBe(score * 100);
});

test('SC-16: a criterion that is switched off gives nothing and no lines', () => {
  const { total, ledger } = scoreOf(modelOf([always(10, { enabled: false })]));
  expect({ total, ledger }).toEqual({ total: 0, ledger: [] });
});

test('SC-1: the same input gives the same output and stays as it was', () => {
  const model = modelOf([tableOf({ rows }), eventsOf()], { fields });
  const events = visits([1, 0, 5]);
  const before = structuredClone({ model, events });
  expect(scoreOf(model, { industry: 'food' }, events)).toEqual(scoreOf(model, { industry: 'food' }, events));
  expect({ model, events }).toEqual(before);
});
