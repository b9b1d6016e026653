import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTest } from '#content/level/levelTests.ts';
import { assessmentToVersion2 } from '#core/documents/assessmentToVersion2.ts';
import { isJsonObject, type JsonObject } from '#core/json/json.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { anyJson, encode, openDocument } from './samples.ts';

const fixture = new URL('../../../fixtures/documents/assessment-1.porras.json', import.meta.url);
const file = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly body: JsonObject };
const { body } = file;

const added = {
  ...{ unit: '', closed: false, from: null },
  ...{ practices: {}, numbers: {}, evidence: [], respondent: null },
};

function raised(change: JsonObject = {}): JsonObject {
  return assessmentToVersion2({ ...body, ...change }) as JsonObject;
}

/** The opened file of version 1 with another body. */
function opened(change: JsonObject = {}) {
  const outcome = openDocument(encode(JSON.stringify({ ...file, body: { ...body, ...change } })));
  if (!outcome.ok || outcome.value.kind !== 'assessment') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** What a body of version 1 may have held: odd values under known, new and unknown keys. */
const oddBody = fc.dictionary(
  fc.constantFrom(
    'title',
    'test',
    'ladders',
    'guess',
    'unit',
    'numbers',
    'evidence',
    'v1:unit',
    'v1:ladders',
  ),
  anyJson,
);

describe('an assessment of version 1 in version 2 (EX-36)', () => {
  it('has everything that it had, asks version 1 of the one test, and has room for the rest', () => {
    expect(raised()).toEqual({ ...body, ...added, test: { id: 'lead-to-cash', version: 1 } });
  });

  it('gives the result that it always gave', () => {
    const round = opened().body;
    const test = builtInTest(round.test);
    if (!test) throw new Error('The quick test is gone.');
    const result = levelResult(test, round);
    expect(result).toMatchObject({ step: { sure: 2, possible: 2 }, known: 8, asked: 8, provisional: false });
    expect(result.dimensions.map(({ now }) => now)).toEqual([2, 1, 2, 1, 2, 2, 3, 2]);
    expect(result.index && result.index.n / result.index.d).toBe(15 / 8);
    expect(result.wanted.index && result.wanted.index.n / result.wanted.index.d).toBe(24 / 8);
    expect(result.wanted.step).toBe(3);
    expect(result.blocks?.next).toBe(3);
    expect(result.dimensions.filter(({ bottleneck }) => bottleneck).map(({ id }) => id)).toEqual([
      'goodLead',
      'handover',
    ]);
  });

  it('keeps keys that had the names of new ones, where they mean nothing', () => {
    const change = { evidence: 'a box of papers', unit: { kind: 'plant' }, 'v1:unit': 7 };
    expect(raised(change)).toMatchObject({
      'v1:evidence': 'a box of papers',
      'v1:v1:unit': { kind: 'plant' },
      'v1:unit': 7,
      evidence: [],
      unit: '',
    });
    expect(opened(change).unknown).toEqual(
      expect.arrayContaining([
        ['body', 'v1:evidence'],
        ['body', 'v1:v1:unit'],
        ['body', 'v1:unit'],
      ]),
    );
  });

  it('takes what stood beside the eight ladders out of their way, and loses none of it', () => {
    const ladders = { ...(body['ladders'] as JsonObject), weather: 'fine', 'a b': { now: 9 } };
    const round = raised({ ladders, 'v1:ladders': 1 });
    expect(round).toMatchObject({
      ladders: body['ladders'],
      'v1:ladders': 1,
      'v1:v1:ladders': { weather: 'fine', 'a b': { now: 9 } },
    });
    expect(opened({ ladders }).body.ladders).toEqual(body['ladders']);
    expect(raised()).not.toHaveProperty('v1:ladders');
  });

  it('leaves the name of another test alone, and what the name held beside', () => {
    expect(raised({ test: { id: 'own', version: 4 } })['test']).toEqual({ id: 'own', version: 4 });
    expect(raised({ test: { id: 'lead-to-cash-quick', version: 1, source: 'x' } })['test']).toEqual({
      ...{ id: 'lead-to-cash', version: 1 },
      source: 'x',
    });
  });

  it('takes any JSON, and leaves what is no assessment to the door', () => {
    fc.assert(fc.property(anyJson, (odd) => void assessmentToVersion2(odd)));
    for (const odd of [null, 1, 'round', true, []] as const) expect(assessmentToVersion2(odd)).toBe(odd);
  });

  it('loses no value, whatever a body held', () => {
    fc.assert(
      fc.property(oddBody, (odd) => {
        const after = assessmentToVersion2(odd) as JsonObject;
        for (const [key, value] of Object.entries(odd)) {
          const isSplit = (key === 'ladders' && isJsonObject(value)) || key === 'test';
          if (!isSplit) expect(Object.values(after)).toContainEqual(value);
        }
        expect(after).toMatchObject(added);
      }),
    );
  });
});
