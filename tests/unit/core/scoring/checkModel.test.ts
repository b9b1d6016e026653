import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkModel } from '#core/scoring/checkModel.ts';
import type { Condition } from '#core/scoring/condition.ts';
import type { Criterion, Fading, RangesCriterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { decimalFaults } from '#core/scoring/modelFault.ts';
import { modelSchema } from '#core/scoring/modelSchema.ts';
import { sameInBoth } from '#core/text.ts';
import { damagedModel } from './damagedModel.ts';
import {
  bucketsOf,
  caseOf,
  casesOf,
  classes,
  colleaguesOf,
  counterOf,
  eventsOf,
  exactly,
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
} from './smallModel.ts';
import { otherModel, wholeModel } from './wholeModel.ts';

const group = groupOf('g', 'fit');
const always: Condition = { is: 'and', of: [] };
const named = (condition: string): Condition => ({ is: 'named', condition });

/** Faults as short texts. */
function faults(model: ScoringModel): readonly string[] {
  return checkModel(model).map(({ path, reason }) => `${path.join('.')} ${reason}`);
}

function faultsOf(criterion: Criterion): readonly string[] {
  return faults(modelOf([criterion], { groups: [group] }));
}

function rangeFaults(...spans: readonly (readonly [number | null, number | null])[]): readonly string[] {
  const ranges: RangesCriterion['ranges'] = spans.map(([from, to]) => ({ from, to, points: 1 }));
  return faultsOf(rangesOf({ ranges }));
}

/** Faults of a question, asked in a gate: paths below the gate's condition. */
function questionFaults(when: Condition): readonly string[] {
  return faults(modelOf([], { gates: [gateOf({ when })] })).map((fault) =>
    fault.replace('gates.0.when', 'when'),
  );
}

function conditionsOf(...list: readonly (readonly [id: string, when: Condition])[]): Partial<ScoringModel> {
  return { conditions: list.map(([id, when]) => ({ id, label: sameInBoth(id), when })) };
}

function nested(depth: number): Condition {
  return Array.from({ length: depth - 1 }).reduce<Condition>((of) => ({ is: 'not', of }), always);
}

function wide(parts: number): Condition {
  return { is: 'or', of: Array.from({ length: parts - 1 }, () => always) };
}

test('SC-21: a model without faults has none', () => {
  expect(faults(wholeModel)).toEqual([]);
  expect(faults(otherModel)).toEqual([]);
});

test('SC-21: two of a kind with one id', () => {
  const twice = modelOf([tableOf(), tableOf()], {
    fields: [...fields, ...fields.slice(0, 1)],
    groups: [group, group],
    eventKinds: ['visit', 'visit'].map((id) => ({ id, label: sameInBoth(id) })),
    topics: ['crm', 'crm'].map((id) => ({ id, label: sameInBoth(id) })),
    ...conditionsOf(['c', always], ['c', always]),
    gates: [gateOf({ when: always }), gateOf({ when: always })],
    routing: [ruleOf('r'), ruleOf('r')],
    golden: [...wholeModel.golden, ...wholeModel.golden],
    company: {
      rollUp: { by: 'maximum' },
      roles: {
        field: 'title',
        needed: ['boss', 'boss'].map((id) => ({ id, label: sameInBoth(id), values: [], people: 1 })),
      },
      singleThreadPercent: 100,
    },
  });
  expect(faults(twice)).toEqual([
    'fields.7.id duplicateId',
    'eventKinds.1.id duplicateId',
    'topics.1.id duplicateId',
    'conditions.1.id duplicateId',
    'groups.1.id duplicateId',
    'criteria.1.id duplicateId',
    'gates.1.id duplicateId',
    'routing.1.id duplicateId',
    'company.roles.needed.1.id duplicateId',
    'golden.1.id duplicateId',
  ]);
});

test('SC-21: ids that are names of every object are ids like any other', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const odd = modelOf(
    ids.map((id) => tableOf({ id, field: id, group: id })),
    {
      fields: ids.flatMap((id) => fields.slice(0, 1).map((field) => ({ ...field, id }))),
      groups: ids.map((id) => groupOf(id, 'fit')),
      ...conditionsOf(...ids.map((id) => [id, always] as const)),
      gates: ids.map((id) => gateOf({ id, when: named(id) })),
    },
  );
  expect(faults(odd)).toEqual([]);
  for (const id of ids) {
    expect(faultsOf(tableOf({ field: id }))).toEqual(['criteria.0.field missingField']);
    expect(faultsOf(tableOf({ group: id }))).toEqual(['criteria.0.group missingGroup']);
    expect(faultsOf(eventsOf({ events: [id] }))).toEqual(['criteria.0.events.0 missingEvent']);
    expect(questionFaults(named(id))).toEqual(['when.condition missingCondition']);
  }
});

