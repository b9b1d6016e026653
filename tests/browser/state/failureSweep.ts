import { expect, vi } from 'vitest';
import type { StoredDocument } from '#core/documents/document.ts';
import { historyOf, undo } from '#core/journal/history.ts';
import { missingFrom } from '#core/documents/witness.ts';
import { connect } from '#storage/connection.ts';
import { documentStore } from '#storage/documentStore.ts';
import type { Story } from './failureStories.ts';
import { type Failure, failAt } from './failingStorage.ts';
import { TestBrowser } from './tab.ts';

/** How storage fails: which call, alone or with all after it, and as what. */
export type Fault = { readonly n: number; readonly lasts: boolean; readonly failure: Failure };

type Tab = ReturnType<TestBrowser['tab']>;

/** What lies on the disk, read by a tab of its own. */
async function rowsOf(browser: TestBrowser): Promise<readonly StoredDocument[]> {
  const listed = await documentStore(connect(browser.name), { now: () => new Date() }).list();
  if (!listed.ok) throw new Error(listed.reason);
  return listed.value;
}

/** Nothing is half: documents that belong together, a signed model with its version, a record in one state. */
function expectWhole(rows: readonly StoredDocument[], { together = [] }: Story, where: string): void {
  for (const ids of together) {
    const there = rows.filter(({ id }) => ids.includes(id));
    expect([0, ids.length], where).toContain(there.length);
    const titles = there.flatMap(({ body }) => ('title' in body && body.title ? [body.title] : []));
    expect(new Set(titles).size, where).toBeLessThanOrEqual(1);
  }
  const named = rows.flatMap(({ kind, body }) =>
    kind === 'model' && 'design' in body && body.design.signOff ? [body.design.signOff.version] : [],
  );
  const signed = rows.filter(({ kind, body }) => kind === 'version' && 'signOff' in body && body.signOff);
  expect(
    signed.map(({ id }) => id),
    where,
  ).toEqual(named);
}

/** Every journal leads back, step by step, as far as it goes. */
async function expectPast(
  browser: TestBrowser,
  rows: readonly StoredDocument[],
  where: string,
): Promise<void> {
  const store = documentStore(connect(browser.name), { now: () => new Date() });
  for (const { id } of rows) {
    const loaded = await store.load(id);
    if (!loaded.ok) throw new Error(loaded.reason);
    const { document, journal } = loaded.value;
    let history = historyOf(document, journal);
    expect(history.entries, where).toHaveLength(journal.length);
    for (let left = document.head; left > 0; left -= 1) {
      const before = history;
      history = undo(history);
      expect(history, where).not.toBe(before);
    }
  }
}

/** Everything open is on disk as it stands here: that is what *saved* means. */
async function expectSaved(browser: TestBrowser, { library, status }: Tab, where: string): Promise<void> {
  expect(library.unsaved, where).toEqual([]);
  expect(['saved', 'idle'], where).toContain(status.mark.state);
  const rows = await rowsOf(browser);
  for (const row of rows) {
    const session = await library.open(row.id);
    if (!('reason' in session)) expect(session.body, `${row.id}: ${where}`).toEqual(row.body);
  }
  expect(missingFrom(browser.witness.read(), rows), where).toEqual([]);
}

/** As long as a busy machine may take to come to rest, in milliseconds. */
const patienceMs = 30_000;

/** Tries again until everything is saved, and nothing more is on its way. */
async function calm({ library, status }: Tab, { notesMore }: Story, where: string): Promise<void> {
  let calmFor = 0;
  await vi.waitFor(
    async () => {
      if (status.mark.state === 'failed') status.retryAll();
      await new Promise((resolve) => setTimeout(resolve, notesMore ? 20 : 0));
      calmFor =
        status.mark.state !== 'failed' && !status.isUnsaved && library.unsaved.length === 0 ? calmFor + 1 : 0;
      expect(calmFor, where).toBeGreaterThan(notesMore ? 2 : 0);
    },
    { interval: 1, timeout: patienceMs },
  );
}

/** A story in which storage fails at one call, until the user tries again. Answers whether so many calls came. */
export async function tell(story: Story, { n, lasts, failure }: Fault): Promise<boolean> {
  const where = `${story.name}: ${failure} at call ${n}${lasts ? ' and all after it' : ''}`;
  const browser = new TestBrowser();
  const tab = browser.tab();
  const act = await story.begin(tab);
  const storage = failAt(n, lasts, failure);
  await act();
  const wasReached = storage.stop();
  expectWhole(await rowsOf(browser), story, where);
  if (tab.status.mark.state === 'saved') expect(tab.library.unsaved, where).toEqual([]);
  if (tab.status.mark.state === 'saved' && !story.notesMore) await expectSaved(browser, tab, where);
  await calm(tab, story, where);
  // What is noted afterwards may be on its way still.
  await vi.waitFor(() => expectSaved(browser, tab, where), { timeout: patienceMs });
  const rows = await rowsOf(browser);
  expectWhole(rows, story, where);
  await expectPast(browser, rows, where);
  return wasReached;
}
