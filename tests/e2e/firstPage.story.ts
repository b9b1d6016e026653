import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

const budgetBytes = 60_000;

/** Opens the first page and weighs the JavaScript, gzipped, that came until it was idle without input. */
async function weighFirstPage(page: Page): Promise<{ readonly bytes: number; readonly names: string }> {
  const sizes: Promise<number>[] = [];
  const names: string[] = [];
  const weigh = (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    names.push(response.url());
    sizes.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on('response', weigh);
  await page.goto('./', { waitUntil: 'networkidle' });
  await page.waitForTimeout(1_000);
  page.off('response', weigh);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { bytes, names: names.join('\n') };
}

test.describe('the first page', () => {
  for (const language of ['en', 'fi'] as const) {
    test(`loads at most 60 kB of JavaScript until idle without input (${language})`, async ({
      page,
      speak,
    }) => {
      await speak(language);
      const { bytes, names } = await weighFirstPage(page);
      expect(bytes, names).toBeLessThanOrEqual(budgetBytes);
      expect(bytes).toBeGreaterThan(10_000);
    });
  }

  test('is no heavier for someone who comes back: what was begun is listed without a database', async ({
    context,
    speak,
  }) => {
    await speak('en');
    const page = await context.newPage();
    await new Home(page).open();
    await new Home(page).openExample();
    await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
    await page.close();

    const again = await context.newPage();
    const { bytes, names } = await weighFirstPage(again);
    expect(bytes, names).toBeLessThanOrEqual(budgetBytes);
    await expect(again.getByRole('heading', { name: 'Carry on' })).toBeVisible();
    await again.getByRole('link', { name: /Level test/ }).click();
    await expect(again).toHaveURL(/level\/answer$/);
  });

  test('speaks the browser language at first, and the chosen one ever after', async ({ browser, faults }) => {
    const context = await browser.newContext({ locale: 'fi-FI' });
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('http://localhost:4791/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Millä portaalla teidän yrityksenne on?',
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which step is your company on?');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which step is your company on?');
    await context.close();
  });
});