test('SC-21: references to what is not there, wherever they stand', () => {
  const gone = ['gone'];
  expect(faultsOf(tableOf({ field: 'gone' }))).toEqual(['criteria.0.field missingField']);
  expect(faultsOf(tableOf({ group: 'gone' }))).toEqual(['criteria.0.group missingGroup']);
  for (const criterion of [eventsOf, surgeOf, colleaguesOf].map((make) =>
    make({ events: ['visit', 'gone'], filter: filterOf({ topics: ['crm', 'gone'] }) }),
  )) {
    expect(faultsOf(criterion)).toEqual([
      'criteria.0.events.1 missingEvent',
      'criteria.0.filter.topics.1 missingTopic',
    ]);
  }
  const source = { from: 'events', events: gone, filter: filterOf({ topics: gone }) } as const;
  expect(faultsOf(bucketsOf({ source }))).toEqual([
    'criteria.0.source.events.0 missingEvent',
    'criteria.0.source.filter.topics.0 missingTopic',
  ]);
  expect(faultsOf(counterOf({ count: 'gone', last: 'gone' }))).toEqual([
    'criteria.0.count missingField',
    'criteria.0.last missingField',
  ]);
  const interest = { events: [{ event: 'gone', points: 1 }], fading: { by: 'none' } } as const;
  expect(faults(modelOf([], { interest }))).toEqual(['interest.events.0.event missingEvent']);
});

test('SC-21: conditions that name what is not there', () => {
  const inside: Condition = {
    is: 'or',
    of: [always, { is: 'not', of: named('gone') }, { is: 'known', field: 'gone' }],
  };
  expect(faults(modelOf([casesOf({ rows: [caseOf(inside, 1)] })]))).toEqual([
    'criteria.0.rows.0.when.of.1.of.condition missingCondition',
    'criteria.0.rows.0.when.of.2.field missingField',
  ]);
  const points = (of: 'criterion' | 'group' | 'side', id: string): Condition => ({
    ...{ is: 'points', of, id, from: 0, to: null },
  });
  expect(faults(modelOf([], { qualified: points('criterion', 'gone') }))).toEqual([
    'qualified.id missingCriterion',
  ]);
  expect(faults(modelOf([], { qualified: points('group', 'gone') }))).toEqual(['qualified.id missingGroup']);
  expect(faults(modelOf([], { qualified: points('side', 'gone') }))).toEqual(['qualified.id wrongValue']);
});

test('SC-21, SC-24: each condition that leads back to itself is a cycle, one that only leads there is none', () => {
  const circle = conditionsOf(
    ['self', { is: 'not', of: named('self') }],
    ['a', { is: 'and', of: [always, named('b')] }],
    ['b', named('c')],
    ['c', { is: 'or', of: [named('a'), named('self')] }],
    ['outside', named('a')],
  );
  expect(faults(modelOf([], circle))).toEqual([0, 1, 2, 3].map((at) => `conditions.${at} conditionCycle`));
});

test('SC-24: a condition nests twenty deep at most, those that it names included', () => {
  expect(questionFaults(nested(20))).toEqual([]);
  expect(questionFaults(nested(21))).toEqual(['when conditionTooDeep']);
  const deep = conditionsOf(['ten', nested(10)], ['eleven', { is: 'not', of: named('ten') }]);
  const gateAround = (depth: number) =>
    Array.from({ length: depth }).reduce<Condition>((of) => ({ is: 'not', of }), named('eleven'));
  expect(faults(modelOf([], { ...deep, gates: [gateOf({ when: gateAround(7) })] }))).toEqual([]);
  expect(faults(modelOf([], { ...deep, gates: [gateOf({ when: gateAround(8) })] }))).toEqual([
    'gates.0.when conditionTooDeep',
  ]);
});

