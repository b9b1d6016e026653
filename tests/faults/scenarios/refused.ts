import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Edited } from '../operations.ts';
import type { Told } from '../told.ts';
import { ask, type Desk, killAll, openApp, openReader, rest, start, withProfile } from '../node/desk.ts';
import { type Disk, readDisk } from '../node/disk.ts';
import { blame, count, isRight } from '../node/tally.ts';
import { type Said, verify } from '../node/verify.ts';

const run = promisify(execFile);

/** Room on the small disk, in MB. */
const smallDisk = 80;

/** Bursts of edits at most until storage refuses. */
const mostBursts = 400;

type Refusal = {
  readonly name: string;
  /** What may be said: of a disk that is full Chromium knows only that something went wrong. */
  readonly reasons: readonly string[];
  /** Whether it begins in a browser that has not opened the database yet: of an open one Chromium remembers the room that was left. */
  readonly isBefore: boolean;
  /** Begins to refuse; answers with the way to stop. The page has the app, the reader is another one of the same origin. */
  readonly begin: (pages: { page: Page; reader: Page }) => Promise<() => Promise<void>>;
};

/** The site may store nothing more: Chromium refuses at commit, after every request has succeeded. */
const quota = (desk: Desk): Refusal => ({
  name: 'quota at commit',
  reasons: ['full'],
  isBefore: true,
  begin: async ({ reader }) => {
    const session = await reader.context().newCDPSession(reader);
    const { origin } = desk;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    return async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
    };
  },
});

/** The connection is lost, as Safari says it, until it is found again. */
const lostConnection: Refusal = {
  name: 'connection lost (imitated)',
  reasons: ['lost'],
  isBefore: false,
  begin: async ({ page }) => {
    await ask(page, 'failUntilStopped', 'lost');
    return () => ask(page, 'stopFailing');
  },
};

/** Nothing more fits on the disk that the profile lies on. */
const fullDisk = (folder: string): Refusal => ({
  name: 'full disk',
  reasons: ['full', 'failed', 'lost'],
  isBefore: false,
  begin: async () => {
    const ballast = join(folder, 'ballast');
    await fill(ballast);
    return () => rm(ballast);
  },
});

/** Edits until storage refuses, looks that it is said, lets it work again, and looks that everything is there. */
async function refuse(
  desk: Desk,
  profile: string,
  { name, reasons, isBefore, begin }: Refusal,
): Promise<void> {
  const edited: readonly Edited[] = [{ id: 'firm', seed: desk.seed, done: 0 }];
  const before = await start(desk, profile);
  const first = await openApp(before.context, desk);
  await ask(first.page, 'openEdited', edited);
  const { done: doneBefore } = await work(first.page, 20);
  await before.kill();
  const browser = await start(desk, profile);
  const reader = browser.context.pages()[0] ?? (await browser.context.newPage());
  const { page, told } = await openApp(browser.context, desk);
  let stop = isBefore ? await begin({ page, reader }) : null;
  await ask(page, 'openEdited', [{ id: 'firm', seed: desk.seed, done: doneBefore }]);
  stop ??= await begin({ page, reader });
  const seen = await workUntilRefused(page);
  if (seen.mark.state !== 'failed' || !reasons.includes(seen.mark.reason))
    blame(desk.tally, 'falselySaved', { run: name, why: `the mark says ${JSON.stringify(seen.mark)}` });
  const disk = await openReader(browser.context, desk)
    .then(readDisk)
    .catch(() => null);
  // On a full disk even reading may be refused; then there is nothing to look at until there is room.
  if (disk) verifyQuietly(desk, disk, { edited, told: [...first.told, ...told], run: name });
  await stop();
  const done = await savedAgain(page);
  const everything: Told = { what: 'saved', upTo: { firm: done } };
  await browser.kill();
  await lookLater(desk, profile, { edited, told: [...first.told, ...told, everything], run: name });
  const said = seen.mark.state === 'failed' ? `said: ${seen.mark.reason}` : '';
  count(desk.tally, name, isRight(desk.tally, name), said);
}

/** Everything is there at the next start, and nothing is missed. */
async function lookLater(desk: Desk, profile: string, said: Said): Promise<void> {
  const { context, close } = await start(desk, profile);
  const disk = await readDisk(await openReader(context, desk));
  const { page } = await openApp(context, desk);
  const { missing } = await ask(page, 'look');
  if (missing.length > 0)
    blame(desk.tally, 'lost', { run: said.run, why: `the app misses ${missing.join()}` });
  verify(desk.tally, disk, said);
  await close();
}

async function workUntilRefused(page: Page) {
  let seen = await work(page, 1);
  for (let burst = 0; seen.mark.state !== 'failed' && burst < mostBursts; burst += 1)
    seen = await work(page, 1, 60);
  return seen;
}

/** While storage refuses, what was said to be saved is there; it is counted at the end. */
function verifyQuietly(desk: Desk, disk: Disk, said: Said): void {
  const { acknowledged } = desk.tally;
  verify(desk.tally, disk, said);
  desk.tally.acknowledged = acknowledged;
}

async function work(page: Page, bursts: number, edits = 2) {
  for (let burst = 0; burst < bursts; burst += 1) {
    await ask(page, 'work', 'firm', edits);
    await ask(page, 'settled', 'firm');
  }
  return ask(page, 'settled', 'firm');
}

/** Tries again until the app says that everything is saved. */
async function savedAgain(page: Page): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    await ask(page, 'retry');
    const { mark, done } = await ask(page, 'settled', 'firm');
    if (mark.state === 'saved') return done;
    await rest(100);
  }
  throw new Error('Storage works again, and nothing is saved.');
}

async function fill(file: string): Promise<void> {
  const ballast = await open(file, 'w');
  try {
    // Ever smaller pieces, until not one more page fits.
    for (let size = 1_048_576; size >= 4_096;) {
      const fits = await ballast.write(Buffer.alloc(size)).then(
        ({ bytesWritten }) => bytesWritten === size,
        () => false,
      );
      if (!fits) size /= 4;
    }
  } finally {
    await ballast.close();
  }
}

export async function quotaAtCommit(desk: Desk): Promise<void> {
  await withProfile((profile) => refuse(desk, profile, quota(desk)));
}

export async function connectionLost(desk: Desk): Promise<void> {
  await withProfile((profile) => refuse(desk, profile, lostConnection));
}

/** On a disk of its own, as small as can be mounted; where none can, that is said in the table. */
export async function diskFull(desk: Desk): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${smallDisk}m`, 'tmpfs', folder]);
  } catch {
    count(desk.tally, 'full disk', true, 'SKIPPED: no small disk can be mounted here (needs root)');
    await rm(folder, { recursive: true });
    return;
  }
  try {
    await refuse(desk, join(folder, 'profile'), fullDisk(folder));
  } finally {
    await killAll(join(folder, 'profile'));
    await run('umount', ['-l', folder]);
    await rm(folder, { recursive: true });
  }
}
