/** The folder of the snapshots in the origin's private file system. */
export type SnapshotFolder = {
  readonly names: () => Promise<readonly string[]>;
  /** The bytes of a file, or null when it is not there. */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Writes a file under another name first; it gets its own when what lies on the disk is what was given (`ST-21`). */
  readonly write: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  readonly remove: (name: string) => Promise<void>;
};

/** Not in every browser, and not in the types yet. */
type Movable = FileSystemFileHandle & { readonly move?: (name: string) => Promise<void> };

/** Begins the names of files that are being written; one that is left over was never finished. */
const unfinished = 'unfinished-';

/** Opens the folder; null where the browser has no private file system or refuses it (`ST-27`). */
export async function snapshotFolder(name: string, create = true): Promise<SnapshotFolder | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return folderIn(await root.getDirectoryHandle(folderName(name), { create }));
  } catch {
    return null;
  }
}

/** Removes the folder and everything in it. */
export async function removeSnapshotFolder(name: string): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(folderName(name), { recursive: true });
  } catch {
    // It was not there.
  }
}

function folderName(name: string): string {
  return `${name}.snapshots`;
}

function folderIn(folder: FileSystemDirectoryHandle): SnapshotFolder {
  const names = async () => {
    const found: string[] = [];
    for await (const name of folder.keys()) found.push(name);
    return found;
  };
  const read = async (name: string) => {
    try {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      return null;
    }
  };
  const put = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const handle: Movable = await folder.getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
    return handle;
  };
  const remove = (name: string) => folder.removeEntry(name).catch(() => undefined);
  return {
    names: async () => (await names()).filter((name) => !name.startsWith(unfinished)),
    read,
    remove,
    write: async (name, bytes) => {
      for (const left of await names()) if (left.startsWith(unfinished)) await remove(left);
      const first = `${unfinished}${name}`;
      const handle = await put(first, bytes);
      if (!isSame(await read(first), bytes)) return false;
      if (handle.move) await handle.move(name);
      else {
        await put(name, bytes);
        await remove(first);
      }
      return isSame(await read(name), bytes);
    },
  };
}

function isSame(one: Uint8Array | null, other: Uint8Array): boolean {
  return one?.length === other.length && one.every((byte, at) => byte === other[at]);
}
