import type { Edited } from '../operations.ts';
import type { Told } from '../told.ts';
import { ask, type Desk, openApp, openReader, randomOf, rest, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import { blame, count, isRight } from '../node/tally.ts';
import { verify } from '../node/verify.ts';

/** Latest moment of a kill after the first edit, in milliseconds. */
const latestMs = 900;

/** Edits companies and kills the browser in between, again and again on one profile. */
export async function killEdits(
  desk: Desk,
  { batch, kills }: { batch: number; kills: number },
): Promise<void> {
  const { tally } = desk;
  await withProfile(async (profile) => {
    let edited: readonly Edited[] = [1, 2, 3, 4].map((number) => ({
      ...{ id: `firm-${batch}-${number}`, seed: desk.seed, done: 0 },
    }));
    let told: Told[] = [];
    for (let kill = 0; kill <= kills; kill += 1) {
      const run = `edits:${batch}/${kill}`;
      const random = randomOf(desk, run);
      const browser = await start(desk, profile);
      const disk = await readDisk(await openReader(browser.context, desk));
      edited = verify(tally, disk, { edited, told, run: `edits:${batch}/${kill - 1}` });
      if (kill > 0) count(tally, 'killed while editing', isRight(tally, `edits:${batch}/${kill - 1}`));
      const app = await openApp(browser.context, desk, { isPatient: random.uniform() < 0.15 });
      const seen = await ask(app.page, 'look');
      if (seen.missing.length > 0 || seen.unopened !== null)
        blame(tally, 'lost', { run, why: `the app misses ${seen.missing.join()} ${seen.unopened ?? ''}` });
      if (kill === kills) {
        await browser.close();
        return;
      }
      told = app.told;
      if (!(await ask(app.page, 'openEdited', edited))) blame(tally, 'lost', { run, why: 'not all open' });
      const ids = edited.map(({ id }) => id);
      const work = ask(app.page, 'edit', ids, { seed: random.below(1e9), bursts: 100_000 });
      work.catch(() => undefined);
      await rest(random.below(latestMs));
      await browser.kill();
    }
  });
}
