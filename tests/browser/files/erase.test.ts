import { describe, expect, test } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { isTyped } from '#pages/files/erase/isTyped.ts';
import { eraseCompany } from '#state/eraseCompany.ts';
import { connect } from '#storage/connection.ts';
import { eraseAll } from '#storage/eraseAll.ts';
import { erasingKey, hearErased, isErasing } from '#storage/erasing.ts';
import { doesBrowserAsk } from '#ui/persistence.ts';
import { opened, TestBrowser } from '../state/tab.ts';

async function two() {
  const browser = new TestBrowser();
  const tab = browser.tab();
  for (const id of ['firm', 'shop'])
    opened(await tab.library.create({ kind: 'company', id, body: newCompany(`Company ${id} canary`) }));
  return { browser, ...tab };
}

async function databaseNames(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

describe('erasing a company', () => {
  test('takes its documents and every snapshot that it is in, and leaves the others with a fresh one (EX-87)', async () => {
    const { app, library } = await two();
    const snapshots = await app.late.snapshots();
    await snapshots.take('work');
    expect(await eraseCompany(app, 'firm')).toBe(true);
    expect(library.companies.map(({ id }) => id)).toEqual(['shop']);
    const left = (await snapshots.list()) ?? [];
    expect(left.map(({ documents }) => documents)).toEqual([1]);
    const packed = await snapshots.file(left[0]?.file ?? '');
    const text =
      packed && (await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text());
    expect(text).toContain('Company shop canary');
    expect(text).not.toContain('Company firm canary');
  });

  test('another tab that has it open cannot write it back (EX-87)', async () => {
    const { app, browser } = await two();
    const other = browser.tab();
    const session = opened(await other.library.open<'company'>('firm'));
    await eraseCompany(app, 'firm');
    session.run('company.rename', { name: 'Back again' });
    await session.settled();
    expect(session.isSaved).toBe(false);
    const third = browser.tab();
    await third.library.check();
    expect(third.library.companies.map(({ id }) => id)).toEqual(['shop']);
  });
});

describe('erasing everything', () => {
  test('removes the database in all tabs, the private files and what is remembered beside them (EX-88)', async () => {
    const { app, browser } = await two();
    await (await app.late.snapshots()).take('work');
    localStorage.setItem('porras.language', 'en');
    localStorage.setItem('someone.else', 'stays');
    const told: string[] = [];
    hearErased((step) => void told.push(step), browser.name);
    expect(await eraseAll([], browser.name)).toBe(true);
    expect(await databaseNames()).not.toContain(browser.name);
    const root = await navigator.storage.getDirectory();
    for await (const each of root.keys()) expect(each.startsWith(browser.name)).toBe(false);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('porras.'))).toEqual([]);
    expect(localStorage.getItem('someone.else')).toBe('stays');
    await expect.poll(() => told).toEqual(['begin', 'end']);
    localStorage.removeItem('someone.else');
  });

  test('other tabs let go and write nothing back, whatever is still open in them (EX-88)', async () => {
    const { browser } = await two();
    const other = browser.tab();
    const session = opened(await other.library.open<'company'>('firm'));
    expect(await eraseAll([], browser.name)).toBe(true);
    session.run('company.rename', { name: 'Back again' });
    await session.settled();
    expect(session.isSaved).toBe(false);
    expect(await databaseNames()).not.toContain(browser.name);
  });

  test('goes on at the next start when something holds on to it, and says that it is not done (EX-88)', async () => {
    const { browser } = await two();
    const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'deleteDatabase');
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    expect(await eraseAll([], browser.name)).toBe(false);
    expect([isErasing(), localStorage.getItem(erasingKey)]).toEqual([true, '1']);
    if (real) Object.defineProperty(IDBFactory.prototype, 'deleteDatabase', real);
    expect(await eraseAll([], browser.name)).toBe(true);
    expect(isErasing()).toBe(false);
  });

  test('works where the database cannot be opened, such as one of a later version (EX-88)', async () => {
    const browser = new TestBrowser();
    await browser.takeOver();
    const { use } = connect(browser.name);
    expect((await use((database) => database.documents.toArray())).ok).toBe(false);
    expect(await eraseAll([], browser.name)).toBe(true);
    expect(await databaseNames()).not.toContain(browser.name);
  });
});

test('erasing begins only when the word was typed, in any case and with spaces around it (EX-88)', () => {
  expect(isTyped(' Konepaja Virtanen OY ', 'Konepaja Virtanen Oy')).toBe(true);
  expect([isTyped('Konepaja', 'Konepaja Virtanen Oy'), isTyped('', ''), isTyped('', 'erase')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('only a browser that would put a question to the user is not asked by itself to keep the data (EX-85)', () => {
  expect(doesBrowserAsk('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(true);
  expect(
    doesBrowserAsk('Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0 Safari/537.36'),
  ).toBe(false);
});
