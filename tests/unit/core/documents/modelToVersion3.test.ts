import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelToVersion3 } from '#core/documents/modelToVersion3.ts';
import type { JsonObject } from '#core/json/json.ts';
import { emptyDesign } from '#core/design/design.ts';
import { anyJson } from './samples.ts';

const fixture = new URL('../../../fixtures/documents/model-2.porras.json', import.meta.url);
const { body } = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly body: JsonObject };

function raised(change: JsonObject = {}): JsonObject {
  return modelToVersion3({ ...body, ...change }) as JsonObject;
}

describe('a model of version 2 in version 3 (EX-36)', () => {
  it('has everything that it had, an empty design, and criteria and gates of which nobody said who decided', () => {
    const said = { decidedBy: '', decidedOn: null, line: null };
    const [criteria, gates] = [body['criteria'], body['gates']] as [
      readonly JsonObject[],
      readonly JsonObject[],
    ];
    expect(raised()).toEqual({
      ...body,
      criteria: criteria.map((criterion) => ({ ...criterion, ...said })),
      gates: gates.map((gate) => ({ ...gate, ...said })),
      design: emptyDesign,
    });
  });

  it('keeps keys that had the names of the new ones, where they mean nothing', () => {
    const [first] = body['criteria'] as readonly JsonObject[];
    const model = raised({ design: 'ours', criteria: [{ ...first, line: 7 }], gates: null });
    expect(model).toMatchObject({ 'v2:design': 'ours', design: emptyDesign, gates: null });
    expect(model['criteria']).toMatchObject([{ 'v2:line': 7, line: null }]);
  });

  it('takes any JSON, and leaves what is no model to the door', () => {
    fc.assert(fc.property(anyJson, (odd) => void modelToVersion3(odd)));
    for (const odd of [null, 1, 'model', true, []] as const) expect(modelToVersion3(odd)).toBe(odd);
  });
});