test('SC-24: a condition has a thousand parts at most, those that it names included', () => {
  expect(questionFaults(wide(1000))).toEqual([]);
  expect(questionFaults(wide(1001))).toEqual(['when conditionTooLarge']);
  const large = conditionsOf(['half', wide(500)], ['two', { is: 'and', of: [named('half')] }]);
  const both: Condition = { is: 'or', of: [named('two'), wide(496)] };
  expect(faults(modelOf([], { ...large, gates: [gateOf({ when: both })] }))).toEqual([]);
  const more: Condition = { is: 'or', of: [named('two'), wide(497)] };
  expect(faults(modelOf([], { ...large, gates: [gateOf({ when: more })] }))).toEqual([
    'gates.0.when conditionTooLarge',
  ]);
});

test('SC-24: all conditions together have two thousand parts at most, each counted where it stands', () => {
  const gates = (...parts: readonly number[]) => ({
    gates: parts.map((count, at) => gateOf({ id: `g${at}`, when: wide(count) })),
  });
  // The question who is qualified is one more.
  expect(faults(modelOf([], gates(500, 500, 500, 499)))).toEqual([]);
  expect(faults(modelOf([], { ...gates(500, 500, 500, 500), routing: [ruleOf('r')] }))).toEqual([
    'qualified conditionTooLarge',
  ]);
  expect(faults(modelOf([], gates(1000, 999, 5)))).toEqual(['gates.2.when conditionTooLarge']);
});

test('SC-21: a model whose conditions name each other beyond all bounds is judged at once', () => {
  const each = (at: number): Condition => ({
    is: 'or',
    of: Array.from({ length: 9 }, () => named(`c${at + 1}`)),
  });
  const list = Array.from({ length: 200 }, (_, at) => [`c${at}`, at === 199 ? always : each(at)] as const);
  const found = faults(modelOf([], conditionsOf(...list)));
  expect(found).toContain('conditions.0.when conditionTooLarge');
  expect(found).toContain('conditions.0.when conditionTooDeep');
  expect(found).not.toContain('conditions.198.when conditionTooLarge');
  const circle = list.map(([id], at) => [id, at === 199 ? named('c0') : each(at)] as const);
  expect(
    faults(modelOf([], conditionsOf(...circle))).filter((fault) => fault.endsWith('Cycle')),
  ).toHaveLength(200);
});

test('SC-21, SC-35: results are asked only where there are some', () => {
  const asked: Condition = { is: 'grade', grades: ['A'] };
  const qualified: Condition = { is: 'qualified' };
  const both = conditionsOf(
    ['result', { is: 'not', of: asked }],
    ['end', { is: 'or', of: [named('result'), qualified] }],
  );
  const everywhere = (when: Condition) =>
    faults(
      modelOf([casesOf({ rows: [caseOf(when, 1)] })], {
        ...both,
        gates: [gateOf({ when })],
        qualified: when,
        routing: [ruleOf('first', { when }), ruleOf('last')],
      }),
    );
  const [inCase, inGate] = ['criteria.0.rows.0.when', 'gates.0.when'];
  expect(everywhere(asked)).toEqual([`${inCase} resultNotHere`, `${inGate} resultNotHere`]);
  expect(everywhere(named('result'))).toEqual([
    `${inCase}.condition resultNotHere`,
    `${inGate}.condition resultNotHere`,
  ]);
  for (const [when, key] of [
    [qualified, ''],
    [named('end'), '.condition'],
  ] as const) {
    expect(everywhere(when)).toEqual(
      [inCase, inGate, 'qualified'].map((path) => `${path}${key} resultNotHere`),
    );
  }
});

test('SC-21: a table needs words, ranges need a number', () => {
  for (const field of ['industry', 'budget', 'title']) expect(faultsOf(tableOf({ field }))).toEqual([]);
  for (const field of ['size', 'founded'])
    expect(faultsOf(tableOf({ field }))).toEqual(['criteria.0.field wrongFieldType']);
  for (const field of ['industry', 'budget', 'title', 'founded'])
    expect(faultsOf(rangesOf({ field }))).toEqual(['criteria.0.field wrongFieldType']);
});

