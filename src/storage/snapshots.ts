import type { IndexableType, Table } from 'dexie';
import { readSnapshotName, type SnapshotName, type SnapshotReason } from '#core/documents/snapshotName.ts';
import type { Connection } from './connection.ts';
import { databaseVersion, type PorrasDatabase } from './database.ts';
import { hashOf, keepSnapshot } from './keepSnapshot.ts';
import { removeSnapshotFolder, type SnapshotFolder, snapshotFolder } from './snapshotFolder.ts';
import { underSnapshotLock } from './snapshotLock.ts';

/** Whose snapshots: those of the database of that name. */
type Surroundings = { readonly now: () => Date; readonly name?: string };

/** Snapshots of all rows in the origin's private file system; the port of state says what each answer means (`ST-20`). */
export function snapshots(connection: () => Promise<Connection>, { now, name = 'porras' }: Surroundings) {
  const take = async (reason: SnapshotReason) => {
    const folder = await snapshotFolder(name);
    if (!folder) return 'none';
    const { use } = await connection();
    const rows = await use(readRows);
    if (!rows.ok) return 'failed';
    return keepSnapshot(folder, { database: databaseVersion, ...rows.value }, { reason, now: now() });
  };
  return {
    take: async (reason: SnapshotReason) => {
      try {
        return (await underSnapshotLock(name, () => take(reason))) ?? 'failed';
      } catch {
        // No room, no code, no file system after all: work goes on without a snapshot.
        return 'failed';
      }
    },
    list: async () => {
      const folder = await snapshotFolder(name, false);
      if (!folder) return null;
      try {
        const files = await folder.names();
        const entries = await Promise.all(files.map((file) => entryOf(folder, file)));
        return entries.filter((entry) => entry !== null).toSorted((a, b) => b.number - a.number);
      } catch {
        return null;
      }
    },
    file: async (file: string): Promise<Blob | null> => {
      const folder = await snapshotFolder(name, false);
      const entry = folder && (await entryOf(folder, file));
      const bytes = entry?.isWhole ? await folder?.read(file) : null;
      return bytes ? new Blob([bytes], { type: 'application/gzip' }) : null;
    },
    forget: async () => {
      const remove = () => removeSnapshotFolder(name);
      // A tab that sleeps over the lock does not keep what is to be erased.
      if ((await underSnapshotLock(name, async () => (await remove(), true))) === null) await remove();
    },
  };
}

/** Documents and journals as they are at one moment. */
function readRows(database: PorrasDatabase) {
  return database.transaction('r', database.documents, database.journal, async () => ({
    documents: await readInParts(database.documents, 50),
    journal: await readInParts(database.journal, 1000),
  }));
}

/** So many rows at a time: thousands at once would hold up the hand that edits. */
async function readInParts(table: Table, most: number): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  const keys = (await table.toCollection().primaryKeys()) as readonly IndexableType[];
  for (let at = 0; at < keys.length; at += most) {
    const last = keys[Math.min(at + most, keys.length) - 1];
    rows.push(...((await table.where(':id').between(keys[at], last, true, true).toArray()) as unknown[]));
  }
  return rows;
}

type Entry = SnapshotName & { readonly file: string; readonly bytes: number; readonly isWhole: boolean };

async function entryOf(folder: SnapshotFolder, file: string): Promise<Entry | null> {
  const name = readSnapshotName(file);
  if (!name) return null;
  const bytes = await folder.read(file);
  const isWhole = bytes !== null && (await hashOf(bytes)) === name.hash;
  return { ...name, file, bytes: bytes?.length ?? 0, isWhole };
}
