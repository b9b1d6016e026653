import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

async function each(folder: string, name: RegExp, work: (file: string) => Promise<unknown>): Promise<void> {
  const files = (await readdir(folder)).filter((file) => name.test(file));
  if (files.length === 0) throw new Error(`There is no file like ${name.source}.`);
  for (const file of files) await work(join(folder, file));
}

async function spoil(file: string, from: number, to: number): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0x5a, Math.floor(bytes.length * from), Math.ceil(bytes.length * to)));
}

/** A mode, and what does it to the files in the folder of a database. */
export type DamageMode = { readonly mode: string; readonly damage: (at: string) => Promise<void> };

/** The modes in which files of a database are known to be damaged (engineering.md, section 3). */
export const damageModes: readonly DamageMode[] = [
  { mode: 'all of it garbage', damage: (at) => each(at, /./, (file) => spoil(file, 0, 1)) },
  { mode: 'the middle damaged', damage: (at) => each(at, /\.(?:log|ldb)$/, (file) => spoil(file, 0.4, 0.6)) },
  {
    mode: 'the log cut in half',
    damage: (at) =>
      each(at, /\.log$/, async (file) => truncate(file, Math.floor((await readFile(file)).length / 2))),
  },
  { mode: 'CURRENT deleted', damage: (at) => each(at, /^CURRENT$/, (file) => rm(file)) },
  { mode: 'MANIFEST deleted', damage: (at) => each(at, /^MANIFEST/, (file) => rm(file)) },
];
