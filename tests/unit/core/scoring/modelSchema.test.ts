import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import { checkModel } from '#core/scoring/checkModel.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelSchema } from '#core/scoring/modelSchema.ts';
import { randomModel } from './randomModel.ts';
import {
  bucketsOf,
  colleaguesOf,
  counterOf,
  eventsOf,
  filterOf,
  gateOf,
  groupOf,
  lettersOf,
  modelOf,
  rangesOf,
  routeTo,
  surgeOf,
  tableOf,
} from './smallModel.ts';
import { otherModel, wholeModel } from './wholeModel.ts';

/** Plain data as JSON has it: no brands, no index signatures of loose objects. */
type Plain<T> = T extends number
  ? number
  : T extends string
    ? string extends T
      ? string
      : T
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? { readonly [K in keyof T as string extends K ? never : K]: Plain<T[K]> }
        : T;

/** Paths of what the schema refuses. */
function refused(body: unknown): readonly string[] {
  return (v.safeParse(modelSchema, body).issues ?? []).map((issue) => v.getDotPath(issue) ?? '');
}

const valid = modelOf([tableOf({ rows: [{ values: ['a'], points: 1 }] }), rangesOf(), eventsOf()]);
const [contact] = wholeModel.golden;

test('SC-20: the schema and the type of a model say the same', () => {
  expectTypeOf<Plain<v.InferOutput<typeof modelSchema>>>().toEqualTypeOf<Plain<ScoringModel>>();
});

test('SC-20: the schema accepts a model that uses every construct, as it is', () => {
  for (const model of [valid, wholeModel, otherModel]) expect(v.parse(modelSchema, model)).toEqual(model);
});

