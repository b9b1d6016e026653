import type { Edited } from '../operations.ts';
import { ask, type Desk, openApp, openReader, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import { count, isRight } from '../node/tally.ts';
import { verify } from '../node/verify.ts';

/** Times from an edit until it is on disk and until the app says *saved*, and from hiding until then; in milliseconds. */
export type Times = {
  readonly diskMs: readonly number[];
  readonly saidMs: readonly number[];
  readonly hiddenMs: readonly number[];
};

/** Edits as a hand does, with the pauses of the app, then hides the page right after an edit. */
export async function timeSaving(desk: Desk, edits: number): Promise<Times> {
  return withProfile(async (profile) => {
    const browser = await start(desk, profile);
    const { page, told } = await openApp(browser.context, desk, { isPatient: true });
    const edited: readonly Edited[] = [{ id: 'firm-1', seed: desk.seed, done: 0 }];
    await ask(page, 'openEdited', edited);
    await ask(page, 'editSteadily', 'firm-1', { edits, everyMs: 55 });
    const timed = told.filter((each) => each.what === 'timed');
    const [diskMs, saidMs] = [timed.flatMap((each) => each.diskMs), timed.flatMap((each) => each.saidMs)];
    const hiddenMs: number[] = [];
    for (let hide = 0; hide < 20; hide += 1) hiddenMs.push(await ask(page, 'editAndHide', 'firm-1'));
    await page.close();
    const run = 'timing';
    verify(desk.tally, await readDisk(await openReader(browser.context, desk)), { edited, told, run });
    count(desk.tally, 'edited as by hand', isRight(desk.tally, run));
    await browser.kill();
    return { diskMs, saidMs, hiddenMs };
  });
}
