import { afterEach, expect, it, vi } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { missingFrom } from '#core/documents/witness.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { connect } from '#storage/connection.ts';
import { documentStore } from '#storage/documentStore.ts';
import { type Failure, failAt } from './failingStorage.ts';
import { opened, TestBrowser } from './tab.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const company = (name: string) => ({ kind: 'company' as const, body: newCompany(name) });

/** What lies on the disk, read by a tab of its own. */
function diskOf(browser: TestBrowser) {
  return documentStore(connect(browser.name), { now: () => new Date() });
}

async function nameOnDisk(browser: TestBrowser, session: DocumentSession<'company'>): Promise<unknown> {
  const loaded = await diskOf(browser).load(session.id);
  return loaded.ok && 'name' in loaded.value.document.body && loaded.value.document.body.name;
}

/** A visit in which the n-th call of storage fails, until the user tries again. Answers whether so many calls came. */
async function visit(n: number, lasts: boolean, failure: Failure): Promise<boolean> {
  const browser = new TestBrowser();
  const { library, status } = browser.tab();
  const session = opened(await library.create(company('one')));
  const other = opened(await library.create(company('other')));
  const where = `${failure} at call ${n}${lasts ? ' and all after it' : ''}`;

  const storage = failAt(n, lasts, failure);
  for (const name of ['two', 'three']) session.run('company.rename', { name });
  await session.settled();
  session.undo();
  await session.settled();
  const removed = await library.remove([other.id]);
  if (!('reason' in removed)) await removed();
  const third = await library.create(company('third'));
  const wasReached = storage.stop();
  expect(['saved', 'failed'], where).toContain(status.mark.state);
  if (status.mark.state === 'saved')
    expect(await nameOnDisk(browser, session), where).toBe(session.body.name);

  await vi.waitFor(() => {
    if (status.mark.state === 'failed') status.retryAll();
    expect(status.mark.state, where).toBe('saved');
  });
  await session.settled();
  expect([session.body.name, await nameOnDisk(browser, session)], where).toEqual(['two', 'two']);
  const listed = await diskOf(browser).list();
  if (!listed.ok) throw new Error(listed.reason);
  const witness = browser.witness.read();
  expect(missingFrom(witness, listed.value), where).toEqual([]);
  expect(witness.documents.map(({ id }) => id).toSorted(), where).toEqual(
    listed.value.map(({ id }) => id).toSorted(),
  );
  // Nothing is made twice.
  expect(listed.value, where).toHaveLength(3);
  if (!('reason' in third)) expect(listed.value.map(({ id }) => id)).toContain(third.id);
  return wasReached;
}

it.each(['UnknownError', 'InvalidStateError', 'QuotaExceededError', 'abort'] as const)(
  'whichever call of storage fails with %s, nothing is lost, half, or falsely said to be saved (ST-1, ST-4)',
  async (failure) => {
    // Dexie tells the console of each failure.
    vi.spyOn(console, 'trace').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
    for (const lasts of [false, true]) {
      let n = 1;
      while (await visit(n, lasts, failure)) n += 1;
      expect(n).toBeGreaterThan(10);
    }
  },
  60_000,
);
