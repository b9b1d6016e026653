import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentVersions } from '#core/documents/document.ts';
import type { Connection } from '#storage/connection.ts';
import { databaseVersion, PorrasDatabase } from '#storage/database.ts';
import { commitOf, entryOf, freshName, nameOf, openStore } from './storeKit.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A connection that loses the answer of its next uses, after the work was done. */
function losing(count: number) {
  let left = count;
  const lose = async <Value>(value: PromiseLike<Value>): Promise<Value> => {
    const done = await value;
    if (left === 0) return done;
    left -= 1;
    throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
  };
  return (connection: Connection): Connection => ({
    ...connection,
    use: (work) => connection.use((database) => lose(work(database))),
    change: (work) => connection.change((database) => lose(work(database))),
  });
}

describe('saving', () => {
  it('answers once the transaction is complete: another connection reads what was saved (ST-1)', async () => {
    const name = freshName();
    const { store } = openStore(name);
    const saved = await store.commit(
      commitOf('a', 'Konepaja', null, { journal: { put: [entryOf('a', 1)], drop: [] } }),
    );
    expect(saved.ok && saved.value).toMatchObject({
      rev: 1,
      version: currentVersions.company,
      savedAt: '2026-11-22T10:00:00.000Z',
    });
    const loaded = await openStore(name).store.load('a');
    expect(loaded.ok && loaded.value).toEqual({
      document: saved.ok && saved.value,
      journal: [entryOf('a', 1)],
    });
  });

  it('does not answer before the transaction is complete (ST-1)', async () => {
    const order: string[] = [];
    // Taken before the spy, which calls it with the database as `this`.
    const begin: IDBDatabase['transaction'] = Reflect.get(IDBDatabase.prototype, 'transaction');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = begin.apply(this, args);
      if (transaction.mode === 'readwrite')
        transaction.addEventListener('complete', () => order.push('complete'));
      return transaction;
    });
    const { store } = openStore(freshName());
    await store.commit(commitOf('a', 'x')).then(() => order.push('answered'));
    expect(order).toEqual(['complete', 'answered']);
  });

  it('writes document and journal together or not at all (ST-1)', async () => {
    const name = freshName();
    const { store } = openStore(name);
    const before = commitOf('a', 'before', null, { journal: { put: [entryOf('a', 1)], drop: [] } });
    await store.commit(before);
    const unclonable = { ...entryOf('a', 2), patch: [{ path: [], after: (() => 1) as never }] };
    const failed = await store.commit(
      commitOf('a', 'after', before.mark, { journal: { put: [unclonable], drop: [1] } }),
    );
    expect(failed).toEqual({ ok: false, reason: 'failed' });
    const loaded = await store.load('a');
    expect(loaded.ok && [nameOf(loaded.value.document), loaded.value.journal.length]).toEqual(['before', 1]);
  });

  it('writes two documents together or neither, and both once when it is tried again (DE-160, ST-4)', async () => {
    const name = freshName();
    const { store } = openStore(name);
    const before = commitOf('a', 'before');
    await store.commit(before);
    const [mark, other] = ['the mark', commitOf('b', 'new', null, { mark: 'the mark' })];
    expect(await store.commitAll([commitOf('a', 'after', null, { mark }), other])).toEqual({
      ok: false,
      reason: 'conflict',
    });
    // The first of them is in order and was written before the second was refused.
    expect(await store.commitAll([other, commitOf('a', 'after', 'of another', { mark })])).toEqual({
      ok: false,
      reason: 'conflict',
    });
    expect(await store.load('b')).toEqual({ ok: false, reason: 'gone' });
    const both = await store.commitAll([commitOf('a', 'after', before.mark, { mark }), other]);
    expect(both.ok && both.value.map(({ id, rev }) => [id, rev])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(await store.commitAll([commitOf('a', 'after', before.mark, { mark }), other])).toEqual(both);
  });

  it('makes no rows of contacts, whatever else it keeps (ST-2)', async () => {
    const name = freshName();
    await openStore(name).store.commit(commitOf('a', 'x'));
    const database = new PorrasDatabase(name);
    await database.open();
    const names = [...database.backendDB().objectStoreNames];
    expect(names).toEqual(['contacts', 'documents', 'journal', 'settings']);
    expect(await database.contacts.count()).toBe(0);
    database.close();
  });
});

