import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { rememberSnapshot } from '#state/rememberSnapshot.ts';
import type { SnapshotPort } from '#state/snapshotPort.ts';
import { snapshotAfterWork } from '#state/snapshotting.ts';
import { emptyWitness, type Witness } from '#core/documents/witness.ts';
import { connect } from '#storage/connection.ts';
import { underSnapshotLock } from '#storage/snapshotLock.ts';
import { opened, TestBrowser } from './tab.ts';

const browsers: TestBrowser[] = [];

afterEach(async () => {
  for (const browser of browsers.splice(0)) await browser.forget();
});

async function begin(name = 'Konepaja') {
  const browser = new TestBrowser();
  browsers.push(browser);
  const { app, library } = browser.tab(undefined, undefined, { isGuarded: true });
  const company = opened(await library.create({ kind: 'company', body: newCompany(name) }));
  const port = await app.late.snapshots();
  return { browser, app, library, company, port };
}

async function reasonsOf(port: SnapshotPort): Promise<readonly string[]> {
  return ((await port.list()) ?? []).map(({ reason }) => reason);
}

/** Writes into the file of a snapshot, past Porras. */
async function damage(browser: TestBrowser, file: string, change: (bytes: Uint8Array) => void) {
  const root = await navigator.storage.getDirectory();
  const handle = await (await root.getDirectoryHandle(`${browser.name}.snapshots`)).getFileHandle(file);
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  change(bytes);
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** What the page does when it rests until it is told to go on. */
function heldPause() {
  const waits: { readonly ms: number; readonly go: () => void }[] = [];
  const pause = (ms: number) => new Promise<void>((go) => waits.push({ ms, go }));
  return { waits, pause };
}

describe('a snapshot in the private file system', () => {
  it('is numbered, says how many documents it holds, and is whole (ST-20) (ST-21)', async () => {
    const { company, port } = await begin();
    expect(await port.take('work')).toBe('taken');
    company.run('company.rename', { name: 'Toinen' });
    await company.settled();
    expect(await port.take('import')).toBe('taken');
    expect(await port.list()).toMatchObject([
      { number: 2, reason: 'import', documents: 1, database: 5, isWhole: true },
      { number: 1, reason: 'work', documents: 1, isWhole: true },
    ]);
  });

  it('is not taken again when nothing has changed, and never of an empty database (ST-22)', async () => {
    const { port, library, company } = await begin();
    expect([await port.take('work'), await port.take('work')]).toEqual(['taken', 'same']);
    opened((await library.remove([company.id])) as () => Promise<void>);
    expect(await port.take('work')).toBe('empty');
    expect(await reasonsOf(port)).toEqual(['removal', 'work']);
  });

  it('that was damaged is known by its hash and not given out (ST-21)', async () => {
    const { browser, port } = await begin();
    await port.take('work');
    const file = (await port.list())?.[0]?.file ?? '';
    expect(await port.file(file)).toBeInstanceOf(Blob);
    await damage(browser, file, (bytes) => {
      bytes[20] = (bytes[20] ?? 0) ^ 1;
    });
    expect(await port.list()).toMatchObject([{ isWhole: false }]);
    expect(await port.file(file)).toBeNull();
  });

  it('of which only a part was written when the browser was killed is no snapshot, and goes with the next (ST-21)', async () => {
    const { browser, port } = await begin();
    await port.take('work');
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(`${browser.name}.snapshots`);
    await folder.getFileHandle('unfinished-x', { create: true });
    expect(await port.list()).toHaveLength(1);
    await port.take('import');
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    expect(names.filter((name) => name.startsWith('unfinished'))).toEqual([]);
  });

  it('is taken by two tabs at once as two with two numbers (ST-23)', async () => {
    const { browser, port } = await begin();
    const other = await browser.tab().app.late.snapshots();
    await Promise.all([port.take('import'), other.take('import'), port.take('removal')]);
    expect((await port.list())?.map(({ number, isWhole }) => [number, isWhole])).toEqual([
      [3, true],
      [2, true],
      [1, true],
    ]);
  });

  it('is not waited for for ever when another tab sleeps over the lock (ST-23)', async () => {
    const { browser } = await begin();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holding = navigator.locks.request(`${browser.name}.snapshots`, () => held);
    const work = () => Promise.resolve('done');
    expect(await underSnapshotLock(browser.name, work, 50)).toBeNull();
    release();
    await holding;
    expect(await underSnapshotLock(browser.name, work, 50)).toBe('done');
  });

  it('is taken before something is removed (ST-20)', async () => {
    const { library, company, port } = await begin();
    await library.remove([company.id]);
    expect(await port.list()).toMatchObject([{ reason: 'removal', documents: 1 }]);
  });

  it('is taken before a database is upgraded, as it was (ST-26)', async () => {
    const { browser, port } = await begin();
    await browser.forget();
    const row = { id: 'old', company: 'old', kind: 'company', version: 1, rev: 1, head: 0, mark: 'm' };
    const old = new Dexie(browser.name);
    old.version(1).stores({ documents: 'id, company', journal: '[document+seq], document' });
    await old.table('documents').put({ ...row, savedAt: '2026-01-01T00:00:00.000Z', body: { name: 'x' } });
    old.close();
    const { use } = connect(browser.name);
    expect(await use((database) => database.documents.count())).toEqual({ ok: true, value: 1 });
    expect(await port.list()).toMatchObject([{ reason: 'migration', database: 1, documents: 1 }]);
    await use((database) => database.documents.count());
    await connect(browser.name).use((database) => database.documents.count());
    expect(await reasonsOf(port)).toEqual(['migration']);
  });

  it('is none in a browser that has no place for it, and nothing breaks (ST-27)', async () => {
    const { library, company, port } = await begin();
    const real = Object.getOwnPropertyDescriptor(StorageManager.prototype, 'getDirectory');
    Object.defineProperty(StorageManager.prototype, 'getDirectory', {
      configurable: true,
      value: () => Promise.reject(new DOMException('no', 'SecurityError')),
    });
    try {
      expect(await port.take('work')).toBe('none');
      expect([await port.list(), await port.file('x')]).toEqual([null, null]);
      expect(await library.remove([company.id])).toBeInstanceOf(Function);
    } finally {
      Object.defineProperty(StorageManager.prototype, 'getDirectory', real as PropertyDescriptor);
    }
  });
});

describe('snapshots after work (ST-20)', () => {
  it('come a while after the first edit and every two minutes as long as there are edits', async () => {
    const { library, company, port, app } = await begin();
    const { waits, pause } = heldPause();
    const stop = snapshotAfterWork({ library, snapshots: app.late.snapshots, pause });
    waits[0]?.go();
    await expect.poll(() => reasonsOf(port)).toEqual(['work']);
    company.run('company.rename', { name: 'Toinen' });
    company.run('company.rename', { name: 'Kolmas' });
    await company.settled();
    expect(await reasonsOf(port)).toEqual(['work']);
    expect(waits.map(({ ms }) => ms)).toEqual([10_000, 120_000]);
    waits[1]?.go();
    await expect.poll(() => reasonsOf(port)).toEqual(['work', 'work']);
    stop();
  });

  it('are not taken while something is missing (ST-22)', async () => {
    const { browser, company, port } = await begin();
    browser.witness.write({
      ...browser.witness.read(),
      documents: [...browser.witness.read().documents, { ...lostOf(browser), id: 'lost' }],
    });
    const { app, library } = browser.tab();
    await library.check();
    expect(library.missing).toHaveLength(1);
    const stop = snapshotAfterWork({
      library,
      snapshots: app.late.snapshots,
      pause: () => Promise.resolve(),
    });
    company.run('company.rename', { name: 'Toinen' });
    await company.settled();
    expect(await port.list()).toEqual(null);
    stop();
  });
});

function lostOf(browser: TestBrowser) {
  const [known] = browser.witness.read().documents;
  if (!known) throw new Error('The witness knows of nothing.');
  return known;
}

describe('the file of a snapshot (ST-25)', () => {
  async function carriedAway() {
    const first = await begin();
    await first.port.take('work');
    const blob = await first.port.file((await first.port.list())?.[0]?.file ?? '');
    if (!blob) throw new Error('There is no snapshot.');
    return { ...first, file: new File([blob], 'Porras.porras.gz') };
  }

  it('opens through the one door in another browser, undo and all', async () => {
    const { company, port, app } = await begin();
    company.run('company.rename', { name: 'Toinen' });
    await company.settled();
    await port.take('work');
    const blob = await port.file((await port.list())?.[0]?.file ?? '');
    const there = new TestBrowser();
    browsers.push(there);
    const tab = there.tab();
    const outcome = await new FileOpener(tab.app).open(new File([blob ?? ''], 'x.porras.gz'), '');
    expect(outcome).toMatchObject({
      ok: true,
      value: { company: company.id, snapshot: { back: 1, here: 0 } },
    });
    const back = opened(await tab.library.open<'company'>(company.id));
    expect(back.body.name).toBe('Toinen');
    back.undo();
    expect(back.body.name).toBe('Konepaja');
    expect(app.now).toBeGreaterThan(0);
  });

  it('leaves what is here as it is', async () => {
    const { file, company, app } = await carriedAway();
    company.run('company.rename', { name: 'Uudempi' });
    await company.settled();
    expect(await new FileOpener(app).open(file, '')).toMatchObject({
      value: { snapshot: { back: 0, here: 1 } },
    });
    expect(company.body.name).toBe('Uudempi');
  });

  it('that some program has unpacked opens too; one that was cut is refused', async () => {
    const { file, app } = await carriedAway();
    const plain = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
    const outcome = await new FileOpener(app).open(new File([plain], 'x.porras'), '');
    expect(outcome).toMatchObject({ ok: true, value: { snapshot: { here: 1 } } });
    const cut = new File([file.slice(0, file.size - 40)], 'x.porras.gz');
    expect(await new FileOpener(app).open(cut, '')).toEqual({ ok: false, reason: 'not-json' });
  });
});

describe('a witness that was lost (ST-40)', () => {
  function witnessOf() {
    let held: Witness = emptyWitness;
    return {
      read: () => held,
      write: (next: Witness) => {
        held = next;
      },
    };
  }

  it('is made again from the newest whole snapshot', async () => {
    const { browser, company, port } = await begin();
    await port.take('work');
    company.run('company.rename', { name: 'Toinen' });
    await company.settled();
    await port.take('work');
    const newest = (await port.list())?.[0]?.file ?? '';
    await damage(browser, newest, (bytes) => bytes.fill(0));
    const witness = witnessOf();
    await rememberSnapshot(port, witness);
    expect(witness.read().documents).toMatchObject([{ id: company.id, title: 'Konepaja' }]);
  });

  it('stays empty where there are no snapshots', async () => {
    const { port } = await begin();
    const witness = witnessOf();
    await rememberSnapshot(port, witness);
    expect(witness.read()).toEqual(emptyWitness);
  });
});
