import { answer } from './answer.ts';
import { databaseVersion } from './database.ts';

/** Longest time that opening waits for the snapshot, in milliseconds. */
const longestWaitMs = 10_000;

/**
 * Keeps a snapshot of a database that is about to be upgraded, read without Dexie, before Dexie touches it (`ST-26`).
 * Answers at once where nothing is to be upgraded. Whatever goes wrong here does not stop the opening.
 */
export async function beforeUpgrade(name: string, now: () => Date): Promise<void> {
  try {
    const databases = await indexedDB.databases();
    const { version = 0 } = databases.find((each) => each.name === name) ?? {};
    if (version === 0 || version >= databaseVersion * 10) return;
    const keeping = keepOld(name, now());
    await Promise.race([keeping, new Promise((resolve) => setTimeout(resolve, longestWaitMs))]);
  } catch {
    // The upgrade is one transaction, all or nothing (`ST-10`): without a snapshot it is still safe.
  }
}

async function keepOld(name: string, now: Date): Promise<void> {
  const [{ keepSnapshot }, { snapshotFolder }, { underSnapshotLock }] = await Promise.all([
    import('./keepSnapshot.ts'),
    import('./snapshotFolder.ts'),
    import('./snapshotLock.ts'),
  ]);
  await underSnapshotLock(name, async () => {
    const folder = await snapshotFolder(name);
    const rows = folder && (await readOld(name));
    if (rows) await keepSnapshot(folder, rows, { reason: 'migration', now });
  });
}

async function readOld(name: string) {
  const opening = indexedDB.open(name);
  // Gone since it was listed: nothing may come into being here.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await answer(opening);
  // Another tab that upgrades meanwhile waits for this reading, and no longer.
  database.onversionchange = () => database.close();
  try {
    const transaction = database.transaction(['documents', 'journal'], 'readonly');
    const [documents, journal] = await Promise.all([
      answer(transaction.objectStore('documents').getAll() as IDBRequest<unknown[]>),
      answer(transaction.objectStore('journal').getAll() as IDBRequest<unknown[]>),
    ]);
    return { database: Math.floor(database.version / 10), documents, journal };
  } finally {
    database.close();
  }
}