test('SC-20: the schema accepts every generated model as it is, and no fault is found in it', () => {
  fc.assert(
    fc.property(randomModel, (model) => {
      expect(v.parse(modelSchema, model)).toEqual(model);
      expect(checkModel(model)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('SC-20: unknown keys are kept at every depth, inside conditions too', () => {
  const inside = { is: 'not', of: { is: 'and', of: [{ is: 'known', field: 'size', later: 3 }], later: 4 } };
  const body = {
    ...valid,
    later: 1,
    criteria: [{ ...tableOf(), later: { deep: [2] } }],
    gates: [{ ...gateOf({ when: { is: 'and', of: [] } }), when: inside }],
  };
  expect(v.parse(modelSchema, body)).toEqual(body);
});

test('SC-20: every fault of a criterion is listed with its path', () => {
  const body = {
    ...valid,
    criteria: [
      tableOf({ rows: [{ values: [], points: 1000.5 }], other: NaN }),
      rangesOf({ ranges: [{ from: -Infinity, to: 1, points: 0 }], weight: 100.5 }),
      eventsOf({
        windowDays: 0,
        counting: { by: 'most', times: 1001 },
        fading: { by: 'linear', days: 3651 },
        filter: filterOf({ amount: { from: 1e16, to: NaN }, topics: ['a b'] }),
      }),
      counterOf({ counting: { by: 'day' } as never, fading: { by: 'monthly', percent: 0.5 } }),
      colleaguesOf({ times: 0, fading: { by: 'steps', steps: [{ from: -1, percent: 101 }] } }),
      surgeOf({ recentDays: 1.5, least: 0, factor: 10_001, population: { active: -1, inactive: Infinity } }),
      bucketsOf({ rows: [{ atLeast: 0, withinDays: 0, points: -1001 }] }),
    ],
  };
  expect(refused(body)).toEqual([
    'criteria.0.rows.0.points',
    'criteria.0.other',
    'criteria.1.weight',
    'criteria.1.ranges.0.from',
    'criteria.2.filter.topics.0',
    'criteria.2.filter.amount.from',
    'criteria.2.filter.amount.to',
    'criteria.2.counting.times',
    'criteria.2.windowDays',
    'criteria.2.fading.days',
    'criteria.3.counting.by',
    'criteria.3.fading.percent',
    'criteria.4.times',
    'criteria.4.fading.steps.0.from',
    'criteria.4.fading.steps.0.percent',
    'criteria.5.recentDays',
    'criteria.5.least',
    'criteria.5.factor',
    'criteria.5.population.active',
    'criteria.5.population.inactive',
    'criteria.6.rows.0.atLeast',
    'criteria.6.rows.0.withinDays',
    'criteria.6.rows.0.points',
  ]);
});

test('SC-20: every fault outside of criteria is listed with its path', () => {
  const { A, B, C } = lettersOf('AABB BBCC CCDD DDDD');
  const body = {
    ...wholeModel,
    sides: { fit: { max: 101, min: 1 }, behaviour: { max: NaN, min: -1001 } },
    total: { min: -1, max: 101 },
    gates: [
      {
        ...gateOf({ when: { is: 'and', of: [] } }),
        grade: 'E',
        route: routeTo('x'.repeat(201), { hours: -1 }),
      },
    ],
    grading: { by: 'matrix', letters: { A, B, C: [...C, 'A'], D: ['D', 'D', 'D'] } },
    classes: { fit: { A: 101, B: 50.5, C: 0 }, activity: { 1: 3, 2: 2, 3: NaN }, leaving: null },
    value: {
      ...wholeModel.value,
      currency: 'eur',
      size: { from: 'fixed', size: { low: -1, likely: 1e13, high: Infinity } },
      probability: { origin: 'typed', by: 'score', rows: [] },
    },
    company: { ...wholeModel.company, singleThreadPercent: 101 },
    golden: [{ ...contact, asOf: '22.11.2026', expected: { ...contact?.expected, score: 64.5 } }],
  };
  expect(refused(body)).toEqual([
    'sides.fit.max',
    'sides.fit.min',
    'sides.behaviour.max',
    'sides.behaviour.min',
    'total.min',
    'total.max',
    'gates.0.grade',
    'gates.0.route.queue',
    'gates.0.route.hours',
    'grading.letters.C',
    'grading.letters.D',
    'classes.fit.A',
    'classes.fit.B',
    'classes.fit.C',
    'classes.activity.3',
    'value.currency',
    'value.size.size.low',
    'value.size.size.likely',
    'value.size.size.high',
    'value.probability.rows',
    'company.singleThreadPercent',
    'golden.0.asOf',
    'golden.0.expected.score',
  ]);
});

test('SC-20, SC-24: every fault inside a condition is listed with its path', () => {
  const of: readonly unknown[] = [
    { is: 'equals', field: 'a b', value: 5 },
    { is: 'age', field: 'founded', from: 36_501, to: 0.5 },
    { is: 'before', field: 'founded', day: 'soon' },
    { is: 'matches', field: 'title', pattern: '.*' },
    { is: 'activity', classes: [5] },
    { is: 'not', of: { is: 'points', of: 'company', id: '', from: 1001, to: null } },
    { is: 'contains', field: 'title', text: 'x'.repeat(1001) },
    { is: 'range', field: 'size', from: NaN, to: null },
  ];
  expect(refused({ ...valid, qualified: { is: 'or', of } })).toEqual([
    'qualified.of.0.field',
    'qualified.of.0.value',
    'qualified.of.1.from',
    'qualified.of.1.to',
    'qualified.of.2.day',
    'qualified.of.3.is',
    'qualified.of.4.classes.0',
    'qualified.of.5.of.of',
    'qualified.of.5.of.id',
    'qualified.of.5.of.from',
    'qualified.of.6.text',
    'qualified.of.7.from',
  ]);
});

test('SC-20: a condition of ten thousand parts is read, and left to the check', () => {
  const question = { is: 'known', field: 'size' } as const;
  const wide = { is: 'or', of: Array.from({ length: 10_000 }, () => question) } as const;
  const body = { ...valid, qualified: wide };
  expect(refused(body)).toEqual([]);
  expect(checkModel(body)).toEqual([{ path: ['qualified'], reason: 'conditionTooLarge' }]);
});

test('SC-20: what is too many, too long or badly named is refused', () => {
  const long = 'x'.repeat(5001);
  const many = Array.from({ length: 10_000 }, (_, index) => tableOf({ id: `c${index}` }));
  expect(refused({ ...valid, criteria: many })).toEqual(['criteria']);
  expect(refused({ ...valid, title: long, note: long })).toEqual(['title', 'note']);
  const manyValues = tableOf({ rows: [{ values: Array.from({ length: 2001 }, String), points: 0 }] });
  expect(refused({ ...valid, criteria: [manyValues] })).toEqual(['criteria.0.rows.0.values']);
  for (const id of ['', 'a b', 'ä', 'x'.repeat(81)]) {
    expect(refused({ ...valid, criteria: [tableOf({ id })] })).toEqual(['criteria.0.id']);
  }
});

test('SC-20: no list of a model is longer than it may be', () => {
  const most: readonly (readonly [keyof ScoringModel, number])[] = [
    ['fields', 500],
    ['eventKinds', 200],
    ['topics', 200],
    ['conditions', 200],
    ['groups', 200],
    ['criteria', 500],
    ['gates', 200],
    ['routing', 200],
    ['golden', 100],
  ];
  for (const [list, count] of most) {
    const [item] = { ...wholeModel, groups: [groupOf('g', 'fit')] }[list] as readonly unknown[];
    const many = (length: number) => ({ ...valid, [list]: Array.from({ length }, () => item) });
    expect(refused(many(count))).toEqual([]);
    expect(refused(many(count + 1))).toEqual([list]);
  }
});

test('SC-20: no list inside a model is longer than it may be', () => {
  const over = (length: number) => Array.from({ length: length + 1 }, (_, at) => `v${at}`);
  const [event] = contact?.events ?? [];
  const events = Array.from({ length: 501 }, () => event);
  const body = {
    ...valid,
    criteria: [
      tableOf({ rows: over(200).map((value) => ({ values: [value], points: 0 })) }),
      eventsOf({ filter: filterOf({ topics: over(2000), assets: over(2000), channels: over(2000) }) }),
      eventsOf({ fading: { by: 'steps', steps: over(50).map((_, from) => ({ from, percent: 1 })) } }),
    ],
    qualified: { is: 'oneOf', field: 'industry', values: over(2000) },
    golden: [{ ...contact, events, colleagues: [events] }],
  };
  expect(refused(body)).toEqual([
    'criteria.0.rows',
    'criteria.1.filter.topics',
    'criteria.1.filter.assets',
    'criteria.1.filter.channels',
    'criteria.2.fading.steps',
    'qualified.values',
    'golden.0.events',
    'golden.0.colleagues.0',
  ]);
});

test('SC-20: what is no model at all is refused', () => {
  for (const body of [
    null,
    1,
    'model',
    [],
    {},
    { criteria: {} },
    { ...valid, criteria: [{ kind: 'magic' }] },
  ]) {
    expect(refused(body)).not.toEqual([]);
  }
});

test('SC-20: the schema becomes a JSON Schema that describes every field and accepts every generated model', () => {
  const schema = toJsonSchema(modelSchema);
  expect(undescribed(schema, '')).toEqual([]);
  const validate = new Ajv({ strict: false }).compile({ ...schema } as AnySchemaObject);
  for (const model of [valid, wholeModel, otherModel]) expect(validate(model)).toBe(true);
  fc.assert(
    fc.property(randomModel, (model) => {
      expect(validate(model)).toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(validate({ ...valid, grading: { by: 'matrix' } })).toBe(false);
  expect(validate({ ...valid, qualified: { is: 'not', of: { is: 'magic' } } })).toBe(false);
});

/** Paths of properties without a description. */
function undescribed(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    if (key !== 'properties') return undescribed(part, path);
    return Object.entries(part as object).flatMap(([name, property]: [string, unknown]) => {
      const here = `${path}/${name}`;
      const isDescribed = typeof property === 'object' && property !== null && 'description' in property;
      return [...(isDescribed ? [] : [here]), ...undescribed(property, here)];
    });
  });
}
