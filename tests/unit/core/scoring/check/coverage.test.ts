import { expect, test } from 'vitest';
import { blankModel } from '#content/templates/blankModel.ts';
import { templates } from '#content/templates/templates.ts';
import { proveModel } from '#core/scoring/check/proveModel.ts';
import type { Condition } from '#core/scoring/condition.ts';
import type { Field } from '#core/scoring/model.ts';
import { sameInBoth } from '#core/text.ts';
import {
  bucketsOf,
  colleaguesOf,
  counterOf,
  eventsOf,
  fieldOf,
  fields,
  filterOf,
  gateOf,
  groupOf,
  modelOf,
  rangesOf,
  routeTo,
  ruleOf,
  surgeOf,
  tableOf,
} from '../smallModel.ts';
import { findingsOf, kindsOf } from './findingsOf.ts';

function categoryOf(...values: readonly string[]): Field {
  return {
    ...fieldOf('trade', 'category'),
    values: values.map((value) => ({ value, label: sameInBoth(value) })),
  };
}

const byTrade = tableOf({
  field: 'trade',
  rows: [
    { values: ['steel'], points: 9 },
    { values: ['food', 'Wood'], points: 4 },
  ],
});

test('SC-43: named values without a row are found, and rows for values without a name', () => {
  const model = modelOf([byTrade], { fields: [categoryOf('steel', 'food', 'wood', 'paper')] });
  expect(findingsOf(model, 'valueNotCovered')).toEqual([
    { criterion: 'table', field: 'trade', values: ['wood', 'paper'] },
  ]);
  expect(findingsOf(model, 'valueNotNamed')).toEqual([
    { criterion: 'table', field: 'trade', values: ['Wood'] },
  ]);
});

test('SC-43: a value is covered by a row of 0, by points for others, or left out of a list of exceptions', () => {
  const named = { fields: [categoryOf('steel', 'food', 'Wood', 'paper')] };
  const zero = { ...byTrade, rows: [...byTrade.rows, { values: ['paper'], points: 0 }] };
  const minus = { ...byTrade, rows: [{ values: ['steel'], points: -9 }] };
  for (const criterion of [zero, minus, { ...byTrade, other: 1 }, { ...byTrade, enabled: false }]) {
    expect(findingsOf(modelOf([criterion], named), 'valueNotCovered')).toEqual([]);
  }
});

test('SC-43: a hole between two ranges is found where both neighbours give points the same way', () => {
  const rangesWith = (points: number, to = 20) =>
    modelOf([
      rangesOf({
        ranges: [
          { from: 50, to: null, points: 8 },
          { from: 5, to, points },
        ],
      }),
    ]);
  expect(findingsOf(rangesWith(3), 'rangeNotCovered')).toEqual([
    { criterion: 'ranges', field: 'size', from: 20, to: 50 },
  ]);
  expect(findingsOf(rangesWith(-3), 'rangeNotCovered')).toEqual([]);
  expect(findingsOf(rangesWith(3, 50), 'rangeNotCovered')).toEqual([]);
});

test('SC-43: values and numbers that two criteria give points for count twice', () => {
  const model = modelOf([
    tableOf({ id: 'a', rows: [{ values: ['steel', 'food', '?'], points: 5 }] }),
    tableOf({
      id: 'b',
      rows: [
        { values: ['food', '?'], points: -2 },
        { values: ['steel'], points: 0 },
      ],
    }),
    rangesOf({ id: 'c', ranges: [{ from: null, to: 50, points: 3 }] }),
    rangesOf({ id: 'd', ranges: [{ from: 20, to: null, points: 3 }] }),
    rangesOf({ id: 'e', ranges: [{ from: 50, to: 60, points: 3 }], enabled: false }),
  ]);
  expect(findingsOf(model, 'valueTwice')).toEqual([
    { field: 'industry', criteria: ['a', 'b'], values: ['food'], ranges: [] },
    { field: 'size', criteria: ['c', 'd'], values: [], ranges: [{ from: 20, to: 50 }] },
  ]);
});

