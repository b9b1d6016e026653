import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bodyFaults, bodySchemas } from '#core/documents/bodies.ts';
import { newCompany } from '#core/documents/company.ts';
import { currentVersions, type StoredDocument } from '#core/documents/document.ts';
import { modelToVersion2 } from '#core/documents/modelToVersion2.ts';
import { modelToVersion3 } from '#core/documents/modelToVersion3.ts';
import type { Json } from '#core/json/json.ts';
import { commitOf, entryOf, freshName, nameOf, openStore } from './storeKit.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const fixture = new URL('../../fixtures/documents/model-1.porras.json', import.meta.url);
const { body } = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly body: Json };

function rowOf(id: string, change: object = {}): object {
  const around = { company: 'c', rev: 4, head: 2, mark: `mark ${id}`, savedAt: '2026-11-22T10:00:00.000Z' };
  return { id, kind: 'model', version: 1, body, extra: { partner: 'x' }, ...around, ...change };
}

const company = rowOf('c', {
  ...{ kind: 'company', version: currentVersions.company, body: newCompany('Konepaja') },
});

/** A row of a kind whose file of version 1 was saved once. */
function firstRow(kind: 'company' | 'assessment', change: object = {}): object {
  const file = new URL(`../../fixtures/documents/${kind}-1.porras.json`, import.meta.url);
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { readonly body: Json };
  return rowOf(kind, { kind, body: saved.body, ...change });
}

/** A database as the first Porras left it, or one that was raised so often since. */
async function firstDatabase(name: string, rows: readonly object[], version = 1): Promise<void> {
  const database = new Dexie(name);
  database.version(version).stores({ documents: 'id, company', journal: '[document+seq], document' });
  await database.table('documents').bulkPut([...rows]);
  const journal = rows.flatMap((row) => [1, 2].map((seq) => entryOf((row as { id: string }).id, seq)));
  await database.table('journal').bulkPut(journal);
  database.close();
}

/** What stands in the database now, read without Porras. */
async function raw(name: string): Promise<{ readonly documents: unknown[]; readonly journal: unknown[] }> {
  const database = new Dexie(name);
  await database.open();
  const [documents, journal] = [database.table('documents'), database.table('journal')];
  const all = { documents: await documents.toArray(), journal: await journal.toArray() };
  database.close();
  return all;
}

describe('rows of an earlier version (ST-10)', () => {
  it('are raised when the database is opened: the same steps as files, no journal, everything else kept', async () => {
    const name = freshName();
    await firstDatabase(name, [company, rowOf('m')]);
    const loaded = await openStore(name).store.load('m');
    expect(loaded.ok && loaded.value).toEqual({
      document: rowOf('m', { version: 3, head: 0, body: modelToVersion3(modelToVersion2(body)) }),
      journal: [],
    });
    expect(
      loaded.ok && bodyFaults('model', loaded.value.document.body as StoredDocument<'model'>['body']),
    ).toEqual([]);
  });

  it('of an assessment and a company are raised too, whatever version of the database they lie in', async () => {
    for (const before of [1, 2, 3]) {
      const name = freshName();
      await firstDatabase(name, [firstRow('company'), firstRow('assessment')], before);
      const { store } = openStore(name);
      for (const kind of ['company', 'assessment'] as const) {
        const loaded = await store.load(kind);
        if (!loaded.ok) throw new Error(loaded.reason);
        const { document, journal } = loaded.value;
        expect(document).toMatchObject({ kind, version: 2, rev: 4, head: 0, extra: { partner: 'x' } });
        expect(v.is(bodySchemas[kind], document.body)).toBe(true);
        expect(journal).toEqual([]);
      }
    }
  });

  it('leave rows of a current version alone, journal and all', async () => {
    const name = freshName();
    await firstDatabase(name, [company, rowOf('m')]);
    const loaded = await openStore(name).store.load('c');
    expect(loaded.ok && loaded.value).toEqual({
      document: company,
      journal: [1, 2].map((seq) => entryOf('c', seq)),
    });
  });

  it('can be edited at once: the next commit builds on what was there', async () => {
    const name = freshName();
    await firstDatabase(name, [rowOf('m')]);
    const { store } = openStore(name);
    const loaded = await store.load('m');
    if (!loaded.ok) throw new Error(loaded.reason);
    const { id, company: owner, kind, body: model, extra } = loaded.value.document;
    const document = { id, company: owner, kind, head: 1, body: model, extra };
    const put = [entryOf('m', 1)];
    const saved = await store.commit({ document, over: 'mark m', mark: 'next', journal: { put, drop: [] } });
    expect(saved.ok && saved.value).toMatchObject({ rev: 5, version: 3 });
    const again = await store.load('m');
    expect(again.ok && again.value.journal).toEqual(put);
  });

  it('that are damaged stay untouched, listed, and neither read nor overwritten; the others are raised', async () => {
    const name = freshName();
    const damaged = [
      rowOf('empty', { body: null }),
      rowOf('odd', { version: 'one' }),
      rowOf('list', { body: [] }),
    ];
    await firstDatabase(name, [rowOf('m'), ...damaged]);
    const { store } = openStore(name);
    expect((await store.load('m')).ok).toBe(true);
    const listed = await store.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['empty', 'list', 'm', 'odd']);
    for (const id of ['empty', 'odd', 'list']) {
      expect(await store.load(id)).toEqual({ ok: false, reason: 'failed' });
      expect(await store.commit(commitOf(id, 'over', `mark ${id}`))).toEqual({ ok: false, reason: 'failed' });
      expect(await store.commit(commitOf(id, 'new'))).toEqual({ ok: false, reason: 'conflict' });
    }
    const { documents, journal } = await raw(name);
    expect(documents).toEqual(expect.arrayContaining(damaged));
    expect(journal).toHaveLength(2 * damaged.length);
  });

  it('are raised all or not at all: what fails leaves the database as it was, and is tried again', async () => {
    const name = freshName();
    await firstDatabase(name, [rowOf('a'), rowOf('b')]);
    const before = await raw(name);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const { store } = openStore(name);
    expect((await store.list()).ok).toBe(false);
    vi.restoreAllMocks();
    expect(await raw(name)).toEqual(before);
    const listed = await store.list();
    expect(listed.ok && listed.value.map(({ version }) => version)).toEqual([3, 3]);
  });

  it('lock the tab of the Porras that wrote them (ST-9)', async () => {
    const name = freshName();
    await firstDatabase(name, [company]);
    const old = new Dexie(name);
    await old.open();
    const changed = vi.fn(() => {
      old.close();
      // Keeps Dexie's own listener from warning on the console.
      return false;
    });
    old.on('versionchange', changed);
    const loaded = await openStore(name).store.load('c');
    expect(changed).toHaveBeenCalledOnce();
    expect(loaded.ok && nameOf(loaded.value.document)).toBe('Konepaja');
  });
});