test('SC-21: each question is asked of fields that can answer it', () => {
  const day = '2026-11-22';
  const answering: readonly (readonly [(field: string) => Condition, string])[] = [
    [(field) => ({ is: 'equals', field, value: field === 'founded' ? day : '7' }), 'any'],
    [(field) => ({ is: 'oneOf', field, values: [] }), 'any'],
    [(field) => ({ is: 'known', field }), 'any'],
    [(field) => ({ is: 'range', field, from: 1, to: null }), 'size'],
    [(field) => ({ is: 'before', field, day }), 'founded'],
    [(field) => ({ is: 'after', field, day }), 'founded'],
    [(field) => ({ is: 'age', field, from: null, to: 5 }), 'founded'],
    [(field) => ({ is: 'contains', field, text: 'x' }), 'industry title'],
    [(field) => ({ is: 'startsWith', field, text: 'x' }), 'industry title'],
  ];
  for (const [question, able] of answering) {
    for (const field of ['industry', 'size', 'budget', 'founded', 'title']) {
      const isAble = able === 'any' || able.split(' ').includes(field);
      expect(questionFaults(question(field))).toEqual(isAble ? [] : ['when.field wrongFieldType']);
    }
  }
});

test('SC-21: counters, sizes, owners and roles need fields of their type', () => {
  expect(faultsOf(counterOf({ count: 'industry', last: 'size' }))).toEqual([
    'criteria.0.count wrongFieldType',
    'criteria.0.last wrongFieldType',
  ]);
  expect(faultsOf(bucketsOf({ source: { from: 'counter', count: 'founded', last: 'title' } }))).toEqual([
    'criteria.0.source.count wrongFieldType',
    'criteria.0.source.last wrongFieldType',
  ]);
  const { value, company } = wholeModel;
  const sized = (size: NonNullable<ScoringModel['value']>['size']) =>
    faults(modelOf([], { value: value && { ...value, size } }));
  const rest = { other: null, unknown: null };
  expect(sized({ from: 'field', field: 'industry', unknown: null })).toEqual([
    'value.size.field wrongFieldType',
  ]);
  expect(sized({ from: 'table', field: 'size', rows: [], ...rest })).toEqual([
    'value.size.field wrongFieldType',
  ]);
  expect(sized({ from: 'ranges', field: 'gone', ranges: [], ...rest })).toEqual([
    'value.size.field missingField',
  ]);
  const owner = { by: 'field', field: 'founded', rows: [], other: '' } as const;
  const routed = {
    gates: [gateOf({ when: always, route: routeTo('', { owner }) })],
    routing: [ruleOf('r', { route: routeTo('', { owner }) })],
  };
  expect(faults(modelOf([], routed))).toEqual([
    'gates.0.route.owner.field wrongFieldType',
    'routing.0.route.owner.field wrongFieldType',
  ]);
  const roles = { field: 'size', needed: [] };
  const rollUp = { by: 'roleWeighted', field: 'size', rows: [], other: 1, unknown: 1 } as const;
  expect(faults(modelOf([], { company: company && { ...company, roles, rollUp } }))).toEqual([
    'company.rollUp.field wrongFieldType',
    'company.roles.field wrongFieldType',
  ]);
});

test('SC-21: a value that a number or a date cannot equal', () => {
  expect(questionFaults({ is: 'equals', field: 'size', value: '1e3' })).toEqual([]);
  expect(questionFaults({ is: 'equals', field: 'size', value: 'many' })).toEqual(['when.value wrongValue']);
  expect(questionFaults({ is: 'oneOf', field: 'size', values: ['1', '', '0x10'] })).toEqual([
    'when.values.1 wrongValue',
    'when.values.2 wrongValue',
  ]);
  expect(
    questionFaults({ is: 'oneOf', field: 'founded', values: ['2000-02-29', '1900-02-29', '1.1.2000'] }),
  ).toEqual(['when.values.1 wrongValue', 'when.values.2 wrongValue']);
});