describe('what a commit is made on (ST-3)', () => {
  it('is compared, and the revision raised: who comes second is told of the conflict and changes nothing', async () => {
    const name = freshName();
    const [one, two] = [openStore(name).store, openStore(name).store];
    const first = commitOf('a', 'first');
    await one.commit(first);
    expect((await one.commit(commitOf('a', 'one', first.mark))).ok).toBe(true);
    expect(await two.commit(commitOf('a', 'two', first.mark))).toEqual({ ok: false, reason: 'conflict' });
    expect(await two.commit(commitOf('a', 'new'))).toEqual({ ok: false, reason: 'conflict' });
    const loaded = await two.load('a');
    expect(loaded.ok && [nameOf(loaded.value.document), loaded.value.document.rev]).toEqual(['one', 2]);
  });

  it('loses none of two times a hundred increments at once', async () => {
    const name = freshName();
    const { store } = openStore(name);
    await store.commit(commitOf('a', '0'));
    const increment = async (tab: ReturnType<typeof openStore>['store']): Promise<void> => {
      const loaded = await tab.load('a');
      if (!loaded.ok) throw new Error(loaded.reason);
      const { document } = loaded.value;
      const outcome = await tab.commit(commitOf('a', String(Number(nameOf(document)) + 1), document.mark));
      if (!outcome.ok && outcome.reason !== 'conflict') throw new Error(outcome.reason);
      if (!outcome.ok) await increment(tab);
    };
    const tabs = [openStore(name).store, openStore(name).store];
    await Promise.all(
      tabs.map(async (tab) => {
        for (let at = 0; at < 100; at += 1) await increment(tab);
      }),
    );
    const loaded = await store.load('a');
    expect(loaded.ok && [nameOf(loaded.value.document), loaded.value.document.rev]).toEqual(['200', 201]);
  });

  it('of a document that was removed is gone, for those who still edit it', async () => {
    const { store } = openStore(freshName());
    await store.commit(commitOf('a', 'x', null, { journal: { put: [entryOf('a', 1)], drop: [] } }));
    await store.remove(['a']);
    expect(await store.commit(commitOf('a', 'y', 'x'))).toEqual({ ok: false, reason: 'gone' });
    expect(await store.load('a')).toEqual({ ok: false, reason: 'gone' });
    await store.commit(commitOf('a', 'again'));
    const loaded = await store.load('a');
    expect(loaded.ok && loaded.value.journal).toEqual([]);
  });

  it('of a document that was brought back is another one, although its revision is the same', async () => {
    const { store } = openStore(freshName());
    const first = commitOf('a', 'first');
    await store.commit(first);
    await store.remove(['a']);
    await store.commit(commitOf('a', 'brought back'));
    expect(await store.commit(commitOf('a', 'over', first.mark))).toEqual({ ok: false, reason: 'conflict' });
    const loaded = await store.load('a');
    expect(loaded.ok && [nameOf(loaded.value.document), loaded.value.document.rev]).toEqual([
      'brought back',
      1,
    ]);
  });
});

describe('a lost connection (ST-4)', () => {
  it('is opened again once, and a commit that had arrived is not done twice', async () => {
    const name = freshName();
    const { store } = openStore(name, losing(1));
    const saved = await store.commit(commitOf('a', 'x'));
    expect(saved.ok && saved.value.rev).toBe(1);
    expect((await openStore(name).store.list()).ok).toBe(true);
    const loaded = await store.load('a');
    expect(loaded.ok && loaded.value.document.rev).toBe(1);
  });

  it('that is lost twice is told as lost (ST-14); the same commit again is known by its mark', async () => {
    const { store } = openStore(freshName(), losing(2));
    const commit = commitOf('a', 'x');
    expect(await store.commit(commit)).toEqual({ ok: false, reason: 'lost' });
    const again = await store.commit(commit);
    expect(again.ok && [again.value.rev, again.value.mark]).toEqual([1, commit.mark]);
  });

  it('does not take the work beside it down', async () => {
    const { store } = openStore(freshName(), losing(3));
    const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => store.commit(commitOf(id, id))));
    expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(4);
    const listed = await store.list();
    expect(listed.ok && listed.value.every(({ rev }) => rev === 1)).toBe(true);
  });

  it('is opened once, however many ask at the same time', async () => {
    const name = freshName();
    const open = vi.spyOn(indexedDB, 'open');
    const { store } = openStore(name);
    await Promise.all(['a', 'b', 'c'].map((id) => store.commit(commitOf(id, id))));
    expect(open.mock.calls.filter(([opened]) => opened === name)).toHaveLength(1);
  });
});

