import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

async function files(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Files and data' }).click();
  await expect(page.getByRole('heading', { name: 'Files and data' })).toBeVisible();
}

test.describe('everything of a browser', () => {
  test('goes into a file with one click, is erased with a word, and comes back from the file', async ({
    page,
    context,
    speak,
  }) => {
    await speak('en');
    await new Home(page).open();
    await new Home(page).openExample();
    await page.goto('./');
    await page.getByRole('button', { name: /level test/ }).click();
    await new Home(page).nameCompany('Åbo Råvaror');
    await expect(page).toHaveURL(/level\/answer$/);
    await files(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Back up everything' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^Porras backup .*\.porras\.zip$/);
    await expect(page.getByText(/was saved: 2 companies/)).toBeVisible();
    const path = await download.path();

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByRole('heading', { name: 'Files and data' })).toBeVisible();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByLabel('To go on, type: erase').fill('erase');
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/#\/$/);
    // The other tab starts anew too, and what it had open stays away.
    await expect(other).toHaveURL(/#\/$/);
    await expect(page.getByText('Åbo Råvaror')).toHaveCount(0);
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      remembered: localStorage.getItem('porras.witness'),
    }));
    expect(left).toEqual({ databases: [], remembered: null });

    await files(page);
    await expect(page).toHaveURL(/#\/files$/);
    await page.locator('input[type=file]').setInputFiles({
      name: 'yesterday.zip',
      mimeType: 'application/zip',
      buffer: await readFile(path),
    });
    await expect(page.getByRole('link', { name: 'Åbo Råvaror: opened, it was not here.' })).toBeVisible();
    await page.getByRole('link', { name: /Virtanen.*: opened, it was not here\./ }).click();
    await expect(page).toHaveURL(/#\/c\/.*\/files$/);
    await expect(page.getByRole('textbox', { name: 'Name of the company' })).toHaveValue(/Virtanen/);
  });
});