test('SC-21: days that are not in the calendar', () => {
  expect(questionFaults({ is: 'before', field: 'founded', day: '2026-02-29' })).toEqual(['when.day notADay']);
  const [contact] = wholeModel.golden;
  const event = { kind: 'visit', day: '2026-13-01', topic: null, asset: null, channel: null, amount: null };
  const golden = contact && { ...contact, asOf: '2026-00-10', events: [event], colleagues: [[], [event]] };
  expect(faults({ ...wholeModel, golden: golden ? [golden] : [] })).toEqual([
    'golden.0.asOf notADay',
    'golden.0.events.0.day notADay',
    'golden.0.colleagues.1.0.day notADay',
  ]);
});

test('SC-21, SC-42: golden contacts speak of fields and events that are there, of each field once', () => {
  const [contact] = wholeModel.golden;
  const event = { kind: 'gone', day: '2026-01-01', topic: 'gone', asset: null, channel: null, amount: null };
  const values = ['industry', 'gone', 'industry'].map((field) => ({ field, value: 'x' }));
  const golden = contact && { ...contact, values, events: [event], colleagues: [[event]] };
  expect(faults({ ...wholeModel, golden: golden ? [golden] : [] })).toEqual([
    'golden.0.values.1.field missingField',
    'golden.0.values.2.field valueTwice',
    'golden.0.events.0.kind missingEvent',
    'golden.0.colleagues.0.0.kind missingEvent',
  ]);
});

test('SC-21: a group of the other side', () => {
  expect(faultsOf(eventsOf({ group: 'g' }))).toEqual(['criteria.0.group groupOfOtherSide']);
});

test('SC-21: a value that stands in two rows', () => {
  const rows = [
    ['a', 'b'],
    ['c', 'a', 'c'],
  ].map((values) => ({ values, points: 1, name: '', weight: 1, size: exactly(1) }));
  const twice = ['rows.1.values.1 valueTwice', 'rows.1.values.2 valueTwice'];
  const under = (path: string) => twice.map((fault) => `${path}.${fault}`);
  expect(faultsOf(tableOf({ rows }))).toEqual(under('criteria.0'));
  const owner = { by: 'field', field: 'industry', rows, other: '' } as const;
  expect(faults(modelOf([], { routing: [ruleOf('r', { route: routeTo('', { owner }) })] }))).toEqual(
    under('routing.0.route.owner'),
  );
  const { value, company } = otherModel;
  const size = { from: 'table', field: 'industry', rows, other: null, unknown: null } as const;
  expect(faults(modelOf([], { value: value && { ...value, size } }))).toEqual(under('value.size'));
  const rollUp = { by: 'roleWeighted', field: 'title', rows, other: 1, unknown: 1 } as const;
  expect(faults(modelOf([], { company: company && { ...company, rollUp } }))).toEqual(
    under('company.rollUp'),
  );
  const events = ['visit', 'form', 'visit'].map((event) => ({ event, points: 1 }));
  expect(faults(modelOf([], { interest: { events, fading: { by: 'none' } } }))).toEqual([
    'interest.events.2.event valueTwice',
  ]);
});

test('SC-21: ranges that are reversed, empty or overlap', () => {
  expect(rangeFaults([null, 10], [10, 20], [20, null])).toEqual([]);
  expect(rangeFaults([20, null], [null, 10], [10, 20])).toEqual([]);
  expect(rangeFaults([5, 5], [9, 3])).toEqual([
    'criteria.0.ranges.0 rangeReversed',
    'criteria.0.ranges.1 rangeReversed',
  ]);
  expect(rangeFaults([null, 10], [9.99, 20])).toEqual(['criteria.0.ranges.1 rangesOverlap']);
  expect(rangeFaults([30, 40], [0, 100], [50, 60])).toEqual([
    'criteria.0.ranges.0 rangesOverlap',
    'criteria.0.ranges.2 rangesOverlap',
  ]);
  expect(rangeFaults([null, 1], [null, 2])).toEqual(['criteria.0.ranges.1 rangesOverlap']);
  const { value } = wholeModel;
  const ranges = [
    { from: 5, to: 1, size: exactly(1) },
    { from: 1, to: 5, size: exactly(1) },
    { from: 4, to: null, size: exactly(1) },
  ];
  const size = { from: 'ranges', field: 'size', ranges, other: null, unknown: null } as const;
  expect(faults(modelOf([], { value: value && { ...value, size } }))).toEqual([
    'value.size.ranges.0 rangeReversed',
    'value.size.ranges.2 rangesOverlap',
  ]);
});