test('SC-43: criteria of one kind count the same when one event can pass both', () => {
  const same = (first: Parameters<typeof eventsOf>[0], second: Parameters<typeof eventsOf>[0]) =>
    findingsOf(modelOf([eventsOf({ ...first, id: 'a' }), eventsOf({ ...second, id: 'b' })]), 'countsTheSame');
  const both = { criteria: ['a', 'b'], events: ['visit'], fields: [] };
  expect(same({ events: ['visit', 'form'] }, { windowDays: 7, points: -3 })).toEqual([both]);
  expect(same({ events: ['form'] }, {})).toEqual([]);
  expect(same({ points: 0 }, {})).toEqual([]);
  const about = (...topics: readonly string[]) => ({ filter: filterOf({ topics }) });
  expect(same(about('crm', 'erp'), about('erp'))).toEqual([both]);
  expect(same(about('crm'), about('erp'))).toEqual([]);
  expect(same(about('crm'), { filter: filterOf({ channels: ['web'] }) })).toEqual([both]);
  const worth = (from: number | null, to: number | null) => ({ filter: filterOf({ amount: { from, to } }) });
  expect(same(worth(null, 10), worth(10, 20))).toEqual([]);
  expect(same(worth(null, 10.01), worth(10, 20))).toEqual([both]);
});

test('SC-43: how often, how lively and how many colleagues are different questions; one counter twice is not', () => {
  const row = { atLeast: 2, withinDays: 30, points: 5 };
  const differing = [eventsOf(), bucketsOf({ rows: [row] }), surgeOf(), colleaguesOf(), counterOf()];
  expect(findingsOf(modelOf(differing), 'countsTheSame')).toEqual([]);
  const again = counterOf({ id: 'again', last: null, counting: { by: 'once' } });
  expect(findingsOf(modelOf([counterOf(), again]), 'countsTheSame')).toEqual([
    { criteria: ['counter', 'again'], events: [], fields: ['visits'] },
  ]);
});

test('SC-6, SC-43: fading that is over before its window closes makes the window idle', () => {
  const idle = (days: number, windowDays: number) =>
    findingsOf(
      modelOf([eventsOf({ fading: { by: 'linear', days }, windowDays, points: 10 })]),
      'fadedBeforeWindow',
    );
  expect(idle(29, 30)).toEqual([{ criterion: 'events', fadedFrom: 29, windowDays: 30 }]);
  expect(idle(30, 30)).toEqual([]);
});

test('SC-6, SC-43: a window that closes while more than half is left cuts the fading short', () => {
  const cut = (change: Parameters<typeof eventsOf>[0]) =>
    findingsOf(modelOf([eventsOf({ points: 10, windowDays: 30, ...change })]), 'windowCutsFading');
  expect(cut({ fading: { by: 'linear', days: 60 } })).toEqual([]);
  expect(cut({ fading: { by: 'linear', days: 61 } })).toEqual([
    { criterion: 'events', windowDays: 30, full: 1000, left: 508 },
  ]);
  expect(cut({ fading: { by: 'none' } })).toEqual([]);
  expect(cut({ fading: { by: 'linear', days: 61 }, points: 0 })).toEqual([]);
});

test('SC-28, SC-43: a step that gives more than the one before it rises', () => {
  const steps = [
    { from: 10, percent: 50 },
    { from: 20, percent: 80 },
    { from: 30, percent: 80 },
  ];
  expect(findingsOf(modelOf([eventsOf({ fading: { by: 'steps', steps } })]), 'stepsRise')).toEqual([
    { criterion: 'events', from: 20, before: 50, percent: 80 },
  ]);
});

test('SC-45, SC-43: a bucket behind a wider one with as many points never counts', () => {
  const rows = [
    { atLeast: 3, withinDays: 30, points: 5 },
    { atLeast: 1, withinDays: null, points: 8 },
    { atLeast: 1, withinDays: 90, points: 9 },
    { atLeast: 2, withinDays: 90, points: 10 },
  ];
  expect(findingsOf(modelOf([bucketsOf({ rows })]), 'rowNeverCounts')).toEqual([
    { criterion: 'buckets', row: 0, behind: 1 },
  ]);
  // A counter that has only a last date counts one.
  const source = { from: 'counter', count: null, last: 'lastVisit' } as const;
  expect(findingsOf(modelOf([bucketsOf({ rows, source })]), 'rowNeverCounts')).toEqual([
    { criterion: 'buckets', row: 0, behind: null },
    { criterion: 'buckets', row: 3, behind: null },
  ]);
});

