import { afterEach, expect, it } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { newAssessment } from '#core/level/edit.ts';
import type { DocumentStore } from '#state/ports.ts';
import { browserLastWords } from '#storage/lastWords.ts';
import { opened, TestBrowser } from './tab.ts';

const company = 'the-company';

afterEach(() => {
  for (const key of Object.keys(localStorage))
    if (key.startsWith('porras.lastWord')) localStorage.removeItem(key);
});

/** The browser's own locks, under names of this test; each tab has its own, and lets go of them when it is closed. */
function locksOf(test: string, closed: Promise<void>): LockManager {
  const named = (name: string) => `${test}${name}`;
  const request = (name: string, work: () => Promise<unknown>) =>
    navigator.locks.request(named(name), () =>
      name.endsWith('settling') ? work() : Promise.race([work(), closed]),
    );
  const query = async () => {
    const held = (await navigator.locks.query()).held ?? [];
    return { held: held.map(({ name = '' }) => ({ name: name.replace(test, '') })), pending: [] };
  };
  return { request, query } as unknown as LockManager;
}

/** A browser with one tab that saves, and tabs that are closed in the middle of an edit. */
async function closing() {
  const browser = new TestBrowser();
  const first = browser.tab();
  await first.library.createAll([
    { kind: 'company', id: company, body: newCompany('one') },
    { kind: 'assessment', id: 'round', company, body: newAssessment('2026-11-22') },
  ]);
  const tab = (name: string, wrap?: (store: DocumentStore) => DocumentStore) => {
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const locks = locksOf(browser.name, closed);
    const made = browser.tab(wrap, undefined, { lastWords: browserLastWords(name, locks) });
    const putAway = async () => {
      made.library.keepLastWords();
      close();
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    return { ...made, close: putAway, firm: async () => opened(await made.library.open<'company'>(company)) };
  };
  return { browser, tab };
}

/** Storage whose commits never come to an end: the tab is closed before. */
function never(store: DocumentStore): DocumentStore {
  return { ...store, commit: () => new Promise(() => undefined) };
}

/** Storage that commits, and whose answers never arrive. */
function unheard(store: DocumentStore): DocumentStore {
  return {
    ...store,
    commit: async (commit) => {
      await store.commit(commit);
      return new Promise(() => undefined);
    },
  };
}

it('ST-13: what was edited last is on disk after the next start, with its undo', async () => {
  const { tab } = await closing();
  const closed = tab('closed', never);
  const firm = await closed.firm();
  firm.run('company.rename', { name: 'two' });
  firm.run('company.rename', { name: 'three' });
  await closed.close();
  const later = tab('later');
  await later.library.check();
  const there = await later.firm();
  expect(there.body.name).toBe('three');
  there.undo();
  expect(there.body.name).toBe('two');
  there.undo();
  expect(there.body.name).toBe('one');
  expect(Object.keys(localStorage).filter((key) => key.startsWith('porras.lastWord'))).toEqual([]);
});

it('ST-13: a commit whose answer never came is not done twice', async () => {
  const { tab } = await closing();
  const closed = tab('closed', unheard);
  const firm = await closed.firm();
  firm.run('company.rename', { name: 'two' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  firm.run('company.rename', { name: 'three' });
  await closed.close();
  const later = tab('later');
  await later.library.check();
  const there = await later.firm();
  expect(there.body.name).toBe('three');
  expect(there.document.rev).toBe(3);
  there.undo();
  there.undo();
  expect([there.body.name, there.undoable]).toEqual(['one', null]);
});

it('ST-13: the last moves of a drag are on disk too, although its first ones were', async () => {
  const { tab } = await closing();
  let isSlow = false;
  const closed = tab('closed', (store) => ({
    ...store,
    commit: (commit) => (isSlow ? new Promise(() => undefined) : store.commit(commit)),
  }));
  const firm = await closed.firm();
  firm.run('company.rename', { name: 'two' }, 'one drag');
  await firm.settled();
  isSlow = true;
  firm.run('company.rename', { name: 'three' }, 'one drag');
  await closed.close();
  const later = tab('later');
  await later.library.check();
  const there = await later.firm();
  expect(there.body.name).toBe('three');
  there.undo();
  expect([there.body.name, there.undoable]).toEqual(['one', null]);
});

it('ST-13: a word of a tab that still lives is left to it, and said once it is gone', async () => {
  const { tab } = await closing();
  const hidden = tab('hidden', never);
  (await hidden.firm()).run('company.rename', { name: 'two' });
  hidden.library.keepLastWords();
  const later = tab('later');
  await later.library.check();
  const firm = await later.firm();
  expect(firm.body.name).toBe('one');
  await hidden.close();
  await expect.poll(() => firm.body.name).toBe('two');
  expect(later.library.documents.find(({ id }) => id === company)?.rev).toBe(2);
});

it('ST-13: a word is taken back once everything is on disk', async () => {
  const { tab } = await closing();
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const hidden = tab('hidden', (store) => ({
    ...store,
    commit: async (commit) => {
      await gate;
      return store.commit(commit);
    },
  }));
  const firm = await hidden.firm();
  firm.run('company.rename', { name: 'two' });
  hidden.library.keepLastWords();
  expect(Object.keys(localStorage)).toContain(`porras.lastWord.hidden.${company}`);
  open();
  await firm.settled();
  expect(Object.keys(localStorage)).not.toContain(`porras.lastWord.hidden.${company}`);
});

it('ST-13, ST-12: where another tab saved on top, both are kept and said', async () => {
  const { browser, tab } = await closing();
  const closed = tab('closed', never);
  const round = opened(await closed.library.open<'assessment'>('round'));
  round.run('assessment.now', { dimension: 'steering', now: 2 });
  await closed.close();
  const other = browser.tab();
  const elsewhere = opened(await other.library.open<'assessment'>('round'));
  elsewhere.run('assessment.now', { dimension: 'steering', now: 4 });
  await elsewhere.settled();
  const later = tab('later');
  await later.library.check();
  await expect.poll(() => later.app.collisions.told.map(({ id }) => id)).toEqual(['round']);
  const rounds = later.library.documentsOf(company, 'assessment').map(({ id }) => id);
  expect(rounds).toHaveLength(2);
  const answers = await Promise.all(
    rounds.map(
      async (id) => opened(await later.library.open<'assessment'>(id)).body.ladders['steering']?.now,
    ),
  );
  expect(answers.toSorted()).toEqual([2, 4]);
});

it('ST-13, ST-12: a word that collides is forgotten once it is kept, and not before', async () => {
  const { browser, tab } = await closing();
  const closed = tab('closed', never);
  const round = opened(await closed.library.open<'assessment'>('round'));
  round.run('assessment.now', { dimension: 'steering', now: 2 });
  await closed.close();
  const elsewhere = opened(await browser.tab().library.open<'assessment'>('round'));
  elsewhere.run('assessment.now', { dimension: 'steering', now: 4 });
  await elsewhere.settled();
  const words = () => Object.keys(localStorage).filter((key) => key.startsWith('porras.lastWord.closed'));
  const full = tab('full', (store) => ({
    ...store,
    commit: () => Promise.resolve({ ok: false, reason: 'full' }),
  }));
  await full.library.check();
  await expect.poll(() => full.status.mark.state).toBe('failed');
  expect(words()).toHaveLength(1);
  await full.close();
  const later = tab('later');
  await later.library.check();
  await expect.poll(words).toEqual([]);
  expect(later.library.documentsOf(company, 'assessment')).toHaveLength(2);
});

it('ST-13: a note that was spoiled, or is of something removed, changes nothing', async () => {
  const { tab } = await closing();
  const closed = tab('closed', never);
  (await closed.firm()).run('company.rename', { name: 'two' });
  await closed.close();
  const [key = ''] = Object.keys(localStorage).filter((each) => each.startsWith('porras.lastWord.closed'));
  const text = localStorage.getItem(key) ?? '';
  localStorage.setItem(key, text.replace('"name":"two"', '"name":2'));
  localStorage.setItem(`${key}x`, text.slice(0, 40));
  const later = tab('later');
  await later.library.check();
  expect((await later.firm()).body.name).toBe('one');
  expect(Object.keys(localStorage).filter((each) => each.startsWith('porras.lastWord'))).toEqual([]);
});
