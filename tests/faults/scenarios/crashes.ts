import type { Edited } from '../operations.ts';
import { ask, type Desk, openApp, openReader, randomOf, rest, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import { count, isRight } from '../node/tally.ts';
import { verify } from '../node/verify.ts';

/** The page crashes in the middle of edits; the browser lives. */
export async function crashPages(desk: Desk, crashes: number): Promise<void> {
  await withProfile(async (profile) => {
    const browser = await start(desk, profile);
    let edited: readonly Edited[] = [{ id: 'firm-1', seed: desk.seed, done: 0 }];
    for (let crash = 0; crash < crashes; crash += 1) {
      const run = `crashes:${crash}`;
      const random = randomOf(desk, run);
      const { page, told } = await openApp(browser.context, desk);
      await ask(page, 'openEdited', edited);
      ask(page, 'edit', ['firm-1'], { seed: random.below(1e9), bursts: 100_000 }).catch(() => undefined);
      await rest(50 + random.below(400));
      const crashed = page.waitForEvent('crash');
      page.goto('chrome://crash').catch(() => undefined);
      await crashed;
      edited = verify(desk.tally, await readDisk(await openReader(browser.context, desk)), {
        edited,
        told,
        run,
      });
      count(desk.tally, 'page crashed', isRight(desk.tally, run));
    }
    await browser.kill();
  });
}

/** The clock is set back between two visits and within the second one; undo keeps its order. */
export async function clocksBack(desk: Desk, times: number): Promise<void> {
  const day = 86_400_000;
  await withProfile(async (profile) => {
    const browser = await start(desk, profile);
    let edited: readonly Edited[] = [{ id: 'firm-1', seed: desk.seed, done: 0 }];
    for (let time = 0; time < times; time += 1) {
      const run = `clocks:${time}`;
      const { page, told } = await openApp(browser.context, desk, { clockMs: -time * 400 * day });
      await ask(page, 'openEdited', edited);
      await ask(page, 'edit', ['firm-1'], { seed: desk.seed + time, bursts: 10 });
      await ask(page, 'settled', 'firm-1');
      await rest(20);
      await page.close();
      edited = verify(desk.tally, await readDisk(await openReader(browser.context, desk)), {
        edited,
        told,
        run,
      });
      count(desk.tally, 'clock set back', isRight(desk.tally, run));
    }
    await browser.kill();
  });
}