test('SC-32, SC-43: gates that cannot force, that force everybody, and that an earlier one forestalls', () => {
  const isSteel = { is: 'equals', field: 'industry', value: 'steel' } as const;
  const gates = [
    gateOf({ id: 'steel', when: isSteel }),
    gateOf({
      id: 'notSteel',
      kind: 'mustHave',
      when: { is: 'not', of: { is: 'oneOf', field: 'industry', values: ['steel', 'food'] } },
    }),
    gateOf({ id: 'steelAgain', when: { is: 'and', of: [isSteel, { is: 'known', field: 'size' }] } }),
    gateOf({ id: 'spelled', when: { is: 'equals', field: 'industry', value: '?' } }),
    gateOf({ id: 'off', when: { is: 'or', of: [] }, enabled: false }),
    gateOf({ id: 'all', when: { is: 'and', of: [] } }),
  ];
  const model = modelOf([], { gates });
  expect(findingsOf(model, 'gateNever')).toEqual([
    { gate: 'steelAgain', behind: 'steel' },
    { gate: 'spelled', behind: null },
  ]);
  expect(findingsOf(model, 'gateAlways')).toEqual([{ gate: 'all' }]);
});

test('SC-37, SC-43: a rule never decides behind one that holds whenever it does', () => {
  const isSize = (from: number | null, to: number | null) =>
    ({ is: 'range', field: 'size', from, to }) as const;
  const routing = [
    ruleOf('large', { when: isSize(100, null) }),
    ruleOf('larger', { when: isSize(500, null) }),
    ruleOf('medium', { when: isSize(50, 150) }),
    ruleOf('between', { when: isSize(60, 120) }),
    ruleOf('never', { when: { is: 'score', from: 31, to: null } }),
    ruleOf('rest'),
    ruleOf('last'),
  ];
  const model = modelOf([tableOf({ rows: [{ values: ['steel'], points: 30 }] })], { routing });
  expect(findingsOf(model, 'ruleNeverDecides')).toEqual([
    { rule: 'larger', behind: 'large' },
    // Large takes 100 to 120 of it, medium all of it.
    { rule: 'between', behind: 'medium' },
    { rule: 'never', behind: null },
    { rule: 'last', behind: 'rest' },
  ]);
});

test('SC-37, SC-43: a rule never decides about those whom gates route; the last rule may be spare', () => {
  const isSteel = { is: 'equals', field: 'industry', value: 'steel' } as const;
  const gate = gateOf({ when: isSteel, route: routeTo('q') });
  const routing = [
    ruleOf('steel', { when: isSteel }),
    ruleOf('known', { when: { is: 'known', field: 'industry' } }),
    ruleOf('unknown', { when: { is: 'not', of: { is: 'known', field: 'industry' } } }),
    ruleOf('last'),
  ];
  expect(findingsOf(modelOf([], { gates: [gate], routing }), 'ruleNeverDecides')).toEqual([
    { rule: 'steel', behind: null },
  ]);
  const unrouted = modelOf([], { gates: [{ ...gate, route: null }], routing });
  expect(findingsOf(unrouted, 'ruleNeverDecides')).toEqual([]);
});

const isHead: Condition = { is: 'startsWith', field: 'title', text: 'Head' };
const isCeo: Condition = { is: 'equals', field: 'title', value: 'CEO' };
const isFifty: Condition = { is: 'equals', field: 'size', value: '50.0' };
const isKnown: Condition = { is: 'known', field: 'size' };
const titleHas = (text: string): Condition => ({ is: 'contains', field: 'title', text });
const sizeWithin = (from: number | null, to: number | null): Condition => ({
  is: 'range',
  field: 'size',
  from,
  to,
});
const ageWithin = (from: number | null, to: number | null): Condition => ({
  is: 'age',
  field: 'founded',
  from,
  to,
});
const founded = (is: 'before' | 'after', day: string): Condition => ({ is, field: 'founded', day });

function canBeAll(...of: readonly Condition[]): boolean {
  const routing = [ruleOf('asks', { when: { is: 'and', of } }), ruleOf('last')];
  return findingsOf(modelOf([], { routing }), 'ruleNeverDecides').length === 0;
}

test('SC-24, SC-43: questions about one value that contradict each other are found in every type', () => {
  expect(canBeAll(isHead, { is: 'startsWith', field: 'title', text: 'chief' })).toBe(false);
  expect(canBeAll(isHead, { is: 'startsWith', field: 'title', text: 'HEAD of' })).toBe(true);
  expect(canBeAll(isHead, { is: 'not', of: titleHas('EA') })).toBe(false);
  expect(canBeAll(isHead, { is: 'not', of: titleHas('CEO') })).toBe(true);
  expect(canBeAll(isCeo, titleHas('x'))).toBe(false);
  expect(canBeAll(isCeo, titleHas('eo'))).toBe(true);
  expect(canBeAll({ is: 'not', of: titleHas('') })).toBe(false);
  expect(canBeAll(founded('before', '2000-01-02'), founded('after', '2000-01-01'))).toBe(false);
  expect(canBeAll(founded('before', '2000-01-03'), founded('after', '2000-01-01'))).toBe(true);
  expect(canBeAll(founded('before', '0001-01-01'))).toBe(false);
  expect(canBeAll(ageWithin(10, 20), ageWithin(20, null))).toBe(false);
  expect(canBeAll(ageWithin(10, 21), ageWithin(20, null))).toBe(true);
  expect(canBeAll(isFifty, sizeWithin(null, 50))).toBe(false);
  expect(canBeAll(isFifty, sizeWithin(50, null))).toBe(true);
  expect(canBeAll({ is: 'not', of: isFifty }, sizeWithin(50, 50.000000000000007))).toBe(false);
  expect(canBeAll({ is: 'equals', field: 'size', value: '9.99e2' })).toBe(false);
});

