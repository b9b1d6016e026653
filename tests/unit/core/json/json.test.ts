import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectJson } from '#core/json/inspectJson.ts';
import type { Json } from '#core/json/json.ts';
import { measureJson } from '#core/json/measureJson.ts';
import { writeJson } from '#core/json/writeJson.ts';
import { writePath } from '#core/json/writePath.ts';

const endless = { depth: 1_000_000, values: 10_000_000 };
const encode = (text: string) => new TextEncoder().encode(text);

/** How deep a value nests and how many values it holds, the slow and obvious way. */
function measured(value: Json): { depth: number; values: number } {
  if (typeof value !== 'object' || value === null) return { depth: 0, values: 1 };
  const below = Object.values(value).map((child) => measured(child));
  return {
    depth: 1 + Math.max(0, ...below.map(({ depth }) => depth)),
    values: 1 + below.reduce((sum, { values }) => sum + values, 0),
  };
}

describe('measuring JSON before it is parsed (EX-33)', () => {
  it('finds the depth exactly, whatever stands in strings', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat({ max: 8 }), (value, depth) => {
        const bytes = encode(JSON.stringify(value));
        const outcome = measureJson(bytes, { ...endless, depth });
        expect(outcome.ok).toBe(measured(value as Json).depth <= depth);
      }),
    );
  });

  it('never counts fewer values than there are, and at most one more for each bracket', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const outcome = measureJson(encode(JSON.stringify(value)), endless);
        const { values } = measured(value as Json);
        expect(outcome.ok && outcome.values).toBeGreaterThanOrEqual(values);
        expect(outcome.ok && outcome.values).toBeLessThanOrEqual(2 * values);
      }),
    );
  });

  it('is not fooled by quotes and backslashes', () => {
    const tricky = ['"[[["', '"\\"[[["', '"\\\\"', '["\\\\\\"]]]"]', '"', '"\\'];
    for (const text of tricky) expect(measureJson(encode(text), { depth: 1, values: 10 }).ok).toBe(true);
    expect(measureJson(encode('["\\\\",[["'), { depth: 2, values: 10 })).toEqual({
      ok: false,
      reason: 'too-deep',
    });
  });
});

describe('inspecting parsed JSON', () => {
  it('finds a forbidden key wherever it is put, and nothing else in sound values (EX-34)', () => {
    const sound = fc
      .jsonValue()
      .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(sound, fc.constantFrom('__proto__', 'constructor', 'prototype'), (value, key) => {
        expect(inspectJson(value as Json)).toBeNull();
        const text = JSON.stringify([{ a: value, b: { KEY: value } }]).replace('"KEY"', `"${key}"`);
        expect(inspectJson(JSON.parse(text) as Json)).toEqual({
          reason: 'forbidden-key',
          path: [0, 'b', key],
        });
      }),
    );
  });

  it('names the first fault in the order of the file (EX-34)', () => {
    const value = JSON.parse('{"a":[1e999],"constructor":1,"b":{"prototype":2}}') as Json;
    expect(inspectJson(value)).toEqual({ reason: 'endless-number', path: ['a', 0] });
  });

  it('walks a hundred thousand levels without falling over (EX-33)', () => {
    const value = JSON.parse(`${'['.repeat(100_000)}1e999${']'.repeat(100_000)}`) as Json;
    expect(inspectJson(value)?.path).toHaveLength(100_000);
  });
});

describe('writing', () => {
  it('puts lists of numbers on one line and keeps every value (EX-30)', () => {
    expect(writeJson({ a: [1, -2.5, 1e21], b: ['[\n 1,\n 2\n]', [1]], c: [] })).toBe(
      '{\n  "a": [1, -2.5, 1e+21],\n  "b": [\n    "[\\n 1,\\n 2\\n]",\n    [1]\n  ],\n  "c": []\n}\n',
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('shows a path as people read it (EX-39)', () => {
    expect(writePath(['body', 'criteria', 2, 'points'])).toBe('body.criteria[2].points');
    expect(writePath(['body', 'arvo-ä', 0, 1])).toBe('body.arvo-ä[0][1]');
    expect(writePath(['a b', 'x"y', ''])).toBe('["a b"]["x\\"y"][""]');
    expect(writePath(['x'.repeat(5000)])).toHaveLength(41);
    expect(writePath([])).toBe('');
  });
});
