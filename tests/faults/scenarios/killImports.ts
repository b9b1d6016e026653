import type { Told } from '../told.ts';
import { ask, type Desk, openApp, openReader, randomOf, rest, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import { blame, count, isRight } from '../node/tally.ts';
import { stateOf, verifyTaken } from '../node/verify.ts';

/** Latest moment of a kill after the first import has begun, in milliseconds. */
const latestMs = 900;

/** States in which a record is taken in before the next company comes. */
const statesOfCompany = 6;

/** Takes in records of companies, new ones and ones that are here, and kills the browser in between. */
export async function killImports(
  desk: Desk,
  { batch, kills }: { batch: number; kills: number },
): Promise<void> {
  const { tally } = desk;
  await withProfile(async (profile) => {
    let told: Told[] = [];
    let number = 1;
    const companies = () => Array.from({ length: number }, (_, at) => `firm-${batch}-${at + 1}`);
    for (let kill = 0; kill <= kills; kill += 1) {
      const run = `imports:${batch}/${kill}`;
      const random = randomOf(desk, run);
      const browser = await start(desk, profile);
      const disk = await readDisk(await openReader(browser.context, desk));
      const before = `imports:${batch}/${kill - 1}`;
      verifyTaken(tally, disk, { companies: companies(), told, run: before });
      if (kill > 0) count(tally, 'killed while importing', isRight(tally, before));
      if (kill === kills) {
        await browser.close();
        return;
      }
      let from = 1 + (stateOf(tally, disk, { company: `firm-${batch}-${number}`, run: before }) ?? -1);
      if (from >= statesOfCompany) [from, number] = [0, number + 1];
      const app = await openApp(browser.context, desk);
      told = app.told;
      const seen = await ask(app.page, 'look');
      if (seen.missing.length > 0)
        blame(tally, 'lost', { run, why: `the app misses ${seen.missing.join()}` });
      const company = `firm-${batch}-${number}`;
      ask(app.page, 'takeRecords', company, { from, to: statesOfCompany }).catch(() => undefined);
      await rest(random.below(latestMs));
      await browser.kill();
    }
  });
}
