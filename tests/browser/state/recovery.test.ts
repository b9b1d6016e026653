import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { needsRecovery } from '#state/needsRecovery.ts';
import { Recovery } from '#state/recovery.svelte.ts';
import { inDoubt } from '#storage/inDoubt.ts';
import { opened, TestBrowser } from './tab.ts';

const [template] = templates;
if (!template) throw new Error('There is no template.');
const body = modelFromTemplate(template, 'en');
const browsers: TestBrowser[] = [];

afterEach(async () => {
  for (const browser of browsers.splice(0)) await browser.forget();
});

/** A company and a model with one edit each, and a snapshot of both. */
async function begin() {
  const browser = new TestBrowser();
  browsers.push(browser);
  const { app, library } = browser.tab();
  const company = opened(await library.create({ kind: 'company', body: newCompany('Konepaja') }));
  const model = opened(await library.create({ kind: 'model', company: company.id, body }));
  company.run('company.rename', { name: 'Toinen' });
  await company.settled();
  const port = await app.late.snapshots();
  await port.take('work');
  return { browser, app, library, company, model, port };
}

/** The rows of a browser, past Porras. */
async function rows(browser: TestBrowser, work: (database: Dexie) => PromiseLike<unknown>) {
  const database = new Dexie(browser.name);
  await database.open();
  await work(database);
  database.close();
}

/** The next visit, after something happened to the database. */
async function nextVisit(browser: TestBrowser) {
  const { app, library, status } = browser.tab();
  await library.check();
  const recovery = new Recovery(app);
  await recovery.look();
  return { app, library, recovery, status };
}

describe('what is missing', () => {
  it('comes back from the newest snapshot with its undo, after the database was deleted (ST-24)', async () => {
    const { browser, company, model } = await begin();
    await Dexie.delete(browser.name);
    const { library, recovery } = await nextVisit(browser);
    expect(needsRecovery(library)).toBe(true);
    expect(recovery.lost.map(({ lost }) => lost.id)).toEqual(expect.arrayContaining([company.id, model.id]));
    await recovery.bringBack();
    expect(recovery.outcome).toEqual({ state: 'done', count: 2 });
    expect(recovery.lost).toEqual([]);
    const back = opened(await library.open<'company'>(company.id));
    expect(back.body.name).toBe('Toinen');
    back.undo();
    expect(back.body.name).toBe('Konepaja');
    await back.settled();
    expect((await nextVisit(browser)).library.missing).toEqual([]);
  });

  it('and is there in an older revision takes the copy as one step, and a document that is there stays (ST-24)', async () => {
    const { browser, company, model } = await begin();
    model.run('model.rename', { title: 'Uusin' });
    await model.settled();
    await rows(browser, (database) =>
      database.table('documents').update(company.id, { rev: 1, head: 0, body: newCompany('Vanha') }),
    );
    const { library, recovery } = await nextVisit(browser);
    expect(recovery.lost.map(({ lost }) => lost.id)).toEqual([company.id]);
    await recovery.bringBack();
    const back = opened(await library.open<'company'>(company.id));
    expect(back.body.name).toBe('Toinen');
    back.undo();
    expect(back.body.name).toBe('Vanha');
    expect(opened(await library.open<'model'>(model.id)).body.title).toBe('Uusin');
  });

  it('comes from an older snapshot where the newest is damaged or lacks it, and else is said to have no copy (ST-24)', async () => {
    const { browser, company, library, port } = await begin();
    const late = opened(await library.create({ kind: 'company', body: newCompany('Uusi') }));
    company.run('company.rename', { name: 'Kolmas' });
    await company.settled();
    await port.take('work');
    const [newest] = (await port.list()) ?? [];
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(`${browser.name}.snapshots`);
    const writable = await (await folder.getFileHandle(newest?.file ?? '')).createWritable();
    await writable.write('damaged');
    await writable.close();
    await Dexie.delete(browser.name);
    const visit = await nextVisit(browser);
    await visit.recovery.bringBack();
    expect(opened(await visit.library.open<'company'>(company.id)).body.name).toBe('Toinen');
    expect(visit.recovery.lost).toMatchObject([{ lost: { id: late.id }, from: null }]);
    visit.recovery.letGo();
    expect(visit.library.missing).toEqual([]);
    expect((await nextVisit(browser)).library.missing).toEqual([]);
  });

  it('comes back all together or not at all, and again after a failure (ST-24)', async () => {
    const { browser } = await begin();
    await Dexie.delete(browser.name);
    let isFull = true;
    const { app, library, status } = browser.tab((store) => ({
      ...store,
      commitAll: (commits) =>
        isFull ? Promise.resolve({ ok: false, reason: 'full' }) : store.commitAll(commits),
    }));
    await library.check();
    const recovery = new Recovery(app);
    await recovery.look();
    await recovery.bringBack();
    expect(recovery.outcome).toEqual({ state: 'failed' });
    expect(library.missing).toHaveLength(2);
    isFull = false;
    status.retryQuietly();
    await vi.waitFor(() => expect(status.mark.state).toBe('saved'));
    expect([library.missing, recovery.outcome]).toEqual([[], { state: 'done', count: 2 }]);
  });

  it('is not written over what another tab has brought back and edited meanwhile (ST-4)', async () => {
    const { browser, company } = await begin();
    await Dexie.delete(browser.name);
    let isFull = true;
    const { app, library, status } = browser.tab((store) => ({
      ...store,
      commitAll: (commits) =>
        isFull ? Promise.resolve({ ok: false, reason: 'full' }) : store.commitAll(commits),
    }));
    await library.check();
    const recovery = new Recovery(app);
    await recovery.look();
    await recovery.bringBack();
    const there = await nextVisit(browser);
    await there.recovery.bringBack();
    const session = opened(await there.library.open<'company'>(company.id));
    session.run('company.rename', { name: 'Edited since' });
    await session.settled();
    isFull = false;
    status.retryQuietly();
    await vi.waitFor(() => expect(status.isUnsaved).toBe(false));
    expect(opened(await browser.tab().library.open<'company'>(company.id)).body.name).toBe('Edited since');
  });

  it('and was brought back before the witness heard of it is brought back again without harm (ST-24)', async () => {
    const { browser, company } = await begin();
    const before = browser.witness.read();
    await Dexie.delete(browser.name);
    await (await nextVisit(browser)).recovery.bringBack();
    // As if the browser had been killed between the commit and the note in the witness.
    browser.witness.write(before);
    const { library, recovery } = await nextVisit(browser);
    await recovery.bringBack();
    expect(library.missing).toEqual([]);
    expect(opened(await library.open<'company'>(company.id)).body.name).toBe('Toinen');
  });
});

