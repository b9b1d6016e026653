import { appendFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edited } from '../operations.ts';
import type { Told } from '../told.ts';
import { databaseFolder } from '../node/databaseFiles.ts';
import { ask, type Desk, openApp, openReader, randomOf, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import { count, isRight } from '../node/tally.ts';
import { verify } from '../node/verify.ts';

/** LevelDB writes in blocks, and no piece of a record reaches over the end of one. */
const block = 32_768;

/** Checksum, length and type stand before the data. */
const headBytes = 7;

/**
 * The beginning of a record as LevelDB writes it (doc/log_format.md there), of which the rest never came: the browser passes
 * over it once, and what it writes behind it makes the log unreadable.
 *
 * @param size - Size of the log, in bytes.
 * @param share - How much of the data came, 0 to 1.
 */
function tornRecord(size: number, share: number): Buffer {
  const left = block - (size % block);
  // Too little room for a record: it is filled with zeros, and the record begins in the next block.
  const filling = left <= headBytes ? left : 0;
  const length = Math.min(2_000, (filling > 0 ? block : left) - headBytes);
  const record = Buffer.alloc(filling + headBytes + Math.floor(share * length), 0x5a);
  record.fill(0, 0, filling);
  record.writeUInt16LE(length, filling + 4);
  record.writeUInt8(1, filling + 6);
  return record;
}

/**
 * Killed in the middle of a write, again and again: each time the log ends with half a record, then there is a visit with
 * edits, and at the end everything is there (`ST-17`).
 */
export async function tearLog(desk: Desk, times: number): Promise<void> {
  await withProfile(async (profile) => {
    let edited: readonly Edited[] = [{ id: 'firm-1', seed: desk.seed, done: 0 }];
    let told: readonly Told[] = [];
    for (let time = 0; time <= times; time += 1) {
      const run = `torn:${time}`;
      const random = randomOf(desk, run);
      const browser = await start(desk, profile);
      const disk = await readDisk(await openReader(browser.context, desk));
      edited = verify(desk.tally, disk, { edited, told, run });
      if (time > 0) count(desk.tally, 'half a record at the end of the log', isRight(desk.tally, run));
      const app = await openApp(browser.context, desk);
      ({ told } = app);
      await ask(app.page, 'openEdited', edited);
      await ask(app.page, 'edit', ['firm-1'], { seed: random.below(1e9), bursts: 10 });
      await ask(app.page, 'settled', 'firm-1');
      await browser.kill();
      await tear(await databaseFolder(profile), random.uniform());
    }
  });
}

async function tear(folder: string, share: number): Promise<void> {
  const name = (await readdir(folder))
    .filter((each) => each.endsWith('.log'))
    .toSorted()
    .at(-1);
  if (name === undefined) throw new Error('The database has no log.');
  const log = join(folder, name);
  await appendFile(log, tornRecord((await stat(log)).size, share));
}
