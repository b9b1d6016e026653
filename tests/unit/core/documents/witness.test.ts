import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { type StoredDocument, titleOf } from '#core/documents/document.ts';
import {
  emptyWitness,
  missingFrom,
  parseWitness,
  witnessRemoved,
  witnessSaved,
} from '#core/documents/witness.ts';
import { oneOfEach } from './samples.ts';

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

  it('knows each kind by its title, and believes no key that says something else of another kind', () => {
    for (const { kind, body } of oneOfEach) {
      const odd = {
        ...stored('d', 1),
        kind,
        body: { ...body, ...(kind === 'company' ? {} : { example: 'yes' }) },
      };
      const witness = witnessSaved(emptyWitness, odd as unknown as StoredDocument);
      expect(witness.documents).toMatchObject([
        { kind, title: titleOf({ kind, body }), example: kind === 'company' },
      ]);
      expect(parseWitness(JSON.stringify(witness))).toEqual(witness);
    }
  });

  it('knows which models are archived, and reads what an older Porras wrote (DE-70)', () => {
    const model = (archived: unknown) =>
      ({ ...stored('m', 1), kind: 'model', body: { title: 'x', design: { archived } } }) as unknown;
    const archived = witnessSaved(emptyWitness, model(true) as StoredDocument);
    expect(archived.documents[0]).toMatchObject({ archived: true });
    expect(parseWitness(JSON.stringify(archived))).toEqual(archived);
    const back = witnessSaved(archived, model(false) as StoredDocument);
    expect(back.documents[0]).not.toHaveProperty('archived');
    const damaged = { ...stored('m', 1), kind: 'model', body: { title: 'x', design: null } } as unknown;
    expect(witnessSaved(emptyWitness, damaged as StoredDocument).documents[0]).not.toHaveProperty('archived');
    const older = { ...back.documents[0], savedAt: '2026-01-01T00:00:00.000Z' };
    expect(parseWitness(JSON.stringify({ version: 1, documents: [older] })).documents).toEqual([older]);
    const wrong = { version: 1, documents: [{ ...older, archived: 'yes' }] };
    expect(parseWitness(JSON.stringify(wrong)).documents).toEqual([]);
  });

  it('knows of which model a version is, and lets go of a line that says it wrongly (DE-60)', () => {
    const version = { ...stored('v', 1), kind: 'version', body: { title: 'Draft 1', of: 'm', number: 2 } };
    const witness = witnessSaved(emptyWitness, version as unknown as StoredDocument);
    expect(witness.documents).toMatchObject([{ title: 'Draft 1', versionOf: { model: 'm', number: 2 } }]);
    expect(parseWitness(JSON.stringify(witness))).toEqual(witness);
    const [line] = witness.documents;
    const spoiled = { version: 1, documents: [{ ...line, versionOf: { model: 'm' } }] };
    expect(parseWitness(JSON.stringify(spoiled)).documents).toEqual([]);
    const damaged = { ...version, body: { title: 'x', of: 7 } } as unknown as StoredDocument;
    expect(witnessSaved(emptyWitness, damaged).documents[0]).not.toHaveProperty('versionOf');
  });
});