describe('a row that was damaged (ST-29)', () => {
  it('is not opened, not overwritten, said to be missing, and brought back', async () => {
    const { browser, company } = await begin();
    const broken = { name: 3, example: 'x' };
    await rows(browser, (database) => database.table('documents').update(company.id, { body: broken }));
    const { library } = await nextVisit(browser);
    expect(await library.open(company.id)).toEqual({ reason: 'failed' });
    expect(library.missing.map(({ id }) => id)).toEqual([company.id]);
    await rows(browser, async (database) =>
      expect(await database.table('documents').get(company.id)).toMatchObject({ body: broken }),
    );
    const recovery = new Recovery(browser.tab().app);
    expect(recovery.lost).toEqual([]);
    const own = (await nextVisitOf(browser, company.id)).recovery;
    await own.bringBack();
    expect(own.outcome).toEqual({ state: 'done', count: 1 });
  });

  it.each([null, 'text', 5, []])('breaks nothing when its body is %j', async (bad) => {
    const { browser, company, model } = await begin();
    await rows(browser, async (database) => {
      await database.table('documents').update(company.id, { body: bad });
      await database.table('documents').update(model.id, { body: bad });
    });
    const { library, recovery } = await nextVisit(browser);
    expect(await library.open(model.id)).toEqual({ reason: 'failed' });
    expect(await library.open(company.id)).toEqual({ reason: 'failed' });
    await recovery.look();
    await recovery.bringBack();
    expect(opened(await library.open<'company'>(company.id)).body.name).toBe('Toinen');
    expect(opened(await library.open<'model'>(model.id)).body).toEqual(body);
  });

  it('of the journal costs undo and nothing else', async () => {
    const { browser, company } = await begin();
    await rows(browser, (database) =>
      database.table('journal').update([company.id, 1], { patch: 'nonsense' }),
    );
    const { library } = await nextVisit(browser);
    const back = opened(await library.open<'company'>(company.id));
    expect(back.undoable).toBeNull();
    back.run('company.rename', { name: 'Kolmas' });
    back.undo();
    await back.settled();
    expect(back.body.name).toBe('Toinen');
    expect(back.isSaved).toBe(true);
  });
});

async function nextVisitOf(browser: TestBrowser, id: string) {
  const visit = await nextVisit(browser);
  await visit.library.open(id);
  await visit.recovery.look();
  return visit;
}

