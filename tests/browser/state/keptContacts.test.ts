import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keptLimits } from '#core/contacts/kept/keptLimits.ts';
import { failFileAt } from './failingFiles.ts';
import { type Failure, failAt } from './failingStorage.ts';
import { companyWithModel, keptTab, type KeptTab, listOf, model, useList } from './keptTab.ts';
import { TestBrowser } from './tab.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The histogram of what the tab has in use. */
async function drawn(tab: KeptTab): Promise<unknown> {
  tab.contacts.score(model);
  await vi.waitFor(() => {
    expect(tab.contacts.picture).not.toBe(null);
  });
  return tab.contacts.picture;
}

/** A tab that keeps a list of 300. */
async function keeping(browser: TestBrowser) {
  const tab = await keptTab(browser);
  const { company, id } = await companyWithModel(tab);
  await useList(tab, id, listOf(300));
  const isKept = await tab.kept.keep(company);
  return { tab, company, id, isKept };
}

async function keysOf(browser: TestBrowser): Promise<readonly string[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(`${browser.name}.keys`, { create: true });
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

type Row = { readonly part: number; readonly bytes?: ArrayBuffer; readonly facts?: object };

async function rowsOf(browser: TestBrowser): Promise<readonly Row[]> {
  const database = await new Dexie(browser.name).open();
  const rows = await database.table<Row>('contacts').toArray();
  database.close();
  return rows;
}

describe('kept contacts', () => {
  it('are for this visit until somebody keeps them (ST-30)', async () => {
    const browser = new TestBrowser();
    const tab = await keptTab(browser);
    const { company, id } = await companyWithModel(tab);
    await useList(tab, id, listOf(300));
    expect(tab.kept.isInUse(company)).toBe(false);
    expect([await rowsOf(browser), await keysOf(browser)]).toEqual([[], []]);
    const next = await keptTab(browser);
    await next.kept.lay(company);
    expect(next.contacts.file).toBe(null);
  });

  it('are there in the next visit with columns, mapping and model, and score the same to the last bit (ST-30, ST-31)', async () => {
    const browser = new TestBrowser();
    const { tab, company, id, isKept } = await keeping(browser);
    expect(isKept).toBe(true);
    expect(tab.kept.isInUse(company)).toBe(true);
    expect(tab.kept.facts(company)).toMatchObject({
      rows: 300,
      columns: 2,
      since: expect.stringMatching(/^20.*Z$/) as unknown,
    });
    const before = await drawn(tab);
    const next = await keptTab(browser);
    await next.kept.lay(company);
    expect(next.kept.problem(company)).toBe(null);
    expect(next.kept.isInUse(company)).toBe(true);
    expect(next.contacts.chosen).toBe('file');
    expect(next.contacts.fileFor(id)?.name).toBe('own.csv');
    expect(next.contacts.fileFor(id)?.columns).toEqual(tab.contacts.fileFor(id)?.columns);
    const was = tab.contacts.file?.summary.columns;
    expect(next.contacts.file?.summary.columns.slice(1)).toEqual(was?.slice(1));
    expect(await drawn(next)).toEqual(before);
  });

  it('lie on the disk sealed, and what is known without opening them names no column and no value (ST-31)', async () => {
    const browser = new TestBrowser();
    await keeping(browser);
    const rows = await rowsOf(browser);
    expect(rows.map(({ part }) => part)).toEqual([0, 1]);
    const text = rows.map(
      ({ bytes, facts }) => new TextDecoder('latin1').decode(bytes) + JSON.stringify(facts ?? ''),
    );
    expect(text.join('')).not.toMatch(/canary|energy|Industry|own\.csv|porras-contacts/);
    expect(await keysOf(browser)).toHaveLength(1);
  });

  it('of one company leave before the pages of another, and a file of this visit stays (ST-30)', async () => {
    const browser = new TestBrowser();
    const { company } = await keeping(browser);
    const next = await keptTab(browser);
    await next.library.check();
    await next.kept.lay(company);
    expect(next.contacts.file).not.toBe(null);
    await next.kept.lay('another');
    expect(next.contacts.file).toBe(null);
    await next.contacts.read(listOf(5, 'visit.csv'));
    await next.kept.lay(company);
    expect(next.contacts.file?.name).toBe('visit.csv');
    expect(next.kept.isInUse(company)).toBe(false);
  });

  it('take what is said anew of their columns, under a fresh key (ST-31, ST-34)', async () => {
    const browser = new TestBrowser();
    const { tab, company, id } = await keeping(browser);
    const [key] = await keysOf(browser);
    await tab.contacts.useFile(id, [{ column: 1, field: 'industry', names: null }], 20_779);
    await tab.kept.keepAgain(company);
    const keys = await keysOf(browser);
    expect(keys).toHaveLength(1);
    expect(keys).not.toContain(key);
    const next = await keptTab(browser);
    await next.kept.lay(company);
    expect(next.contacts.file?.columns?.mapping).toHaveLength(1);
  });

  it('go part by part into a backup and come back, and sealed anew (ST-39)', async () => {
    const [from, to] = [new TestBrowser(), new TestBrowser()];
    const { tab, company } = await keeping(from);
    const port = await tab.app.late.keptContacts();
    const opened = await port.open(company);
    if (!opened.ok) throw new Error(opened.reason);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of opened.value.parts) parts.push(part);
    expect(parts.every(({ length }) => length <= keptLimits.partBytes)).toBe(true);

    const receiving = await keptTab(to);
    await receiving.library.check();
    const other = await receiving.app.late.keptContacts();
    async function* again(all: readonly Uint8Array<ArrayBuffer>[]) {
      for (const part of all)
        for (let at = 0; at < part.length; at += 100) yield await Promise.resolve(part.slice(at, at + 100));
    }
    const damaged = parts.map((part) => part.slice(0, -1));
    expect(await other.keep('c', again(damaged))).toEqual({ ok: false, reason: 'damaged' });
    expect([await rowsOf(to), await keysOf(to)]).toEqual([[], []]);
    expect(await other.keep('c', again(parts))).toMatchObject({ ok: true, value: { rows: 300, columns: 2 } });
    const back = await other.open('c');
    if (!back.ok) throw new Error(back.reason);
    const same: Uint8Array[] = [];
    for await (const part of back.value.parts) same.push(part);
    expect(same).toEqual(parts);
    expect(await other.allFacts()).toMatchObject({ value: [{ company: 'c', rows: 300 }] });
  });
});

