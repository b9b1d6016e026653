import { gzipSync } from 'node:zlib';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

const budgetBytes = 60_000;

test.describe('the first page', () => {
  for (const language of ['en', 'fi'] as const) {
    test(`loads at most 60 kB of JavaScript until idle without input (${language})`, async ({
      page,
      speak,
    }) => {
      await speak(language);
      const bodies: Promise<number>[] = [];
      const names: string[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() !== 'script') return;
        names.push(response.url());
        bodies.push(response.body().then((body) => gzipSync(body).length));
      });
      await page.goto('./', { waitUntil: 'networkidle' });
      await page.waitForTimeout(1_000);
      const total = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
      expect(total, names.join('\n')).toBeLessThanOrEqual(budgetBytes);
      expect(total).toBeGreaterThan(10_000);
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
    const bodies: Promise<number>[] = [];
    again.on('response', (response) => {
      if (response.request().resourceType() === 'script') {
        bodies.push(response.body().then((body) => gzipSync(body).length));
      }
    });
    await again.goto('./', { waitUntil: 'networkidle' });
    await expect(again.getByRole('heading', { name: 'Carry on' })).toBeVisible();
    const total = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(budgetBytes);
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
