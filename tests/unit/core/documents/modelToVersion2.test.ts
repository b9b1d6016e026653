import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelToVersion2 } from '#core/documents/modelToVersion2.ts';
import { type Json, type JsonObject, ownValue } from '#core/json/json.ts';
import { anyJson, encode, openDocument } from './samples.ts';

const fixture = new URL('../../../fixtures/documents/model-1.porras.json', import.meta.url);
const file = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly body: JsonObject };
const { body } = file;

function raised(change: JsonObject = {}): JsonObject {
  return modelToVersion2({ ...body, ...change }) as JsonObject;
}

/** The opened file of version 1 with another body. */
function opened(change: JsonObject = {}) {
  return openDocument(encode(JSON.stringify({ ...file, body: { ...body, ...change } })));
}

function sidesOf(fit: number, behaviour: number): JsonObject {
  return { sides: { fit: { max: fit }, behaviour: { max: behaviour } } };
}

/** Everything that version 2 added, taken out again. */
function lowered(value: JsonObject): JsonObject {
  const added = [
    ...['topics', 'conditions', 'total', 'gates', 'classes', 'qualified', 'value', 'routing', 'interest'],
    ...['company', 'golden'],
  ];
  const without = (object: Json, keys: readonly string[]): Json =>
    Object.fromEntries(Object.entries(object as JsonObject).filter(([key]) => !keys.includes(key)));
  const top = without(value, added) as { readonly [key: string]: Json & readonly Json[] };
  const sides = top['sides'] as unknown as { readonly [side: string]: Json };
  return {
    ...top,
    sides: Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, without(side, ['min'])])),
    fields: (top['fields'] ?? []).map((field) => without(field, ['of'])),
    criteria: (top['criteria'] ?? []).map((criterion) => without(criterion, ['weight', 'filter'])),
    grading: without(top['grading'] ?? null, ['leaving']),
  };
}

describe('a model of version 1 in version 2 (EX-36)', () => {
  it('has everything that it had, and new parts that change no score and no grade', () => {
    const model = raised();
    expect(lowered(model)).toEqual(body);
    expect(model).toMatchObject({
      ...{ topics: [], conditions: [], gates: [], routing: [], golden: [] },
      ...{ value: null, interest: null, company: null },
      total: { min: 0, max: 100 },
      sides: { fit: { max: 50, min: null }, behaviour: { max: 50, min: null } },
      grading: { by: 'total', leaving: null },
      qualified: { is: 'grade', grades: ['A', 'B'] },
    });
    const criteria = model['criteria'] as readonly JsonObject[];
    for (const criterion of criteria) {
      expect(criterion['weight']).toBeNull();
      expect('filter' in criterion).toBe(criterion['kind'] === 'events');
    }
  });

  it('opens without a fault and says which step it went through', () => {
    const outcome = opened();
    expect(outcome.ok && outcome.value.migrated).toEqual([
      'model 2: the scoring language',
      'model 3: what stands behind it',
    ]);
  });

  it('has classes at 70, 50 and 30 percent of what each side gives at most', () => {
    expect(raised()['classes']).toEqual({
      fit: { A: 35, B: 25, C: 15 },
      activity: { 1: 35, 2: 25, 3: 15 },
      leaving: null,
    });
    expect(raised(sidesOf(100, 0))['classes']).toEqual({
      fit: { A: 70, B: 50, C: 30 },
      activity: { 1: 3, 2: 2, 3: 1 },
      leaving: null,
    });
    expect(raised(sidesOf(3, 97.25))['classes']).toMatchObject({
      fit: { A: 3, B: 2, C: 1 },
      activity: { 1: 68, 2: 49, 3: 29 },
    });
  });

  it('has classes that are sound whatever the sides give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (cents) => {
        expect(opened(sidesOf(cents / 100, (10_000 - cents) / 100)).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a key that version 1 did not know and version 2 does, under a name that means nothing (EX-35)', () => {
    const [criterion] = body['criteria'] as readonly JsonObject[];
    const [field] = body['fields'] as readonly JsonObject[];
    const change = {
      golden: 'ours',
      'v1:golden': 1,
      gates: [{ kind: 'iron' }],
      criteria: [{ ...criterion, weight: 'heavy' }],
      fields: [{ ...field, of: 'us' }],
      grading: { ...(body['grading'] as JsonObject), leaving: 'soon' },
      sides: { fit: { max: 50, min: 7 }, behaviour: { max: 50 } },
    };
    const outcome = opened(change);
    if (!outcome.ok || outcome.value.kind !== 'model') throw new Error(JSON.stringify(outcome));
    expect(outcome.value.body).toMatchObject({
      golden: [],
      'v1:golden': 1,
      'v1:v1:golden': 'ours',
      'v1:gates': [{ kind: 'iron' }],
      criteria: [{ weight: null, 'v1:weight': 'heavy' }],
      fields: [{ of: 'contact', 'v1:of': 'us' }],
      grading: { leaving: null, 'v1:leaving': 'soon' },
      sides: { fit: { max: 50, min: null, 'v1:min': 7 } },
    });
    expect(outcome.value.unknown.map((path) => path.join('.'))).toEqual(
      expect.arrayContaining(['body.v1:gates', 'body.criteria.0.v1:weight', 'body.sides.fit.v1:min']),
    );
  });

  it('leaves what is no model as it is, and throws for nothing', () => {
    for (const odd of [null, 1, 'model', true, []] as const) expect(modelToVersion2(odd)).toBe(odd);
    const keys = fc.constantFrom('sides', 'fields', 'criteria', 'grading', 'golden', 'toString');
    fc.assert(
      fc.property(fc.dictionary(keys, anyJson), (odd) => {
        const before = structuredClone(odd);
        const model = modelToVersion2(odd) as JsonObject;
        expect(odd).toEqual(before);
        expect(model).toMatchObject({ topics: [], classes: { leaving: null } });
        expect(ownValue(model, 'toString')).toEqual(ownValue(odd, 'toString'));
      }),
    );
  });
});
