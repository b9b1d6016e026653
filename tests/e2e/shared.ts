import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = resolve('../shared');

/** Where test material lies beside the project; null where the folder is missing, and the story is skipped. */
export function sharedPath(name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? path : null;
}

/** A packed data set, unpacked into the temporary folder of the machine and never into the project. */
export async function unpacked(path: string): Promise<string> {
  const target = join(
    tmpdir(),
    'porras-stories',
    `${process.pid}-${path.replace(/^.*\//, '').replace(/\.gz$/, '')}`,
  );
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, gunzipSync(await readFile(path)));
  return target;
}