test('SC-24, SC-43: a value that is not known answers only whether it is', () => {
  const isUnknown: Condition = { is: 'not', of: isKnown };
  expect(canBeAll(isUnknown)).toBe(true);
  expect(canBeAll(isKnown, isUnknown)).toBe(false);
  expect(canBeAll(isUnknown, sizeWithin(1, null))).toBe(false);
  expect(canBeAll(isUnknown, { is: 'not', of: sizeWithin(1, null) })).toBe(false);
  expect(canBeAll(isUnknown, { is: 'or', of: [sizeWithin(1, null), isCeo] })).toBe(true);
});

test('SC-43: what nothing refers to is found, one by one', () => {
  const conditions = ['used', 'idle'].map((id) => ({
    id,
    label: sameInBoth(id),
    when: { is: 'known', field: 'title' } as const,
  }));
  const model = modelOf(
    [eventsOf({ events: ['form'], filter: filterOf({ topics: ['erp'] }), enabled: false })],
    {
      fields,
      conditions,
      gates: [gateOf({ when: { is: 'not', of: { is: 'named', condition: 'used' } }, enabled: false })],
      groups: [groupOf('g', 'fit')],
    },
  );
  expect(findingsOf(model, 'unusedField').map(({ id }) => id)).toEqual(
    fields.map(({ id }) => id).filter((id) => id !== 'title'),
  );
  expect(findingsOf(model, 'unusedEventKind')).toEqual([{ id: 'visit' }, { id: 'call' }]);
  expect(findingsOf(model, 'unusedTopic')).toEqual([{ id: 'crm' }]);
  expect(findingsOf(model, 'unusedCondition')).toEqual([{ id: 'idle' }]);
  expect(findingsOf(model, 'unusedGroup')).toEqual([{ id: 'g' }]);
  const interested = {
    ...model,
    interest: { events: [{ event: 'visit', points: 1 }], fading: { by: 'none' } },
  } as const;
  expect(findingsOf(interested, 'unusedTopic')).toEqual([]);
  expect(findingsOf(interested, 'unusedEventKind')).toEqual([{ id: 'call' }]);
});

test.each(templates)(
  'SC-43: nothing is wrong with the template $id; values without points are all that is noted',
  ({ model: body, titles }) => {
    const model = { ...body, title: titles.model.en };
    expect(kindsOf(model).filter((kind) => kind !== 'valueNotCovered')).toEqual([]);
    expect(proveModel(model).length).toBeLessThanOrEqual(6);
  },
);

test('SC-43: a blank model is told that it gives no points, and what follows', () => {
  const kinds = new Set(kindsOf(blankModel('x')));
  expect(kinds.has('emptySide')).toBe(true);
  expect(kinds.has('unreachableGrade')).toBe(false);
});

test('SC-43, SC-47: a model of the largest size is proved to its end, and what takes too many steps is not claimed', () => {
  const half = Array.from(
    { length: 16 },
    (_, at) => ({ is: 'range', field: 'size', from: at * 10, to: at * 10 + 5 }) as const,
  );
  const whens = Array.from({ length: 12 }, () => ({ is: 'or', of: half }) as const);
  const routing = Array.from({ length: 200 }, (_, at) =>
    ruleOf(`r${at}`, {
      when:
        at === 199
          ? null
          : { is: 'and', of: [...whens, { is: 'range', field: 'visits', from: at, to: at + 9 }] },
    }),
  );
  const rows = Array.from({ length: 200 }, (_, at) => ({ atLeast: at + 1, withinDays: at + 1, points: at }));
  const criteria = Array.from({ length: 500 }, (_, at) => bucketsOf({ id: `b${at}`, rows }));
  const model = modelOf(criteria, { routing });
  expect(findingsOf(model, 'ruleNeverDecides')).toEqual([]);
  expect(findingsOf(model, 'rowNeverCounts')).toEqual([]);
});
