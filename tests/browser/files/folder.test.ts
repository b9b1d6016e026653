import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { FolderKeeper, folderKeeperOf } from '#state/folder.svelte.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { opened, TestBrowser } from '../state/tab.ts';

type Asked = { permission: PermissionState };

/** What a picked folder is in this browser of tests: one of the private file system, with a permission that can be lost. */
const asked: Asked = { permission: 'granted' };
const name = 'my backups';

beforeEach(async () => {
  asked.permission = 'granted';
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  await root.getDirectoryHandle(name, { create: true });
  const proto = FileSystemDirectoryHandle.prototype as object;
  Object.assign(proto, {
    queryPermission: () => Promise.resolve(asked.permission),
    requestPermission: () => {
      asked.permission = 'granted';
      return Promise.resolve(asked.permission);
    },
  });
  Object.assign(globalThis, { showDirectoryPicker: () => root.getDirectoryHandle(name) });
});

afterEach(() => {
  Reflect.deleteProperty(FileSystemDirectoryHandle.prototype, 'queryPermission');
  Reflect.deleteProperty(FileSystemDirectoryHandle.prototype, 'requestPermission');
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
});

async function handle(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name);
}

async function names(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const each of (await handle()).keys()) found.push(each);
  return found.toSorted();
}

async function fileIn(each: string): Promise<File> {
  return (await (await handle()).getFileHandle(each)).getFile();
}

/** A tab whose clock is set by hand. */
async function begin(browser = new TestBrowser()) {
  const clock = { now: Date.parse('2026-11-23T08:00:00Z') };
  const tab = browser.tab(undefined, undefined, { now: () => new Date(clock.now) });
  if (tab.library.companies.length === 0)
    opened(await tab.library.create({ kind: 'company', id: 'firm', body: newCompany('Konepaja') }));
  return { ...tab, browser, clock, keeper: await folderKeeperOf(tab.app) };
}

async function rename({ library }: Awaited<ReturnType<typeof begin>>, to: string): Promise<void> {
  const session = opened(await library.open<'company'>('firm'));
  session.run('company.rename', { name: to });
  await session.settled();
}