describe('one document of a snapshot (ST-42)', () => {
  it('comes back beside the one that is here, which stays as it is', async () => {
    const { browser, model, company } = await begin();
    model.run('model.rename', { title: 'Uusin' });
    await model.settled();
    const { library, recovery } = await nextVisit(browser);
    const [entry] = recovery.entries ?? [];
    const contents = entry && (await recovery.contents(entry));
    const kept = contents?.find(({ document }) => document.id === model.id);
    if (!kept) throw new Error('The model is not in the snapshot.');
    const id = await recovery.bringOne(kept);
    expect(id).not.toBe(model.id);
    expect(opened(await library.open<'model'>(id ?? '')).body.title).toBe(body.title);
    expect(opened(await library.open<'model'>(model.id)).body.title).toBe('Uusin');
    expect(library.documentsOf(company.id, 'model')).toHaveLength(2);
  });

  it('comes back once, however often storage refuses it', async () => {
    const { browser, company } = await begin();
    let isFull = true;
    const { app, library, status } = browser.tab((store) => ({
      ...store,
      commitAll: (commits) =>
        isFull ? Promise.resolve({ ok: false, reason: 'full' }) : store.commitAll(commits),
    }));
    await library.check();
    const recovery = new Recovery(app);
    await recovery.look();
    const kept = (await recovery.contents(recovery.entries?.[0] as never))?.[0];
    if (!kept) throw new Error('Nothing is kept.');
    expect(await recovery.bringOne(kept)).toBeNull();
    status.retryQuietly();
    isFull = false;
    await vi.waitFor(() => expect(status.mark.state).toBe('failed'));
    status.retryQuietly();
    await vi.waitFor(() => expect(status.mark.state).toBe('saved'));
    status.retryQuietly();
    expect(library.companies.map(({ id }) => id)).toHaveLength(2);
    expect(library.companies.map(({ id }) => id)).toContain(company.id);
  });

  it('comes back in its place, undo and all, where that is free', async () => {
    const { browser, company } = await begin();
    const { library, recovery } = await nextVisit(browser);
    await library.remove([company.id]);
    const [entry] = recovery.entries ?? [];
    const contents = entry && (await recovery.contents(entry));
    const kept = contents?.find(({ document }) => document.id === company.id);
    if (!kept) throw new Error('The company is not in the snapshot.');
    expect(await recovery.bringOne(kept)).toBe(company.id);
    const back = opened(await library.open<'company'>(company.id));
    back.undo();
    expect(back.body.name).toBe('Konepaja');
  });
});

describe('a start that is in doubt (ST-40)', () => {
  const witness = (count: number, isLost = false) => ({
    read: () => ({ documents: Array.from({ length: count }) }),
    isLost: () => isLost,
  });

  it('is one where the witness knows of documents and there is no database, or the other way round', async () => {
    const { browser } = await begin();
    const { name } = browser;
    expect([await inDoubt(witness(1), name), await inDoubt(witness(0), name)]).toEqual([false, true]);
    await Dexie.delete(name);
    expect([await inDoubt(witness(1), name), await inDoubt(witness(0), name)]).toEqual([true, false]);
    // Only the snapshots are left.
    expect(await inDoubt(witness(0, true), name)).toBe(true);
    expect(await inDoubt(witness(0, true), 'never-there')).toBe(false);
  });

  it('is one where the browser cannot say which databases there are, unless it never can', async () => {
    const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'databases') as PropertyDescriptor;
    const failing = {
      configurable: true,
      value: () => Promise.reject(new DOMException('x', 'UnknownError')),
    };
    try {
      Object.defineProperty(IDBFactory.prototype, 'databases', failing);
      expect([await inDoubt(witness(1)), await inDoubt(witness(0))]).toEqual([true, false]);
      Reflect.deleteProperty(IDBFactory.prototype, 'databases');
      expect([await inDoubt(witness(1)), await inDoubt(witness(0))]).toEqual([false, false]);
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'databases', real);
    }
  });
});

describe('the recovery page', () => {
  it('takes the place of the start when much is missing or nothing opens, not for one of many (ST-41)', () => {
    const document = { id: 'a' } as never;
    const asked = (documents: number, missing: number, unopened: 'failed' | 'locked' | null = null) =>
      needsRecovery({
        documents: Array.from({ length: documents }, () => document),
        missing: Array.from({ length: missing }, () => document),
        unopened,
      });
    expect([asked(0, 0), asked(3, 0), asked(3, 1)]).toEqual([false, false, false]);
    expect([asked(3, 2), asked(1, 1)]).toEqual([true, true]);
    expect([asked(0, 0, 'failed'), asked(2, 0, 'failed'), asked(2, 0, 'locked')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('knows that the database does not open, and that it opens again (ST-43)', async () => {
    const { browser } = await begin();
    let isBroken = true;
    const { library, status } = browser.tab((store) => ({
      ...store,
      list: () => (isBroken ? Promise.resolve({ ok: false, reason: 'failed' }) : store.list()),
    }));
    await library.check();
    expect([library.unopened, needsRecovery(library)]).toEqual(['failed', true]);
    isBroken = false;
    status.retryAll();
    await expect.poll(() => library.unopened).toBeNull();
    expect(needsRecovery(library)).toBe(false);
  });
});
