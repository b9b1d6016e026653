import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { databaseFolder } from '../faults/node/databaseFolder.ts';
import { startBrowser } from '../faults/node/killableBrowser.ts';
import { tearLog } from '../faults/node/tearLog.ts';
import { Build } from './pages/build.ts';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

/** One visit on a profile that ends with a kill in the middle of a write. */
async function visit(profile: string, work: (page: Page, build: Build) => Promise<void>): Promise<void> {
  const { executablePath = '' } = test.info().project.use.launchOptions ?? {};
  const browser = await startBrowser(executablePath, profile);
  const page = await browser.context.newPage();
  await work(page, new Build(page));
  await browser.kill();
  await tearLog(await databaseFolder(profile), 0.5);
}

test('a browser that is killed in the middle of a write, time and again, has what was saved (ST-17)', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'porras-killed-'));
  let address = '';
  let limit: string | null = null;
  try {
    await visit(profile, async (page, build) => {
      await page.goto(baseURL ?? '');
      await new Home(page).askWhatIsGood();
      await page.getByRole('button', { name: /B2B services/ }).click();
      await build.isOpen();
      await build.isSaved();
      address = page.url();
      limit = await build.limit('B').getAttribute('aria-valuenow');
    });
    for (const next of ['41', '42', '43']) {
      await visit(profile, async (page, build) => {
        await page.goto(address);
        await expect(build.limit('B')).toHaveAttribute('aria-valuenow', limit ?? '');
        await build.limitField('B').fill(next);
        await build.limitField('B').press('Enter');
        await expect(build.limit('B')).toHaveAttribute('aria-valuenow', next);
        await build.isSaved();
        limit = next;
      });
    }
    await visit(profile, async (page, build) => {
      await page.goto(address);
      await expect(build.limit('B')).toHaveAttribute('aria-valuenow', '43');
    });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
