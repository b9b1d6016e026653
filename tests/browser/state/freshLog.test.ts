import { afterEach, expect, test, vi } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { connect } from '#storage/connection.ts';
import { documentStore } from '#storage/documentStore.ts';
import { opened, TestBrowser } from './tab.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const company = { kind: 'company' as const, body: newCompany('Konepaja') };

test('the log is ended once for a connection, before anything is written, and nothing stays of it (ST-17)', async () => {
  const browser = new TestBrowser();
  const ended = vi.spyOn(indexedDB, 'deleteDatabase');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const { library } = browser.tab();
  const session = opened(await library.create(company));
  session.run('company.rename', { name: 'Verstas' });
  await session.settled();
  expect(ended.mock.calls).toEqual([[`${browser.name}.log`]]);
  const [first = 0] = ended.mock.invocationCallOrder;
  expect(Math.min(...put.mock.invocationCallOrder)).toBeGreaterThan(first);
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names.filter((name) => name?.startsWith(browser.name))).toEqual([browser.name]);
});

test('a commit that failed has the log ended again before the next one (ST-17)', async () => {
  const browser = new TestBrowser();
  const { library, status } = browser.tab();
  const session = opened(await library.create(company));
  const ended = vi.spyOn(indexedDB, 'deleteDatabase');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  session.run('company.rename', { name: 'Verstas' });
  await session.settled();
  expect(status.mark).toMatchObject({ state: 'failed', reason: 'full' });
  put.mockRestore();
  ended.mockClear();
  status.retryAll();
  await vi.waitFor(() => expect(status.mark.state).toBe('saved'));
  expect(ended).toHaveBeenCalledWith(`${browser.name}.log`);
});

test('where the log cannot be ended, reading goes on, and a commit says why it is refused (ST-17)', async () => {
  const browser = new TestBrowser();
  opened(await browser.tab().library.create(company));
  const ended = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  const store = documentStore(connect(browser.name), { now: () => new Date() });
  const listed = await store.list();
  if (!listed.ok) throw new Error(listed.reason);
  const [row] = listed.value;
  if (!row) throw new Error('Nothing is listed.');
  const commit = { document: row, over: row.mark, mark: 'next', journal: { put: [], drop: [] } };
  expect(await store.commit(commit)).toEqual({ ok: false, reason: 'full' });
  ended.mockRestore();
  expect(await store.commit(commit)).toMatchObject({ ok: true, value: { rev: 2 } });
});
