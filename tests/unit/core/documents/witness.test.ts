import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import type { StoredDocument } from '#core/documents/document.ts';
import {
  emptyWitness,
  missingFrom,
  parseWitness,
  witnessRemoved,
  witnessSaved,
} from '#core/documents/witness.ts';

function stored(id: string, rev: number, name = 'Konepaja'): StoredDocument {
  const body = newCompany(name);
  return {
    id,
    company: id,
    kind: 'company',
    version: 1,
    rev,
    head: 0,
    mark: '',
    savedAt: '2026-11-22T10:00:00.000Z',
    body,
    extra: {},
  };
}

describe('the witness (ST-5)', () => {
  it('remembers ids, titles and revisions, and no contents', () => {
    const witness = witnessSaved(emptyWitness, stored('a', 3));
    expect(Object.keys(witness.documents[0] ?? {}).sort()).toEqual([
      'company',
      'example',
      'id',
      'kind',
      'rev',
      'savedAt',
      'title',
    ]);
    expect(witnessSaved(witness, stored('a', 4)).documents).toHaveLength(1);
    expect(witnessRemoved(witness, ['a']).documents).toEqual([]);
  });

  it('is the same after it was written and read', () => {
    const witness = [stored('a', 1), stored('b', 2, '')].reduce(witnessSaved, emptyWitness);
    expect(parseWitness(JSON.stringify(witness))).toEqual(witness);
  });

  it('has seen nothing when what is written cannot be read', () => {
    const good = witnessSaved(emptyWitness, stored('a', 1)).documents[0];
    const texts = [
      '',
      'null',
      '[]',
      '{',
      '{"version":2,"documents":[]}',
      '{"version":1}',
      '{"version":1,"documents":5}',
      '7',
    ];
    for (const text of [null, ...texts]) expect(parseWitness(text)).toEqual(emptyWitness);
    const rows = [
      good,
      null,
      5,
      {},
      { ...good, id: '../x' },
      { ...good, kind: 'song' },
      { ...good, rev: '1' },
      { ...good, example: 1 },
    ];
    expect(parseWitness(JSON.stringify({ version: 1, documents: rows })).documents).toEqual([good]);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseWitness(text)).toEqual(emptyWitness);
      }),
    );
  });

  it('says what is gone, and what lies there in an older revision (ST-6)', () => {
    const witness = [stored('a', 1), stored('b', 5), stored('c', 2)].reduce(witnessSaved, emptyWitness);
    const missing = missingFrom(witness, [stored('b', 4), stored('c', 2), stored('d', 1)]);
    expect(missing.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(missingFrom(witness, [stored('a', 9), stored('b', 5), stored('c', 3)])).toEqual([]);
    expect(missingFrom(emptyWitness, [])).toEqual([]);
  });
});
