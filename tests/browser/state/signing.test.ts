import { afterEach, describe, expect, it, vi } from 'vitest';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { newCompany } from '#core/documents/company.ts';
import type { StoredDocument } from '#core/documents/document.ts';
import type { DocumentStore } from '#state/ports.ts';
import { Versions } from '#state/versions.svelte.ts';
import { connect } from '#storage/connection.ts';
import { documentStore } from '#storage/documentStore.ts';
import { type Failure, failAt } from './failingStorage.ts';
import { opened, TestBrowser } from './tab.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const [template] = templates;
if (!template) throw new Error('There is no template.');
const model = modelFromTemplate(template, 'en');
const names = { marketing: 'Maija', sales: 'Seppo' };
const titled = { title: (number: number) => `Agreed ${number}`, note: '' };
const draft = { title: (number: number) => `Draft ${number}`, note: '' };

async function withModel(browser: TestBrowser, wrap?: (store: DocumentStore) => DocumentStore) {
  const tab = browser.tab(wrap);
  const company = opened(await tab.library.create({ kind: 'company', body: newCompany('Konepaja') })).id;
  const session = opened(await tab.library.create({ kind: 'model', company, body: model }));
  return { ...tab, company, session, versions: new Versions(tab.app, company, session) };
}

async function elsewhere(browser: TestBrowser, id: string, company: string) {
  const tab = browser.tab();
  const session = opened(await tab.library.open<'model'>(id));
  return { ...tab, session, versions: new Versions(tab.app, company, session) };
}

async function rowsOf(browser: TestBrowser): Promise<readonly StoredDocument[]> {
  const listed = await documentStore(connect(browser.name), { now: () => new Date() }).list();
  if (!listed.ok) throw new Error(listed.reason);
  return listed.value;
}

/** The version that the model on disk names as agreed, and the versions on disk that are signed. */
async function signedOnDisk(browser: TestBrowser) {
  const rows = await rowsOf(browser);
  const of = rows.find((row): row is StoredDocument<'model'> => row.kind === 'model');
  const signed = rows.filter((row) => row.kind === 'version' && 'signOff' in row.body && row.body.signOff);
  return { named: of?.body.design.signOff?.version ?? null, signed: signed.map(({ id }) => id) };
}

/** Agrees while the n-th call of storage fails, then tries again. Answers whether so many calls came. */
async function agreeFailing(n: number, lasts: boolean, failure: Failure): Promise<boolean> {
  const browser = new TestBrowser();
  const { session, status, versions } = await withModel(browser);
  const where = `${failure} at call ${n}${lasts ? ' and all after it' : ''}`;
  const storage = failAt(n, lasts, failure);
  const outcome = await versions.agree(names, titled);
  const wasReached = storage.stop();
  const { named, signed } = await signedOnDisk(browser);
  expect(signed, where).toEqual(named === null ? [] : [named]);
  expect(outcome, where).toBe(named === null ? 'not-saved' : 'agreed');
  expect(session.body.design.signOff?.version ?? null, where).toBe(named);
  expect(status.mark.state, where).toBe(named === null ? 'failed' : 'saved');

  if (outcome === 'not-saved') status.retryAll();
  await vi.waitFor(() => {
    expect([versions.agreed, status.mark.state], where).toEqual(['agreed', 'saved']);
  });
  const after = await signedOnDisk(browser);
  expect(after.signed, where).toEqual([session.body.design.signOff?.version]);
  expect(after.named, where).toBe(after.signed[0]);
  expect(
    versions.all.map(({ id }) => id),
    where,
  ).toEqual(after.signed);
  return wasReached;
}

