/** The keys of kept contacts in the origin's private file system: one file for each set, gone when it is erased (`ST-36`). */
export type KeptKeys = {
  /** Writes a key and reads it back; false when it does not lie there. */
  readonly write: (name: string, raw: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  /** A key, or null when it is not there. */
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes a key, if it can. */
  readonly remove: (name: string) => Promise<void>;
  /** Removes the keys of a company, or of all (null), but one; false when one of them is still there. */
  readonly removeOf: (company: string | null, but?: string) => Promise<boolean>;
};

/** Why there is no place for keys here; null when there is one (`ST-35`). */
export async function keyRefusal(): Promise<'insecure' | 'private' | null> {
  if (!isSecureContext || !('subtle' in crypto)) return 'insecure';
  try {
    await navigator.storage.getDirectory();
    return 'createWritable' in FileSystemFileHandle.prototype ? null : 'private';
  } catch {
    return 'private';
  }
}

/** A fresh name for a key of that company. */
export function newKeyName(company: string): string {
  return `${startOf(company)}${crypto.randomUUID()}`;
}

/** The folder of keys beside the database of that name. */
export function keptKeys(name: string): KeptKeys {
  const folderName = `${name}.keys`;
  const folder = async (create: boolean) =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create });
  const read = async (key: string) => {
    try {
      const file = await (await (await folder(false)).getFileHandle(key)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  };
  return {
    read,
    write: async (key, raw) => {
      const handle = await (await folder(true)).getFileHandle(key, { create: true });
      const writable = await handle.createWritable();
      try {
        await writable.write(raw);
        await writable.close();
      } catch (error) {
        // Else the browser holds on to the file, and it cannot be removed.
        await writable.abort().catch(() => undefined);
        throw error;
      }
      const written = await read(key);
      return written?.length === raw.length && written.every((byte, at) => byte === raw[at]);
    },
    remove: async (key) => {
      await folder(false)
        .then((place) => place.removeEntry(key))
        .catch(() => undefined);
    },
    removeOf: async (company, but) => {
      try {
        const place = await folder(false);
        const names: string[] = [];
        for await (const key of place.keys()) names.push(key);
        const mine = names.filter(
          (key) => key !== but && (company === null || key.startsWith(startOf(company))),
        );
        for (const key of mine) await place.removeEntry(key);
        return true;
      } catch (error) {
        return isAbsent(error);
      }
    },
  };
}

/** How the keys of a company begin, whatever its id is made of. */
function startOf(company: string): string {
  return `${encodeURIComponent(company)}~`;
}

function isAbsent(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
