import { expect, it, vi } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import type { Waiting } from '#state/ports.ts';
import { connect } from '#storage/connection.ts';
import { failAt } from './failingStorage.ts';
import { opened, TestBrowser } from './tab.ts';

/** The database as a Porras of long ago holds it: one that never lets go. */
function openOld(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 10);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('documents', { keyPath: 'id' }).createIndex('company', 'company');
      opening.result
        .createObjectStore('journal', { keyPath: ['document', 'seq'] })
        .createIndex('document', 'document');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
}

it('ST-15: says that an older tab holds the database, and goes on by itself when it is closed', async () => {
  const browser = new TestBrowser();
  const old = await openOld(browser.name);
  const { library, status } = browser.tab();
  const creating = library.create({ kind: 'company', body: newCompany('one') });
  await vi.waitFor(() => expect(status.waiting).toBe('blocked'));
  old.close();
  opened(await creating);
  expect([status.waiting, status.mark.state]).toEqual([null, 'saved']);
});

/** Lets the browser open databases, and holds back its answer until `answer` is called. */
function holdAnswers(): { readonly answer: () => void } {
  const real = IDBFactory.prototype.open.bind(indexedDB);
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation((name, version) => {
    const request = real(name, version);
    Object.defineProperty(request, 'onsuccess', {
      set: (hear: (event: Event) => void) =>
        request.addEventListener('success', (event) => void answered.then(() => hear.call(request, event))),
    });
    return request;
  });
  return { answer };
}

it('ST-15: says that the browser is slow to answer, and no longer once it has answered', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const held = holdAnswers();
  const heard: (Waiting | null)[] = [];
  const connection = connect(`test-${crypto.randomUUID()}`);
  connection.onWaiting((reason) => heard.push(reason));
  const using = connection.use((database) => database.documents.count());
  await vi.advanceTimersByTimeAsync(8_001);
  expect(heard).toEqual([null, 'slow']);
  held.answer();
  expect(await using).toEqual({ ok: true, value: 0 });
  expect(heard).toEqual([null, 'slow', null]);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('ST-14: says that the connection was lost when opening it again did not help, and saves by itself later', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const browser = new TestBrowser();
  const { library, status } = browser.tab();
  const session = opened(await library.create({ kind: 'company', body: newCompany('one') }));
  const failing = failAt(1, true, 'lost');
  session.run('company.rename', { name: 'two' });
  await session.settled();
  expect(status.mark).toEqual({ state: 'failed', reason: 'lost' });
  expect(library.unsaved.map(({ id, body }) => [id, 'name' in body && body.name])).toEqual([
    [session.id, 'two'],
  ]);
  status.retryQuietly();
  await session.settled();
  expect(status.mark.state).toBe('failed');
  failing.stop();
  status.retryQuietly();
  await session.settled();
  expect([status.mark.state, library.unsaved]).toEqual(['saved', []]);
  vi.restoreAllMocks();
});

it('ST-14: one lost connection is opened again without a word', async () => {
  const browser = new TestBrowser();
  const { library, status } = browser.tab();
  const session = opened(await library.create({ kind: 'company', body: newCompany('one') }));
  const failing = failAt(1, false, 'lost');
  session.run('company.rename', { name: 'two' });
  await session.settled();
  expect([failing.stop(), status.mark.state]).toEqual([true, 'saved']);
});

it('ST-16: a clock that is set back mixes up neither undo nor what is newer', async () => {
  const browser = new TestBrowser();
  let now = new Date('2026-11-22T12:00:00.000Z');
  const clock = { now: () => now };
  const { app, library } = browser.tab(undefined, undefined, clock);
  const one = opened(await library.create({ kind: 'company', body: newCompany('one') }));
  const other = opened(await library.create({ kind: 'company', body: newCompany('other') }));
  app.desk.lay([one, other]);
  one.run('company.rename', { name: 'first' });
  await one.settled();
  now = new Date('2025-01-01T12:00:00.000Z');
  expect(library.savedAhead()).toBe('2026-11-22');
  other.run('company.rename', { name: 'second' });
  await other.settled();
  app.desk.undo();
  expect([one.body.name, other.body.name]).toEqual(['first', 'other']);
  app.desk.undo();
  expect([one.body.name, other.body.name]).toEqual(['one', 'other']);
  await Promise.all([one.settled(), other.settled()]);
  const later = browser.tab(undefined, undefined, clock).library;
  expect(opened(await later.open<'company'>(one.id)).body.name).toBe('one');
  expect(later.missing).toEqual([]);
});

it('ST-15: a connection that was given up does not hold up a newer Porras, whatever was done at that moment', async () => {
  const browser = new TestBrowser();
  const connection = connect(browser.name);
  const count = () => connection.use((database) => database.documents.count());
  await count();
  for (let turns = 0; turns < 20; turns += 1) {
    const beside: Promise<unknown>[] = [];
    const begin = async () => {
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      beside.push(count());
    };
    const losing = connection.use(() => {
      void begin();
      return Promise.reject(new DOMException('Connection to Indexed Database server lost.', 'UnknownError'));
    });
    expect(await losing).toEqual({ ok: false, reason: 'lost' });
    await Promise.all(beside);
  }
  expect(await count()).toEqual({ ok: true, value: 0 });
  await browser.takeOver();
  expect(await count()).toEqual({ ok: false, reason: 'locked' });
});

it('ST-4: a commit whose answer was lost is no failure any more once a look has shown it on disk', async () => {
  const browser = new TestBrowser();
  let isLosing = false;
  const { library, status } = browser.tab((store) => ({
    ...store,
    commit: async (commit) => {
      const outcome = await store.commit(commit);
      return isLosing ? { ok: false, reason: 'failed' } : outcome;
    },
  }));
  const session = opened(await library.create({ kind: 'company', body: newCompany('one') }));
  isLosing = true;
  session.run('company.rename', { name: 'two' });
  await session.settled();
  expect(status.mark).toEqual({ state: 'failed', reason: 'failed' });
  await session.refresh();
  expect([status.mark.state, status.isUnsaved, session.body.name]).toEqual(['saved', false, 'two']);
});