test('SC-21: questions and amounts whose range is reversed or empty', () => {
  const span = { from: 5, to: 5 };
  expect(questionFaults({ is: 'range', field: 'size', ...span })).toEqual(['when rangeReversed']);
  expect(questionFaults({ is: 'age', field: 'founded', from: 1, to: -1 })).toEqual(['when rangeReversed']);
  for (const qualified of [
    { is: 'score', ...span },
    { is: 'points', of: 'side', id: 'fit', ...span },
  ] as const) {
    expect(faults(modelOf([], { qualified }))).toEqual(['qualified rangeReversed']);
  }
  expect(faultsOf(eventsOf({ filter: filterOf({ amount: span }) }))).toEqual([
    'criteria.0.filter.amount rangeReversed',
  ]);
});

test('SC-21: bounds that contradict each other', () => {
  const cap = { min: 2, max: 1 };
  expect(faultsOf(tableOf({ cap }))).toEqual(['criteria.0.cap clipReversed']);
  expect(faults(modelOf([], { groups: [{ ...group, cap }], total: cap }))).toEqual([
    'total clipReversed',
    'groups.0.cap clipReversed',
  ]);
  expect(faults(modelOf([], { total: { min: 40, max: 40 } }))).toEqual([]);
});

/** Paths of numbers with too many decimals. */
function decimals(model: ScoringModel): readonly string[] {
  return checkModel(model).flatMap(({ path, reason }) =>
    reason === 'tooManyDecimals' ? [path.join('.')] : [],
  );
}

const bad = 0.125;

test('SC-2, SC-21: points with more than two decimals, wherever they stand in a criterion', () => {
  const row = { values: ['a'], from: 0, to: 1, atLeast: 1, withinDays: null, points: bad };
  const all = { points: bad, other: bad, unknown: bad };
  const model = modelOf([
    tableOf({ ...all, rows: [row], cap: { min: -bad, max: bad }, weight: bad }),
    rangesOf({ ...all, id: 'r', ranges: [row] }),
    casesOf({ ...all, rows: [caseOf(always, bad)] }),
    eventsOf({ points: bad, fading: { by: 'monthly', percent: 1.125 } }),
    counterOf(all),
    bucketsOf({ ...all, rows: [row] }),
    surgeOf({ active: bad, inactive: bad, population: { active: bad, inactive: bad } }),
    colleaguesOf({ points: bad, fading: { by: 'steps', steps: [{ from: 1, percent: bad }] } }),
  ]);
  expect(decimals(model)).toEqual(
    [
      '0.cap.min 0.cap.max 0.weight 0.rows.0.points 0.other 0.unknown 1.ranges.0.points 1.other 1.unknown',
      '2.rows.0.points 2.other 2.unknown 3.points 3.fading.percent 4.points 4.unknown 5.rows.0.points 5.other',
      '5.unknown 6.population.active 6.population.inactive 6.active 6.inactive 7.points',
      '7.fading.steps.0.percent',
    ].flatMap((line) => line.split(' ').map((path) => `criteria.${path}`)),
  );
});

test('SC-2, SC-21: numbers with more than two decimals outside of criteria', () => {
  const percent = { low: bad, likely: bad, high: bad };
  const [contact] = wholeModel.golden;
  const model = modelOf([], {
    sides: { fit: { max: bad, min: -bad }, behaviour: { max: 50, min: null } },
    total: { min: bad, max: bad },
    groups: [groupOf('g', 'fit', { min: bad })],
    qualified: { is: 'points', of: 'side', id: 'fit', from: -bad, to: bad },
    value: {
      currency: 'EUR',
      size: { from: 'fixed', size: percent },
      probability: { origin: 'typed', by: 'score', rows: [{ from: 0, percent }] },
    },
    interest: { events: [{ event: 'visit', points: bad }], fading: { by: 'none' } },
    company: {
      rollUp: {
        by: 'roleWeighted',
        field: 'title',
        rows: [{ values: [], weight: bad }],
        other: bad,
        unknown: bad,
      },
      roles: null,
      singleThreadPercent: bad,
    },
    golden: contact ? [{ ...contact, expected: { ...contact.expected, fit: bad, behaviour: bad } }] : [],
  });
  expect(decimals(model)).toEqual(
    [
      'qualified.from qualified.to sides.fit.max sides.fit.min total.min total.max groups.0.cap.min',
      'value.probability.rows.0.percent.low value.probability.rows.0.percent.likely',
      'value.probability.rows.0.percent.high interest.events.0.points company.rollUp.rows.0.weight',
      'company.rollUp.other company.rollUp.unknown company.singleThreadPercent',
      'golden.0.expected.fit golden.0.expected.behaviour',
    ].flatMap((line) => line.split(' ')),
  );
});

