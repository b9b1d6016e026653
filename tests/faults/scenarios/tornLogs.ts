import type { Edited } from '../operations.ts';
import type { Told } from '../told.ts';
import { databaseFolder } from '../node/databaseFolder.ts';
import { ask, type Desk, openApp, openReader, randomOf, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import { count, isRight } from '../node/tally.ts';
import { tearLog } from '../node/tearLog.ts';
import { verify } from '../node/verify.ts';

/**
 * Killed in the middle of a write, again and again: each time the log ends with half a record, then there is a visit with
 * edits, and at the end everything is there (`ST-17`).
 */
export async function tornLogs(desk: Desk, times: number): Promise<void> {
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
      await tearLog(await databaseFolder(profile), random.uniform());
    }
  });
}