describe('erasing', () => {
  it('removes rows, key and memory, in every tab, and keeps other companies (ST-36)', async () => {
    const browser = new TestBrowser();
    const { tab, company } = await keeping(browser);
    const other = await companyWithModel(tab);
    await useList(tab, other.id, listOf(20));
    await tab.kept.keep(other.company);
    const next = await keptTab(browser);
    await next.kept.lay(company);
    expect(next.contacts.file?.summary.rows).toBe(300);
    expect(await tab.kept.erase(company)).toBe(true);
    // The contacts of the other company are in use here.
    expect(tab.contacts.file?.summary.rows).toBe(20);
    await vi.waitFor(() => {
      expect(next.contacts.file).toBe(null);
    });
    expect(next.desk.asked.at(-1)).toBe('forget');
    const port = await tab.app.late.keptContacts();
    expect(await port.facts(company)).toEqual({ ok: true, value: null });
    expect(await port.open(company)).toEqual({ ok: false, reason: 'none' });
    expect(await keysOf(browser)).toHaveLength(1);
    expect(await port.erase({ all: true })).toEqual({ ok: true, value: null });
    expect([await rowsOf(browser), await keysOf(browser)]).toEqual([[], []]);
    expect(tab.contacts.file).toBe(null);
  });

  it('takes a file of this visit from memory too when it is of that company (ST-36)', async () => {
    const browser = new TestBrowser();
    const { tab, company, id } = await keeping(browser);
    await useList(tab, id, listOf(7, 'visit.csv'));
    expect(await tab.kept.erase(company)).toBe(true);
    expect(tab.contacts.file).toBe(null);
  });
});