test('SC-2: every number of two decimals within bounds has two decimals', () => {
  for (let cents = -100_000; cents <= 100_000; cents++) {
    if (decimalFaults([], cents / 100).length > 0) expect.fail(`${cents / 100} is refused`);
    if (decimalFaults([], (cents + 0.1) / 100).length === 0) expect.fail(`${(cents + 0.1) / 100} is let in`);
  }
});

test('SC-10, SC-21: both sides together give at most 100', () => {
  const sides = (fit: number, behaviour: number) =>
    faults(
      modelOf([], { sides: { fit: { max: fit, min: null }, behaviour: { max: behaviour, min: null } } }),
    );
  expect(sides(50.01, 50)).toEqual(['sides sidesTooMuch']);
  expect(sides(100, 0)).toEqual([]);
  // 0.1 + 99.9 is not 100 in binary fractions everywhere; hundredths are.
  expect(sides(33.3, 66.7)).toEqual([]);
});

test('SC-9, SC-18, SC-21: limits out of order, of grades and of classes', () => {
  const limits = { A: 50, B: 50, C: 60 };
  const activity = { 1: 10, 2: 20, 3: 5 };
  expect(
    faults(
      modelOf([], {
        grading: { by: 'total', limits, leaving: null },
        classes: { ...classes, fit: limits, activity },
      }),
    ),
  ).toEqual([
    'grading.limits.B limitsOrder',
    'grading.limits.C limitsOrder',
    'classes.fit.B limitsOrder',
    'classes.fit.C limitsOrder',
    'classes.activity.2 limitsOrder',
  ]);
});

test('SC-21, SC-34: limits for leaving above those for entering, or out of order', () => {
  const limits = { A: 70, B: 50, C: 30 };
  const leaving = { A: 71, B: 50, C: 50 };
  const left = { fit: { A: 41, B: 25, C: 10 }, activity: { 1: 30, 2: 4, 3: 6 } };
  expect(
    faults(
      modelOf([], { grading: { by: 'total', limits, leaving }, classes: { ...classes, leaving: left } }),
    ),
  ).toEqual([
    'grading.leaving.C limitsOrder',
    'grading.leaving.A leavingAboveEntering',
    'grading.leaving.C leavingAboveEntering',
    'classes.leaving.fit.A leavingAboveEntering',
    'classes.leaving.activity.3 limitsOrder',
    'classes.leaving.activity.3 leavingAboveEntering',
  ]);
});

test('SC-21, SC-28: steps whose ages do not rise, wherever something fades', () => {
  const fading: Fading = {
    by: 'steps',
    steps: [30, 30, 10, 40].map((from) => ({ from, percent: 10 })),
  };
  const found = (path: string) => [1, 2].map((at) => `${path}.steps.${at}.from stepsOrder`);
  for (const criterion of [eventsOf({ fading }), counterOf({ fading }), colleaguesOf({ fading })])
    expect(faultsOf(criterion)).toEqual(found('criteria.0.fading'));
  expect(faults(modelOf([], { interest: { events: [], fading } }))).toEqual(found('interest.fading'));
});

test('SC-21, SC-36: probabilities by a score that does not rise from 0', () => {
  const { value } = wholeModel;
  const rows = [5, 50, 50].map((from) => ({ from, percent: exactly(1) }));
  const probability = { origin: 'typed', by: 'score', rows } as const;
  expect(faults(modelOf([], { value: value && { ...value, probability } }))).toEqual([
    'value.probability.rows.0.from stepsOrder',
    'value.probability.rows.2.from stepsOrder',
  ]);
});

