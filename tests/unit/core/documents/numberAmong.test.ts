import { expect, test } from 'vitest';
import type { ModelVersion } from '#core/design/modelVersion.ts';
import type { StoredDocument } from '#core/documents/document.ts';
import { numberAmong } from '#core/documents/numberAmong.ts';
import { exampleCompany } from '#content/example/exampleCompany.ts';

const version: ModelVersion = {
  ...{ title: 'Draft 2', note: '', of: 'model', number: 2, savedOn: '2026-11-22', signOff: null },
  model: exampleCompany('en', '2026-11-22').model,
};

function rowOf(kind: StoredDocument['kind'], body: object): StoredDocument {
  const stamp = { version: 1, rev: 1, head: 0, mark: 'm', savedAt: '2026-11-22T10:00:00.000Z', extra: {} };
  return { id: 'x', company: 'c', kind, ...stamp, body: body as never };
}

test('DE-161: a version keeps its number where it is free, and else takes one more than the highest', () => {
  const others = [rowOf('version', { of: 'model', number: 1 }), rowOf('version', { of: 'model', number: 7 })];
  expect(numberAmong(version, others)).toBe(version);
  const taken = [...others, rowOf('version', { of: 'model', number: 2 })];
  expect(numberAmong(version, taken)).toEqual({ ...version, number: 8 });
});

test('DE-161: versions of other models, other documents and damaged rows take no number', () => {
  const others = [
    rowOf('version', { of: 'another', number: 2 }),
    rowOf('model', { of: 'model', number: 2 }),
    rowOf('version', { of: 'model' }),
  ];
  expect(numberAmong(version, others)).toBe(version);
});