describe('agreeing', () => {
  it.each(['UnknownError', 'InvalidStateError', 'QuotaExceededError', 'abort'] as const)(
    'keeps the version and locks the model, or does neither and says so, whichever call fails with %s (DE-160)',
    async (failure) => {
      // Dexie tells the console of each failure.
      vi.spyOn(console, 'trace').mockReturnValue();
      vi.spyOn(console, 'warn').mockReturnValue();
      for (const lasts of [false, true]) {
        let n = 1;
        while (await agreeFailing(n, lasts, failure)) n += 1;
        expect(n).toBeGreaterThan(4);
      }
    },
    60_000,
  );

  it.each(['from the header', 'by agreeing again'])(
    'is done once when it reached the disk and its answer was lost, tried again %s (DE-160)',
    async (way) => {
      const browser = new TestBrowser();
      let isLost = true;
      const { status, versions, session } = await withModel(browser, (store) => ({
        ...store,
        commitAll: async (commits) => {
          const outcome = await store.commitAll(commits);
          return isLost ? { ok: false, reason: 'failed' } : outcome;
        },
      }));
      expect(await versions.agree(names, titled)).toBe('not-saved');
      expect(status.mark).toEqual({ state: 'failed', reason: 'failed' });
      isLost = false;
      if (way === 'from the header') status.retryAll();
      else expect(await versions.agree(names, titled)).toBe('agreed');
      await vi.waitFor(() => {
        expect([versions.agreed, status.mark.state]).toEqual(['agreed', 'saved']);
      });
      const { named, signed } = await signedOnDisk(browser);
      expect([session.body.design.signOff?.version]).toEqual(signed);
      expect([named]).toEqual(signed);
    },
  );

  it('of two tabs at once is done in one, and the other is told that the model changed (DE-160)', async () => {
    const browser = new TestBrowser();
    const one = await withModel(browser);
    const other = await elsewhere(browser, one.session.id, one.company);
    const outcomes = await Promise.all([
      one.versions.agree(names, titled),
      other.versions.agree({ ...names, sales: 'Saana' }, titled),
    ]);
    expect(outcomes.toSorted()).toEqual(['agreed', 'changed']);
    const { named, signed } = await signedOnDisk(browser);
    expect(signed).toEqual([named]);
    expect(one.session.body).toEqual(other.session.body);
  });

  it('waits for an edit that is on its way, and drops one that comes before it is on disk (DE-160)', async () => {
    const browser = new TestBrowser();
    const late: (() => void)[] = [];
    const { session, status, versions } = await withModel(browser, (store) => ({
      ...store,
      commitAll: (commits) => {
        late.shift()?.();
        return store.commitAll(commits);
      },
    }));
    session.run('model.rename', { title: 'As signed' });
    late.push(() => session.run('model.rename', { title: 'Too late' }));
    expect(await versions.agree(names, titled)).toBe('agreed');
    await session.settled();
    expect([session.body.title, status.mark.state]).toEqual(['As signed', 'saved']);
    const there = opened(await browser.tab().library.open<'model'>(session.id));
    expect(there.body).toEqual(session.body);
    expect(versions.all[0]?.body.model.title).toBe('As signed');
  });

  it('is not done over an edit that could not be saved (DE-160)', async () => {
    let isFull = false;
    const browser = new TestBrowser();
    const { session, status, versions } = await withModel(browser, (store) => ({
      ...store,
      commit: (commit) => (isFull ? Promise.resolve({ ok: false, reason: 'full' }) : store.commit(commit)),
    }));
    isFull = true;
    session.run('model.rename', { title: 'Not on disk' });
    expect(await versions.agree(names, titled)).toBe('not-saved');
    expect(session.body.design.signOff).toBeNull();
    isFull = false;
    status.retryAll();
    await session.settled();
    expect(status.mark.state).toBe('saved');
    expect(await versions.agree(names, titled)).toBe('agreed');
    expect((await signedOnDisk(browser)).signed).toHaveLength(1);
  });
});

describe('the number of a version', () => {
  it('is given to one only, also when two tabs keep at the same time, and the name follows (DE-161)', async () => {
    const browser = new TestBrowser();
    const one = await withModel(browser);
    const other = await elsewhere(browser, one.session.id, one.company);
    expect([one.versions.next, other.versions.next]).toEqual([1, 1]);
    await Promise.all([
      one.versions.keep(draft),
      other.versions.keep(draft),
      one.versions.keep({ title: 'Mine', note: '' }),
    ]);
    const third = browser.tab();
    const session = opened(await third.library.open<'model'>(one.session.id));
    const versions = new Versions(third.app, one.company, session);
    await third.library.check();
    await vi.waitFor(async () => {
      await versions.read();
      const said = versions.all.map(({ body }) => [body.number, body.title] as const);
      expect(said.map(([number]) => number)).toEqual([3, 2, 1]);
      for (const [number, title] of said) expect([`Draft ${number}`, 'Mine']).toContain(title);
    });
  });

  it('is a free one when a version is brought back whose number was given again (DE-161)', async () => {
    const browser = new TestBrowser();
    const { library, versions } = await withModel(browser);
    const first = opened(await versions.keep(draft));
    const bringBack = await library.remove([first.id]);
    expect(versions.next).toBe(1);
    opened(await versions.keep(draft));
    if ('reason' in bringBack) throw new Error(bringBack.reason);
    await bringBack();
    const numbers = (await rowsOf(browser)).flatMap(({ body }) => ('number' in body ? [body.number] : []));
    expect(numbers.toSorted()).toEqual([1, 2]);
  });
});
