import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is looked for: words, and bytes. */
export type Needles = { readonly [name: string]: string | Uint8Array };

/** How often each was found, and in how many bytes of how many files. */
export type Found = {
  readonly hits: { readonly [name: string]: number };
  readonly files: number;
  readonly bytes: number;
};

/** Words lie on disks as UTF-8 and, in what browsers write, as UTF-16. */
function formsOf(needle: string | Uint8Array): readonly Buffer[] {
  return typeof needle === 'string'
    ? [Buffer.from(needle, 'utf8'), Buffer.from(needle, 'utf16le')]
    : [Buffer.from(needle)];
}

function countIn(bytes: Buffer, needle: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) count += 1;
  return count;
}

/** How often the needles stand in these bytes. */
export function countNeedles(bytes: Buffer, needles: Needles): { [name: string]: number } {
  return Object.fromEntries(
    Object.entries(needles).map(([name, needle]) => [
      name,
      formsOf(needle).reduce((sum, form) => sum + countIn(bytes, form), 0),
    ]),
  );
}

/** Searches every file under a folder, byte for byte. What the browser removes meanwhile is not there. */
export async function searchFolder(folder: string, needles: Needles): Promise<Found> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const hits = countNeedles(Buffer.alloc(0), needles);
  let [files, size] = [0, 0];
  for (const entry of entries.filter((each) => each.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => null);
    if (bytes === null) continue;
    files += 1;
    size += bytes.length;
    for (const [name, count] of Object.entries(countNeedles(bytes, needles)))
      hits[name] = (hits[name] ?? 0) + count;
  }
  return { hits, files, bytes: size };
}
