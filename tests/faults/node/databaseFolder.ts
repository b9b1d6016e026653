import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium keeps the databases of the site. */
export async function databaseFolder(profile: string): Promise<string> {
  const databases = join(profile, 'Default', 'IndexedDB');
  const own = (await readdir(databases)).find((name) => name.endsWith('.indexeddb.leveldb'));
  if (own === undefined) throw new Error('There is no database on the disk.');
  return join(databases, own);
}
