import type { BrowserContext, Page } from '@playwright/test';
import type { Edited } from '../operations.ts';
import { ask, type Desk, openApp, openReader, randomOf, rest, start, withProfile } from '../node/desk.ts';
import { readDisk } from '../node/disk.ts';
import type { KillableBrowser } from '../node/killableBrowser.ts';
import { compareEdited } from '../node/ledger.ts';
import { blame, count } from '../node/tally.ts';

/** How long the next start may take to bring last words to disk, in milliseconds. */
const longestMs = 5_000;

type Closing = { readonly edited: Edited; readonly done: number; readonly name: string };

/** Closes tabs, or with the last of them the whole window, right after an edit; the next start has it. */
export async function closeTabs(desk: Desk, { batch, tabs }: { batch: number; tabs: number }): Promise<void> {
  await withProfile(async (profile) => {
    let edited: Edited = { id: `firm-${batch}`, seed: desk.seed, done: 0 };
    let browser = await start(desk, profile);
    for (let tab = 0; tab < tabs; tab += 1) {
      const run = `closings:${batch}/${tab}`;
      const random = randomOf(desk, run);
      const isWindow = tab % 4 === 3;
      const { page } = await openApp(browser.context, desk, { isPatient: true });
      await ask(page, 'look');
      await ask(page, 'openEdited', [edited]);
      // Half of them while the last commit is less than 200 ms old, so that the edit has to wait.
      if (random.uniform() < 0.5) {
        await ask(page, 'work', edited.id, 1);
        await ask(page, 'settled', edited.id);
      }
      const done = await ask(page, 'workAndTell', edited.id, 1 + random.below(4));
      await page.close();
      if (isWindow) {
        await browser.close();
        browser = await start(desk, profile);
      }
      const name = `${isWindow ? 'a window' : 'a tab'} closed right after an edit`;
      const isRight = await lookAgain(desk, browser, { edited, done, name }, run);
      // After a failure with another company, which nothing has happened to.
      edited = isRight ? { ...edited, done } : { ...edited, id: `${edited.id}-${tab}`, done: 0 };
    }
    await browser.close();
  });
}

async function lookAgain(
  desk: Desk,
  { context }: KillableBrowser,
  closing: Closing,
  run: string,
): Promise<boolean> {
  const { edited, done, name } = closing;
  const reader = await openReader(context, desk);
  const atOnce = compareEdited(edited, done, await readDisk(reader));
  if (atOnce.is === 'right') count(desk.tally, `${name}: on disk before the next start`, true);
  const words = await reader.evaluate(
    () => Object.keys(localStorage).filter((key) => /lastWord/.test(key)).length,
  );
  const verdict = await afterNextStart(desk, { context, reader }, closing);
  if (verdict.is === 'right') desk.tally.acknowledged += done - edited.done;
  else blame(desk.tally, verdict.is, { run, why: `${verdict.why}; ${words} last words` });
  count(desk.tally, name, verdict.is === 'right');
  return verdict.is === 'right';
}

async function afterNextStart(
  desk: Desk,
  { context, reader }: { context: BrowserContext; reader: Page },
  { edited, done }: Closing,
) {
  const { page } = await openApp(context, desk);
  await ask(page, 'look');
  let verdict = compareEdited(edited, done, await readDisk(reader));
  for (let waited = 0; verdict.is !== 'right' && waited < longestMs; waited += 100) {
    await rest(100);
    verdict = compareEdited(edited, done, await readDisk(reader));
  }
  await page.close();
  return verdict;
}
