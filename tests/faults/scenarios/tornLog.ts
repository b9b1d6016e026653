import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edited } from '../operations.ts';
import type { Told } from '../told.ts';
import { databaseFolder } from '../node/databaseFiles.ts';
import { ask, type Desk, openApp, openReader, randomOf, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import { count, isRight } from '../node/tally.ts';
import { verify } from '../node/verify.ts';

/**
 * The beginning of a record as LevelDB writes it (doc/log_format.md there: checksum, length, type, data), of which the rest
 * never came. The browser passes over it once; what it writes behind it makes the log unreadable.
 */
function tornRecord(length: number, written: number): Buffer {
  const record = Buffer.alloc(7 + written, 0x5a);
  record.writeUInt16LE(length, 4);
  record.writeUInt8(1, 6);
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
      await tear(await databaseFolder(profile), 200 + random.below(1_000));
    }
  });
}

async function tear(folder: string, written: number): Promise<void> {
  const log = (await readdir(folder))
    .filter((name) => name.endsWith('.log'))
    .toSorted()
    .at(-1);
  if (log === undefined) throw new Error('The database has no log.');
  await appendFile(join(folder, log), tornRecord(written + 500, written));
}
