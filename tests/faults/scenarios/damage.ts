import type { BrowserContext } from '@playwright/test';
import type { Edited } from '../operations.ts';
import type { Told } from '../told.ts';
import { damageModes } from '../node/damageModes.ts';
import { databaseFolder } from '../node/databaseFolder.ts';
import { ask, type Desk, openApp, openReader, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import { blame, count, isRight } from '../node/tally.ts';
import { verify, verifyBroughtBack } from '../node/verify.ts';

type Work = { readonly edited: readonly Edited[]; readonly told: readonly Told[] };

/** Damages the files of the database between two visits: whatever is met, it is no empty start, and what is lost comes back. */
export async function damageFiles(desk: Desk): Promise<void> {
  for (const { mode, damage } of damageModes) {
    const run = `damage: ${mode}`;
    await withProfile(async (profile) => {
      const work = await visit(desk, profile);
      await damage(await databaseFolder(profile));
      const browser = await start(desk, profile);
      const met = await meet(desk, browser.context, { ...work, run });
      count(desk.tally, `database damaged: ${mode}`, isRight(desk.tally, run), met);
      await browser.kill();
    });
  }
}

/** A visit with edits and a snapshot of them. */
async function visit(desk: Desk, profile: string): Promise<Work> {
  const edited = [1, 2, 3].map((number) => ({ id: `firm-${number}`, seed: desk.seed, done: 0 }));
  const browser = await start(desk, profile);
  const { page, told } = await openApp(browser.context, desk);
  await ask(page, 'openEdited', edited);
  await ask(
    page,
    'edit',
    edited.map(({ id }) => id),
    { seed: desk.seed, bursts: 25 },
  );
  await Promise.all(edited.map(({ id }) => ask(page, 'settled', id)));
  await ask(page, 'snapshot');
  await browser.close();
  return { edited, told };
}

/** What the user meets: everything, a way back to everything, or word that the storage cannot be opened. */
async function meet(
  desk: Desk,
  context: BrowserContext,
  { edited, told, run }: Work & { run: string },
): Promise<string> {
  const { page } = await openApp(context, desk);
  const { documents, missing, unopened, mark } = await ask(page, 'look');
  const known = new Set([...documents.map(({ id }) => id), ...missing]);
  const forgotten = edited.filter(({ id }) => !known.has(id));
  if (forgotten.length > 0) {
    const why = `${forgotten.map(({ id }) => id).join()} are neither there nor missed`;
    blame(desk.tally, 'emptyStarts', { run, why });
  }
  if (unopened !== null) {
    if (mark.state !== 'failed')
      blame(desk.tally, 'emptyStarts', { run, why: `the mark says ${mark.state}` });
    return `said that it cannot be opened (${unopened})`;
  }
  if (missing.length > 0) await ask(page, 'bringBack');
  const disk = await readDisk(await openReader(context, desk));
  if (missing.length > 0) verifyBroughtBack(desk.tally, disk, { edited, told, run });
  else verify(desk.tally, disk, { edited, told, run });
  return missing.length > 0 ? `${missing.length} missed and brought back` : 'everything there';
}
