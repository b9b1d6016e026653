import { folderFilesToDrop } from '#core/backup/folderNames.ts';
import type { Connection } from './connection.ts';

/** Not in the types yet, and not in every browser. */
type PickedFolder = FileSystemDirectoryHandle & {
  readonly queryPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
};

type Picker = (wish: {
  readonly id: string;
  readonly mode: 'readwrite';
  readonly startIn: 'documents';
}) => Promise<PickedFolder>;

type Secret = { readonly base: CryptoKey; readonly salt: string; readonly iterations: number };
type Reason = 'permission' | 'gone' | 'full' | 'failed';

/** The row in the table of settings. A handle and a key are kept as they are: nobody can read the key out. */
type Kept = {
  readonly handle: PickedFolder;
  readonly secret: Secret | null;
  readonly writtenAt: string | null;
  readonly failure: Reason | null;
};

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

const key = 'folder';

const readwrite = { mode: 'readwrite' } as const;

/** The folder for backups on the user's own disk (`EX-83`); the port of state says what each answer means. */
export function folder(connection: () => Promise<Connection>) {
  const kept = async (): Promise<Kept | null> => {
    const { use } = await connection();
    const found = await use((database) => database.settings.get(key));
    return found.ok ? ((found.value?.value as Kept | undefined) ?? null) : null;
  };
  const put = async (value: Kept) => {
    const { change } = await connection();
    await change((database) => database.settings.put({ key, value }));
  };
  return {
    canChoose: pickerOf() !== null,
    read: async () => shown(await kept()),
    choose: async (secretOf: () => Promise<Secret | null>) => {
      const handle = await pickerOf()?.({ id: 'porras', startIn: 'documents', ...readwrite }).catch(
        () => null,
      );
      if (!handle) return null;
      const chosen: Kept = { handle, secret: await secretOf(), writtenAt: null, failure: null };
      await put(chosen);
      return shown(chosen);
    },
    isAllowed: async () => {
      const found = await kept();
      return found !== null && (await permissionOf(found.handle, 'queryPermission'));
    },
    allow: async () => {
      const found = await kept();
      return found !== null && (await permissionOf(found.handle, 'requestPermission'));
    },
    write: async <Value>(
      name: string,
      fill: (to: WritableStream<Uint8Array>) => Promise<Value>,
    ): Promise<Outcome<Value>> => {
      const found = await kept();
      if (!found) return { ok: false, reason: 'gone' };
      if (!(await permissionOf(found.handle, 'queryPermission'))) return { ok: false, reason: 'permission' };
      try {
        const value = await writeFile(found.handle, name, fill);
        await tidy(found.handle);
        return { ok: true, value };
      } catch (error) {
        return { ok: false, reason: reasonOf(error) };
      }
    },
    note: async (outcome: Pick<Kept, 'writtenAt' | 'failure'>) => {
      const found = await kept();
      if (found) await put({ ...found, ...outcome });
    },
    forget: async () => {
      const { change } = await connection();
      await change((database) => database.settings.delete(key));
    },
  };
}

function pickerOf(): Picker | null {
  const { showDirectoryPicker: pick } = globalThis as { readonly showDirectoryPicker?: Picker };
  return pick ? (wish) => pick.call(globalThis, wish) : null;
}

function shown(kept: Kept | null) {
  if (kept === null) return null;
  const { handle, secret, writtenAt, failure } = kept;
  return { name: handle.name, secret, writtenAt, failure };
}

/** A browser that never asks allows it. */
async function permissionOf(
  handle: PickedFolder,
  how: 'queryPermission' | 'requestPermission',
): Promise<boolean> {
  try {
    return ((await handle[how]?.(readwrite)) ?? 'granted') === 'granted';
  } catch {
    // Asked without a click, which browsers refuse.
    return false;
  }
}

/** The browser writes beside the file and swaps at the end: under this name lies a whole file or none. */
async function writeFile<Value>(
  handle: PickedFolder,
  name: string,
  fill: (to: WritableStream<Uint8Array>) => Promise<Value>,
): Promise<Value> {
  const file = await handle.getFileHandle(name, { create: true });
  try {
    return await fill(await file.createWritable());
  } catch (error) {
    // The name was taken for a file that was never written.
    await handle.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

async function tidy(handle: PickedFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of handle.keys()) names.push(name);
  for (const name of folderFilesToDrop(names)) await handle.removeEntry(name).catch(() => undefined);
}

function reasonOf(error: unknown): Reason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission';
  if (name === 'NotFoundError') return 'gone';
  return name === 'QuotaExceededError' ? 'full' : 'failed';
}