describe('what lies there damaged', () => {
  it('is said, can be erased, and never stops the pages (ST-38)', async () => {
    const browser = new TestBrowser();
    const { company } = await keeping(browser);
    const root = await navigator.storage.getDirectory();
    const [key = ''] = await keysOf(browser);
    const folder = await root.getDirectoryHandle(`${browser.name}.keys`);
    await folder.removeEntry(key);
    const next = await keptTab(browser);
    await next.kept.lay(company);
    expect(next.kept.problem(company)).toMatchObject({ work: 'open', reason: 'damaged' });
    expect(next.contacts.file).toBe(null);
    expect(next.kept.facts(company)?.rows).toBe(300);
    expect(await next.kept.erase(company)).toBe(true);
    expect(await rowsOf(browser)).toEqual([]);
  });

  it('a changed byte opens nothing (ST-38)', async () => {
    const browser = new TestBrowser();
    const { company } = await keeping(browser);
    const database = await new Dexie(browser.name).open();
    const row = await database.table<{ bytes: ArrayBuffer }>('contacts').get([company, 1]);
    if (row) new Uint8Array(row.bytes).reverse();
    await database.table('contacts').put(row);
    database.close();
    const next = await keptTab(browser);
    await next.kept.lay(company);
    expect(next.kept.problem(company)).toMatchObject({ reason: 'damaged' });
  });
});

it('keeping is not offered where there is no place for a key (ST-35)', async () => {
  const browser = new TestBrowser();
  vi.spyOn(StorageManager.prototype, 'getDirectory').mockRejectedValue(new DOMException('', 'SecurityError'));
  const { tab, company, isKept } = await keeping(browser);
  expect(isKept).toBe(false);
  await tab.kept.look();
  expect(tab.kept.refusal).toBe('private');
  expect(tab.kept.problem(company)).toMatchObject({ work: 'keep', reason: 'private' });
  vi.restoreAllMocks();
  expect(await rowsOf(browser)).toEqual([]);
});

type Injected = Failure | 'files';

/** One list is kept, and another in its place while the n-th call fails; then both are erased likewise. */
async function visit(n: number, lasts: boolean, failure: Injected): Promise<boolean> {
  const where = `${failure} at call ${n}${lasts ? ' and all after it' : ''}`;
  const fail = () => (failure === 'files' ? failFileAt(n, lasts) : failAt(n, lasts, failure));
  const browser = new TestBrowser();
  const { tab, company, id } = await keeping(browser);
  await useList(tab, id, listOf(30, 'second.csv'));

  const whileKeeping = fail();
  const isKept = await tab.kept.keep(company);
  const reached = [whileKeeping.stop()];
  const next = await keptTab(browser);
  await next.kept.lay(company);
  // One of the two, whole: the new one when that was said.
  expect(next.kept.problem(company), where).toBe(null);
  expect(isKept ? ['second.csv'] : ['own.csv', 'second.csv'], where).toContain(next.contacts.file?.name);
  expect(next.contacts.file?.summary.rows, where).toBe(next.contacts.file?.name === 'own.csv' ? 300 : 30);
  expect(tab.kept.isInUse(company), where).toBe(isKept);

  const whileErasing = fail();
  const isErased = await tab.kept.erase(company);
  reached.push(whileErasing.stop());
  expect(tab.contacts.file, where).toBe(null);
  if (!isErased) {
    expect(tab.kept.problem(company), where).toMatchObject({ work: 'erase' });
    expect(await tab.kept.erase(company), where).toBe(true);
  }
  expect([await rowsOf(browser), await keysOf(browser)], where).toEqual([[], []]);
  return reached.includes(true);
}

it.each(['UnknownError', 'QuotaExceededError', 'abort', 'files'] as const)(
  'whichever call fails with %s, contacts are kept whole or not at all, and never said to be kept or erased when they are not (ST-34)',
  async (failure) => {
    vi.spyOn(console, 'trace').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
    for (const lasts of [false, true]) {
      let n = 1;
      while (await visit(n, lasts, failure)) n += 1;
      expect(n).toBeGreaterThan(5);
    }
  },
  60_000,
);
