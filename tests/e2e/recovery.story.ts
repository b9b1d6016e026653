import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { damageModes } from '../faults/node/damageModes.ts';
import { databaseFolder } from '../faults/node/databaseFolder.ts';
import { Home } from './pages/home.ts';
import { RecoveryPage } from './pages/recovery.ts';
import { expect, test } from './story.ts';

type Profile = { readonly folder: string; readonly baseURL: string | undefined };

/** A browser that keeps what it stores on the disk. */
async function visit({ folder, baseURL }: Profile): Promise<{ context: BrowserContext; page: Page }> {
  const { launchOptions = {} } = test.info().project.use;
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions,
    ...{ locale: 'en-GB', timezoneId: 'Europe/Helsinki', serviceWorkers: 'block' },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** The first question of a level test that somebody has answered: its third step. */
class Answer {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get #third() {
    return this.page.getByRole('radio', { name: /^3 / });
  }

  async give(): Promise<string> {
    await new Home(this.page).open();
    await this.page.getByRole('button', { name: /level test/ }).click();
    await this.page.getByRole('button', { name: /^(?:Next|Pass over)/ }).click();
    await this.#third.click();
    await new RecoveryPage(this.page).snapshot();
    return this.page.url();
  }

  async #look(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('button', { name: /^1\. / }).click();
  }

  /** It is there, and so is its undo. */
  async isThere(address: string): Promise<void> {
    await this.#look(address);
    await expect(this.#third).toBeChecked();
    await this.page.getByRole('heading', { level: 2 }).click();
    await this.page.keyboard.press('Control+z');
    await expect(this.#third).not.toBeChecked();
    await this.page.keyboard.press('Control+Shift+z');
    await expect(this.#third).toBeChecked();
  }
}

/** Whatever the user meets on the first page and then where the answer was: never an empty start (`ST-41`). */
async function meet(page: Page, address: string): Promise<'gone' | 'unopened' | 'whole'> {
  const gone = page.getByRole('heading', { level: 1, name: 'Something that was saved here is gone' });
  const unopened = page.getByRole('heading', { level: 1, name: 'The browser cannot open its storage' });
  const carryOn = page.getByRole('heading', { name: 'Carry on' });
  await page.goto('./');
  await expect(gone.or(unopened).or(carryOn).first()).toBeVisible();
  await page.goto(address);
  const notice = page.getByRole('button', { name: 'See what can be brought back' });
  await expect(
    notice.or(page.getByText('Not saved')).or(page.getByRole('radio').first()).first(),
  ).toBeVisible();
  if (await page.getByText('Not saved').isVisible()) {
    await page.goto('./#/recovery');
    await expect(unopened).toBeVisible();
    return 'unopened';
  }
  if (!(await notice.isVisible())) return 'whole';
  await notice.click();
  await expect(gone).toBeVisible();
  return 'gone';
}

test.describe('recovery', () => {
  test('a database that was deleted between two visits comes back with its undo (ST-24)', async ({
    context,
    speak,
  }) => {
    await speak('en');
    const first = await context.newPage();
    const address = await new Answer(first).give();
    await first.close();
    const page = await context.newPage();
    await page.goto('./icon.svg');
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('porras');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
        }),
    );
    await page.goto('./');
    const recovery = new RecoveryPage(page);
    await recovery.isOpen();
    await recovery.bringBack();
    await page.getByRole('link', { name: 'Carry on' }).click();
    await expect(page.getByRole('heading', { name: 'Carry on' })).toBeVisible();
    await new Answer(page).isThere(address);
  });

  test('files of the database damaged in each known mode: never an empty start, and everything comes back (ST-41)', async ({
    baseURL,
  }) => {
    const root = await mkdtemp(join(tmpdir(), 'porras-recovery-'));
    const before = { folder: join(root, 'before'), baseURL };
    const { context, page } = await visit(before);
    const address = await new Answer(page).give();
    await context.close();
    const met: string[] = [];
    for (const { mode, damage } of damageModes) {
      const profile = { folder: join(root, mode.replaceAll(' ', '-')), baseURL };
      await cp(before.folder, profile.folder, { recursive: true });
      await damage(await databaseFolder(profile.folder));
      const next = await visit(profile);
      const state = await meet(next.page, address);
      if (state === 'gone') await new RecoveryPage(next.page).bringBack();
      if (state === 'unopened') await carryAway(next.page, join(root, 'copy.porras.gz'));
      else await new Answer(next.page).isThere(address);
      await next.context.close();
      met.push(`${mode}: ${state}`);
    }
    expect(met).toEqual([
      'all of it garbage: gone',
      'the middle damaged: gone',
      'the log cut in half: gone',
      'CURRENT deleted: whole',
      'MANIFEST deleted: unopened',
    ]);
    // What the browser cannot open was saved as a file, and opens where there is nothing.
    const empty = await visit({ folder: join(root, 'empty'), baseURL });
    await empty.page.goto('./#/recovery');
    await empty.page.getByLabel('Open a file').setInputFiles(join(root, 'copy.porras.gz'));
    await expect(empty.page.getByText('Brought back: 2 documents.')).toBeVisible();
    await new Answer(empty.page).isThere(address);
    await empty.context.close();
    await rm(root, { recursive: true });
  });
});

async function carryAway(page: Page, path: string): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Save the copy from/ })
    .first()
    .click();
  await (await downloading).saveAs(path);
}