test('SC-21, SC-27: a counter counts something, and needs a last date for a window and for fading', () => {
  const dateless = { last: null, windowDays: 30, fading: { by: 'linear', days: 30 } } as const;
  expect(faultsOf(counterOf(dateless))).toEqual([
    'criteria.0.windowDays dateNeeded',
    'criteria.0.fading dateNeeded',
  ]);
  expect(faultsOf(counterOf({ count: null, last: null }))).toEqual(['criteria.0 nothingCounted']);
  expect(faultsOf(counterOf({ count: null }))).toEqual([]);
});

test('SC-21, SC-45: buckets over a counter count something, and need a last date for recency', () => {
  const rows = [null, 30].map((withinDays) => ({ atLeast: 1, withinDays, points: 1 }));
  expect(faultsOf(bucketsOf({ rows, source: { from: 'counter', count: 'visits', last: null } }))).toEqual([
    'criteria.0.rows.1.withinDays dateNeeded',
  ]);
  expect(faultsOf(bucketsOf({ source: { from: 'counter', count: null, last: null } }))).toEqual([
    'criteria.0.source nothingCounted',
  ]);
  expect(faultsOf(bucketsOf({ rows }))).toEqual([]);
});

test('SC-21, SC-36: estimates that do not rise from low over likely to high', () => {
  const [low, high] = [
    { low: 2, likely: 1, high: 3 },
    { low: 1, likely: 3, high: 2 },
  ];
  const value = (change: Partial<NonNullable<ScoringModel['value']>>) =>
    faults(modelOf([], { value: otherModel.value && { ...otherModel.value, ...change } }));
  expect(value({ size: { from: 'fixed', size: low } })).toEqual(['value.size.size estimateOrder']);
  expect(value({ size: { from: 'field', field: 'size', unknown: high } })).toEqual([
    'value.size.unknown estimateOrder',
  ]);
  const rest = { other: low, unknown: high };
  const paths = (key: string) =>
    [`${key}.0.size`, 'other', 'unknown'].map((path) => `value.size.${path} estimateOrder`);
  expect(
    value({ size: { from: 'table', field: 'industry', rows: [{ values: [], size: low }], ...rest } }),
  ).toEqual(paths('rows'));
  expect(
    value({ size: { from: 'ranges', field: 'size', ranges: [{ from: 0, to: 1, size: low }], ...rest } }),
  ).toEqual(paths('ranges'));
  const grades = { A: exactly(1), B: low, C: high, D: exactly(0) };
  expect(value({ probability: { origin: 'typed', by: 'grade', ...grades } })).toEqual([
    'value.probability.B estimateOrder',
    'value.probability.C estimateOrder',
  ]);
});

test('SC-21, SC-37: the last rule of a routing always holds', () => {
  const routing = [ruleOf('a', { when: always }), ruleOf('b', { when: always })];
  expect(faults(modelOf([], { routing }))).toEqual(['routing.1.when lastRuleMustHold']);
  expect(faults(modelOf([], { routing: [...routing, ruleOf('c')] }))).toEqual([]);
});

test('SC-21, SC-37: in turn among nobody', () => {
  const route = routeTo('', { owner: { by: 'turn', names: [] } });
  expect(
    faults(modelOf([], { routing: [ruleOf('a', { route })], gates: [gateOf({ when: always, route })] })),
  ).toEqual(['gates.0.route.owner.names ownersMissing', 'routing.0.route.owner.names ownersMissing']);
});

test('SC-21: every fault is listed, not only the first', () => {
  const criteria = Array.from({ length: 500 }, (_, at) =>
    tableOf({ id: `c${at}`, field: 'gone', group: 'gone' }),
  );
  expect(faults(modelOf(criteria))).toEqual(
    criteria.flatMap((_, at) => [`criteria.${at}.group missingGroup`, `criteria.${at}.field missingField`]),
  );
});

test('SC-21: whatever damage the schema lets through, the check answers soon and never throws', () => {
  let accepted = 0;
  let faulty = 0;
  fc.assert(
    fc.property(damagedModel, (damaged) => {
      if (!v.is(modelSchema, damaged)) return;
      const found = checkModel(damaged as unknown as ScoringModel);
      accepted += 1;
      if (found.length > 0) faulty += 1;
    }),
    { numRuns: 1000 },
  );
  expect(accepted).toBeGreaterThan(300);
  expect(faulty).toBeGreaterThan(100);
});