describe('failures', () => {
  it('of a connection that several find lost at once are no failures (ST-4)', async () => {
    let isClosing = false;
    const begin: IDBDatabase['transaction'] = Reflect.get(IDBDatabase.prototype, 'transaction');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const wasClosing = isClosing;
      isClosing = false;
      if (wasClosing) throw new DOMException('The database connection is closing.', 'InvalidStateError');
      return begin.apply(this, args);
    });
    const { store } = openStore(freshName());
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(ids.map((id) => store.commit(commitOf(id, id))));
    isClosing = true;
    const loaded = await Promise.all(ids.map((id) => store.load(id)));
    expect(loaded.map((each) => (each.ok ? nameOf(each.value.document) : each.reason))).toEqual(ids);
  });

  it('of a full disk are told as such, and nothing is half written (ST-1)', async () => {
    const { store } = openStore(freshName());
    const before = commitOf('a', 'before');
    await store.commit(before);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    expect(await store.commit(commitOf('a', 'after', before.mark))).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    const loaded = await store.load('a');
    expect(loaded.ok && nameOf(loaded.value.document)).toBe('before');
  });

  it('of a browser that forbids storage are told as such, and asked again the next time (ST-1)', async () => {
    const { store } = openStore(freshName());
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Forbidden.', 'SecurityError');
    });
    expect(await store.list()).toEqual({ ok: false, reason: 'unavailable' });
    vi.restoreAllMocks();
    expect(await store.list()).toEqual({ ok: true, value: [] });
  });
});

describe('an old tab (ST-9)', () => {
  async function raise(name: string): Promise<Dexie> {
    const newer = new Dexie(name);
    newer
      .version(databaseVersion + 1)
      .stores({ documents: 'id, company', journal: '[document+seq], document', rounds: 'id' });
    await newer.open();
    return newer;
  }

  it('locks itself when a newer one takes over, says so, and lets go of the database', async () => {
    const name = freshName();
    const warn = vi.spyOn(console, 'warn');
    const { store } = openStore(name);
    await store.commit(commitOf('a', 'x'));
    const locked = vi.fn();
    store.onLocked(locked);
    const newer = await raise(name);
    expect(locked).toHaveBeenCalledOnce();
    expect(await store.commit(commitOf('a', 'old', 'x'))).toEqual({ ok: false, reason: 'locked' });
    expect(await store.load('a')).toEqual({ ok: false, reason: 'locked' });
    expect(warn).not.toHaveBeenCalled();
    newer.close();
  });

  it('that meets a newer database neither reads nor writes it', async () => {
    const name = freshName();
    (await raise(name)).close();
    const { store } = openStore(name);
    const locked = vi.fn();
    store.onLocked(locked);
    expect(await store.commit(commitOf('a', 'old'))).toEqual({ ok: false, reason: 'locked' });
    expect(await store.list()).toEqual({ ok: false, reason: 'locked' });
    expect(locked).toHaveBeenCalledOnce();
    const late = vi.fn();
    store.onLocked(late);
    expect(late).toHaveBeenCalledOnce();
  });

  it('leaves alone a row of a later version', async () => {
    const name = freshName();
    const { store, connection } = openStore(name);
    const saved = await store.commit(commitOf('a', 'x'));
    await connection.use((database) =>
      database.documents.put({
        ...(saved.ok ? saved.value : ({} as never)),
        version: currentVersions.company + 1,
      }),
    );
    expect(await store.load('a')).toEqual({ ok: false, reason: 'locked' });
    expect(await store.commit(commitOf('a', 'y', 'x'))).toEqual({ ok: false, reason: 'locked' });
  });
});

describe('other tabs', () => {
  it('hear which documents were saved or removed (ST-8)', async () => {
    const name = freshName();
    const [here, there] = [openStore(name).store, openStore(name).store];
    const heard: (readonly string[])[] = [];
    const stop = there.onOutsideChange((ids) => heard.push(ids));
    await here.commit(commitOf('a', 'x'));
    await here.remove(['a']);
    await vi.waitFor(() => {
      expect(heard).toEqual([['a'], ['a']]);
    });
    stop();
  });
});
