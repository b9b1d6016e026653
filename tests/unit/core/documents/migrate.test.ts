import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersions } from '#core/documents/document.ts';
import { migrate, type Migration, migrations } from '#core/documents/migrate.ts';
import { isJsonObject, type Json } from '#core/json/json.ts';
import { databaseVersion } from '#storage/database.ts';
import { anyJson } from './samples.ts';

function set(key: string, value: Json): (body: Json) => Json {
  return (body) => (isJsonObject(body) ? { ...body, [key]: value } : body);
}

/** A past that never was: two steps of a model, one of a recipe. */
const chain: readonly Migration[] = [
  { kind: 'model', from: 2, name: 'model 3: a colour', up: set('colour', 'green') },
  { kind: 'recipe', from: 1, name: 'recipe 2: salt', up: set('salt', true) },
  { kind: 'model', from: 1, name: 'model 2: a size', up: set('size', 1) },
];

describe('a chain of migrations (EX-36)', () => {
  it('raises a body step by step and names the steps', () => {
    expect(migrate('model', { a: 1 }, { from: 1, to: 3 }, chain)).toEqual({
      body: { a: 1, size: 1, colour: 'green' },
      steps: ['model 2: a size', 'model 3: a colour'],
    });
    expect(migrate('model', { a: 1 }, { from: 2, to: 3 }, chain)?.steps).toEqual(['model 3: a colour']);
  });

  it('leaves a body of the current version as it is', () => {
    const body = { a: 1 };
    expect(migrate('model', body, { from: 3, to: 3 }, chain)).toEqual({ body, steps: [] });
  });

  it('has no answer when a step is missing', () => {
    expect(migrate('model', {}, { from: 1, to: 4 }, chain)).toBeNull();
    expect(migrate('company', {}, { from: 1, to: 2 }, chain)).toBeNull();
  });

  it('has one step for each version that ever was, and none throws whatever it gets', () => {
    const expected = Object.values(currentVersions).reduce((sum, version) => sum + version - 1, 0);
    expect(migrations).toHaveLength(expected);
    fc.assert(
      fc.property(anyJson, (body) => {
        for (const step of migrations) step.up(body);
      }),
    );
  });

  it('raises the database with every kind, so that older tabs lock themselves (ST-9)', () => {
    const raised = Object.values(currentVersions).reduce((sum, version) => sum + version - 1, 0);
    expect(databaseVersion).toBe(1 + raised);
  });
});
