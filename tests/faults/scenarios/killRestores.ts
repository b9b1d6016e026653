import type { Told } from '../told.ts';
import { ask, type Desk, openApp, openReader, randomOf, rest, start, withProfile } from '../node/desk.ts';
import { type Disk, loseRows, readDisk } from '../node/disk.ts';
import type { KillableBrowser } from '../node/killableBrowser.ts';
import { blame, count, isRight } from '../node/tally.ts';
import { verifyTaken } from '../node/verify.ts';

const companies = ['firm-1', 'firm-2', 'firm-3'];

/** Takes in a backup of three companies and kills the browser meanwhile; each company is whole or not there. */
export async function killBackup(desk: Desk, number: number): Promise<void> {
  const run = `restores:${number}`;
  const random = randomOf(desk, run);
  await withProfile(async (profile) => {
    const first = await start(desk, profile);
    const { page, told } = await openApp(first.context, desk);
    ask(page, 'takeBackup', companies, 0).catch(() => undefined);
    await rest(random.below(1_200));
    await first.kill();
    await lookAgain(desk, { profile, run }, async (browser, disk) => {
      verifyTaken(desk.tally, disk, { companies, told, run });
      const again = await openApp(browser.context, desk);
      const refused = await ask(again.page, 'takeBackup', companies, 0);
      if (refused !== null) blame(desk.tally, 'lost', { run, why: `the second time: ${refused}` });
      const whole = await readDisk(await openReader(browser.context, desk));
      verifyTaken(desk.tally, whole, { companies, told: again.told, run });
    });
  });
}

/** Brings back lost rows from a snapshot and kills the browser meanwhile; all come back or none. */
export async function killRecovery(desk: Desk, number: number): Promise<void> {
  const run = `restores:${number}`;
  const random = randomOf(desk, run);
  await withProfile(async (profile) => {
    const first = await start(desk, profile);
    const maker = await openApp(first.context, desk);
    for (const company of companies) await ask(maker.page, 'takeRecords', company, { from: 0, to: 0 });
    await ask(maker.page, 'snapshot');
    await maker.page.close();
    const reader = await openReader(first.context, desk);
    const ids = (await readDisk(reader)).documents.map(({ id }) => id);
    await loseRows(reader, ids);
    const { page, told } = await openApp(first.context, desk);
    const { missing } = await ask(page, 'look');
    if (missing.length !== ids.length)
      blame(desk.tally, 'emptyStarts', {
        run,
        why: `${ids.length} rows were lost, ${missing.length} are missed`,
      });
    ask(page, 'bringBack').catch(() => undefined);
    await rest(random.below(400));
    await first.kill();
    await lookAgain(desk, { profile, run }, async (_, disk) => {
      wholeOrNone(desk, disk, { ids, told, run });
      await Promise.resolve();
    });
  });
}

function wholeOrNone(
  desk: Desk,
  disk: Disk,
  { ids, told, run }: { ids: readonly string[]; told: readonly Told[]; run: string },
): void {
  const there = disk.documents.filter(({ id }) => ids.includes(id)).length;
  if (there !== 0 && there !== ids.length)
    blame(desk.tally, 'half', { run, why: `${there} of ${ids.length} came back` });
  if (there === 0 && told.some(({ what }) => what === 'back'))
    blame(desk.tally, 'falselySaved', { run, why: 'nothing came back' });
}

async function lookAgain(
  desk: Desk,
  { profile, run }: { profile: string; run: string },
  work: (browser: KillableBrowser, disk: Disk) => Promise<void>,
): Promise<void> {
  const browser = await start(desk, profile);
  await work(browser, await readDisk(await openReader(browser.context, desk)));
  count(desk.tally, 'killed while restoring', isRight(desk.tally, run));
  await browser.close();
}