describe('a folder for backups', () => {
  test('gets the first one at once, which opens like any, and is remembered in every tab (EX-83)', async () => {
    const { keeper, browser } = await begin();
    await keeper.choose(() => Promise.resolve(null));
    expect(await names()).toEqual(['porras-backup-2026-11-23T08-00-00Z.porras.zip']);
    expect(keeper.folder).toMatchObject({ name, writtenAt: '2026-11-23T08:00:00.000Z', failure: null });
    const other = new TestBrowser().tab();
    const outcome = await new FileOpener(other.app).open(
      await fileIn('porras-backup-2026-11-23T08-00-00Z.porras.zip'),
      '',
    );
    expect(outcome.ok && outcome.value.backup?.companies.map(({ title }) => title)).toEqual(['Konepaja']);
    const next = await begin(browser);
    await next.keeper.read();
    expect(next.keeper.folder?.name).toBe(name);
  });

  test('gets another after work, and what was written by itself counts as kept (EX-73, EX-83)', async () => {
    const tab = await begin();
    const { keeper, clock, library } = tab;
    await keeper.choose(() => Promise.resolve(null));
    await keeper.writeAfterWork(() => Promise.resolve());
    clock.now += 700_000;
    await rename(tab, 'Konepaja Oy');
    await expect.poll(async () => (await names()).length).toBe(2);
    await expect
      .poll(() => library.documentsOf('firm').flatMap((one) => one.kept ?? [])[0]?.upTo)
      .toBe(library.documentsOf('firm', 'company')[0]?.savedAt);
  });

  test('written by itself, a day adds one state and not one for each backup (EX-73)', async () => {
    const tab = await begin();
    const { keeper, clock, app } = tab;
    await keeper.choose(() => Promise.resolve(null));
    for (const to of ['A', 'B', 'C', 'D']) {
      clock.now += 700_000;
      await rename(tab, to);
      await keeper.write();
    }
    const { RecordKeeper } = await import('#state/record.svelte.ts');
    const record = new RecordKeeper(app, 'firm');
    await record.read();
    expect(record.keeping.documents.map(({ states }) => states.length)).toEqual([1]);
    clock.now += 86_400_000;
    await rename(tab, 'E');
    await keeper.write();
    expect(record.keeping.documents.map(({ states }) => states.length)).toEqual([2]);
  });

  test('waits for ten minutes between two, unless the page is put away (EX-83)', async () => {
    const tab = await begin();
    const { keeper, clock } = tab;
    await keeper.choose(() => Promise.resolve(null));
    const waits: number[] = [];
    let putAway: () => void = () => undefined;
    void keeper.writeAfterWork((ms) => {
      waits.push(ms);
      return new Promise((resolve) => (putAway = resolve));
    });
    await expect.poll(() => waits).toEqual([600_000]);
    clock.now += 60_000;
    await rename(tab, 'Konepaja Oy');
    expect(await names()).toHaveLength(1);
    putAway();
    await expect.poll(async () => (await names()).length).toBe(2);
  });

  test('keeps the newest ten, and never touches what is not its own (EX-83)', async () => {
    const { keeper, clock } = await begin();
    await (await handle()).getFileHandle('budget.xlsx', { create: true });
    await keeper.choose(() => Promise.resolve(null));
    for (let at = 0; at < 12; at += 1) {
      clock.now += 1000;
      await keeper.write();
    }
    const all = await names();
    expect(all).toHaveLength(11);
    expect(all).toContain('budget.xlsx');
    expect(all).not.toContain('porras-backup-2026-11-23T08-00-00Z.porras.zip');
    expect(all).toContain('porras-backup-2026-11-23T08-00-12Z.porras.zip');
  });

  test('is sealed when that was wished, in the next visit too, without the passphrase lying anywhere (EX-84)', async () => {
    const first = await begin();
    const port = await first.app.late.backup();
    await first.keeper.choose(() => port.secretOf('oikea hevonen akku niitti'));
    const next = await begin(first.browser);
    next.clock.now += 5000;
    await next.keeper.read();
    await next.keeper.write();
    expect(await names()).toEqual([
      'porras-backup-2026-11-23T08-00-00Z.porras',
      'porras-backup-2026-11-23T08-00-05Z.porras',
    ]);
    const file = await fileIn('porras-backup-2026-11-23T08-00-05Z.porras');
    const outcome = await port.open(file, 'oikea hevonen akku niitti');
    expect(outcome.ok && outcome.value.manifest.entries.map(({ title }) => title)).toEqual(['Konepaja']);
    const { secret } = (await (await next.app.late.folder()).read()) ?? {};
    await expect(crypto.subtle.exportKey('raw', secret?.base as CryptoKey)).rejects.toThrow();
  });

  test('that the browser asks about again is written to once it is allowed, with one click (EX-83)', async () => {
    const tab = await begin();
    const { keeper, clock } = tab;
    await keeper.choose(() => Promise.resolve(null));
    asked.permission = 'prompt';
    clock.now += 1000;
    await keeper.write();
    expect(keeper.folder?.failure).toBe('permission');
    expect(keeper.isAllowed).toBe(false);
    expect(await names()).toHaveLength(1);
    await keeper.allow();
    expect([keeper.isAllowed, keeper.folder?.failure]).toEqual([true, null]);
    expect(await names()).toHaveLength(2);
  });

  test('that is gone, or whose disk is full, says so and leaves nothing half behind (EX-83)', async () => {
    const { app, keeper } = await begin();
    await keeper.choose(() => Promise.resolve(null));
    const real = await app.late.folder();
    const before = await names();
    const full = await real.write('porras-backup-2026-11-23T09-00-00Z.porras.zip', async (to) => {
      const writer = to.getWriter();
      await writer.write(new Uint8Array(1000));
      await writer.abort();
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(full).toEqual({ ok: false, reason: 'full' });
    expect(await names()).toEqual(before);
    await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
    await keeper.write();
    expect(keeper.folder?.failure).toBe('gone');
  });

  test('that was given up is written to no more, and what lies in it stays (EX-83)', async () => {
    const { keeper } = await begin();
    await keeper.choose(() => Promise.resolve(null));
    await keeper.forget();
    await keeper.write();
    expect([keeper.folder, (await names()).length]).toEqual([null, 1]);
  });
});

test('a browser that lets no page write into folders offers none (EX-83)', async () => {
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
  const { app } = await begin();
  const port = { ...(await app.late.folder()), canChoose: false };
  expect(new FolderKeeper(app, port).canChoose).toBe(false);
  const { folder } = await import('#storage/folder.ts');
  expect(folder(() => Promise.reject(new Error('never asked'))).canChoose).toBe(false);
});
