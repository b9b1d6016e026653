import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersions, type Kind } from '#core/documents/document.ts';
import { migrate, type Migration, migrations, modelStep } from '#core/documents/migrate.ts';
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

/**
 * Which versions each raise of the database brought, the first raise first. Kinds that go up together raise it once; the
 * last raise brought tables only.
 */
const raises: readonly { readonly [kind in Kind]?: number }[] = [
  { model: 2 },
  { model: 3 },
  { company: 2, assessment: 2 },
  {},
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

  it('raises the database with the version of any kind, so that older tabs lock themselves (ST-9)', () => {
    expect(databaseVersion).toBe(1 + raises.length);
    const reached = Object.entries(currentVersions).filter(([, version]) => version > 1);
    expect(Object.fromEntries(raises.flatMap((raise) => Object.entries(raise)))).toEqual(
      Object.fromEntries(reached),
    );
  });
});

describe('a step of the model', () => {
  const steps = modelStep({ from: 3, version: 1, name: 'model 4: a colour', up: set('colour', 'green') });

  it('raises the model inside a version by the same step, and nothing beside it (DE-61)', () => {
    expect(migrate('model', { a: 1 }, { from: 3, to: 4 }, steps)?.body).toEqual({ a: 1, colour: 'green' });
    expect(migrate('version', { note: 'x', model: { a: 1 } }, { from: 1, to: 2 }, steps)).toEqual({
      body: { note: 'x', model: { a: 1, colour: 'green' } },
      steps: ['model 4: a colour'],
    });
  });

  it('throws for no input, and leaves what is no version for the door to find (DE-61)', () => {
    fc.assert(
      fc.property(anyJson, (body) => {
        for (const { up } of steps) up(body);
      }),
    );
    expect(steps[1].up({ note: 'x' })).toEqual({ note: 'x' });
  });

  it('from version 3 on has one for versions too, so that no kept model is left behind (DE-61)', () => {
    const since3 = migrations.filter(({ kind, from }) => kind === 'model' && from >= 3);
    const ofVersions = migrations.filter(({ kind }) => kind === 'version').map(({ name }) => name);
    expect(since3.every(({ name }) => ofVersions.includes(name))).toBe(true);
    expect(currentVersions.version).toBeGreaterThanOrEqual(currentVersions.model - 2);
  });
});
