import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { titleOf } from '#core/documents/document.ts';
import { modelToVersion2 } from '#core/documents/modelToVersion2.ts';
import { modelToVersion3 } from '#core/documents/modelToVersion3.ts';
import { raiseStored } from '#core/documents/raiseStored.ts';
import type { Json } from '#core/json/json.ts';
import { openDocument } from './samples.ts';

const fixture = new URL('../../../fixtures/documents/model-1.porras.json', import.meta.url);
const { body } = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly body: Json };

const row = {
  id: 'm',
  company: 'c',
  kind: 'model',
  version: 1,
  rev: 7,
  head: 3,
  mark: 'x',
  savedAt: '2026-11-22T10:00:00.000Z',
  body,
  extra: { partner: 'Liidiverstas' },
};

describe('a stored row of an earlier version (ST-10)', () => {
  it('is raised by the same steps as a file; its history is cut off, the rest of it stays', () => {
    expect(raiseStored(row)).toEqual({
      ...row,
      version: 3,
      head: 0,
      body: modelToVersion3(modelToVersion2(body)),
    });
  });

  it.each(['company', 'assessment'] as const)(
    'of version 1 of %s is raised to what its file gives',
    (kind) => {
      const saved = new URL(`../../../fixtures/documents/${kind}-1.porras.json`, import.meta.url);
      const value = JSON.parse(readFileSync(saved, 'utf8')) as { readonly body: Json };
      const opened = openDocument(readFileSync(saved));
      expect(raiseStored({ ...row, kind, body: value.body })).toEqual({
        ...row,
        ...{ kind, version: 2, head: 0 },
        body: opened.ok && opened.value.body,
      });
    },
  );

  it('is left alone when it is of the current version or a later one', () => {
    expect(raiseStored({ ...row, version: 3 })).toBeNull();
    expect(raiseStored({ ...row, version: 4 })).toBeNull();
    expect(raiseStored({ ...row, kind: 'recipe' })).toBeNull();
    expect(raiseStored({ ...row, kind: 'company', version: 2 })).toBeNull();
  });

  it('is left alone when it cannot be read', () => {
    for (const damage of [
      { kind: 'song' },
      { kind: 'toString' },
      { body: null },
      { body: [1] },
      { version: '1' },
    ])
      expect(raiseStored({ ...row, ...damage })).toBeNull();
    for (const version of [0, -1, 1.5, NaN]) expect(raiseStored({ ...row, version })).toBeNull();
    for (const odd of [null, 1, 'row', []]) expect(raiseStored(odd)).toBeNull();
  });

  it('has no title when it is damaged, and takes the list of documents down no more', () => {
    for (const odd of [null, 5, 'body', [], {}, { title: 5 }])
      expect(titleOf({ kind: 'model', body: odd })).toBe('');
    expect(titleOf({ kind: 'model', body })).toBe('Hyvä liidi 2026');
    expect(titleOf({ kind: 'company', body: { name: 'Oy', title: 'no' } })).toBe('Oy');
    expect(titleOf({ kind: 'test', body: { title: { en: 'Own', fi: 'Oma' } } })).toBe('Own / Oma');
    expect(titleOf({ kind: 'test', body: { title: { en: 'Own' } } })).toBe('Own');
    for (const title of [{}, [], { fi: 5 }, null])
      expect(titleOf({ kind: 'test', body: { title } })).toBe('');
  });
});
