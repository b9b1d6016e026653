/** What is asked of the witness. */
type WitnessAsked = {
  readonly read: () => { readonly documents: readonly unknown[] };
  readonly isLost: () => boolean;
};

/**
 * Whether the database should be looked at before anybody asks for it (`ST-40`), without opening it: the witness knows of
 * documents and the browser has no such database, or says that it cannot tell; or the witness was emptied beside a
 * database or snapshots that still live.
 */
export async function inDoubt(witness: WitnessAsked, name = 'porras'): Promise<boolean> {
  const isKnown = witness.read().documents.length > 0;
  const database = await databaseOf(name);
  if (isKnown) return database === 'absent' || database === 'broken';
  return database === 'there' || (witness.isLost() && (await hasSnapshots(name)));
}

async function databaseOf(name: string): Promise<'there' | 'absent' | 'broken' | 'unknown'> {
  // An older Firefox cannot list databases, which says nothing about them.
  if (!('indexedDB' in globalThis) || !('databases' in indexedDB)) return 'unknown';
  try {
    const databases = await indexedDB.databases();
    return databases.some((each) => each.name === name) ? 'there' : 'absent';
  } catch {
    return 'broken';
  }
}

async function hasSnapshots(name: string): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(`${name}.snapshots`);
    return true;
  } catch {
    return false;
  }
}
