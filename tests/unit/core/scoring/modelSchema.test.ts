import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import { checkModel } from '#core/scoring/checkModel.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelSchema } from '#core/scoring/modelSchema.ts';
import { randomModel } from './randomModel.ts';
import { eventsOf, modelOf, rangesOf, tableOf } from './smallModel.ts';

/** Plain data as JSON has it: no brands, no index signatures of loose objects. */
type Plain<T> = T extends number
  ? number
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

test('SC-20: the schema and the type of a model say the same', () => {
  expectTypeOf<Plain<v.InferOutput<typeof modelSchema>>>().toEqualTypeOf<Plain<ScoringModel>>();
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

test('SC-20: unknown keys are kept at every depth', () => {
  const body = { ...valid, later: 1, criteria: [{ ...tableOf(), later: { deep: [2] } }] };
  expect(v.parse(modelSchema, body)).toEqual(body);
});

test('SC-20: every fault is listed with its path', () => {
  const body = {
    ...valid,
    criteria: [
      tableOf({ rows: [{ values: [], points: 1000.5 }], other: NaN }),
      rangesOf({ ranges: [{ from: -Infinity, to: 1, points: 0 }] }),
      eventsOf({
        windowDays: 0,
        counting: { by: 'most', times: 1001 },
        fading: { by: 'linear', days: 3651 },
      }),
    ],
    grading: { by: 'total', limits: { A: 101, B: 50.5, C: 0 } },
  };
  expect(refused(body).toSorted()).toEqual([
    'criteria.0.other',
    'criteria.0.rows.0.points',
    'criteria.1.ranges.0.from',
    'criteria.2.counting.times',
    'criteria.2.fading.days',
    'criteria.2.windowDays',
    'grading.limits.A',
    'grading.limits.B',
    'grading.limits.C',
  ]);
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
  fc.assert(
    fc.property(randomModel, (model) => {
      expect(validate(model)).toBe(true);
    }),
    { numRuns: 100 },
  );
  expect(validate({ ...valid, grading: { by: 'matrix' } })).toBe(false);
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
