import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

const rungs = [1, 2, 3, 4].map((step) => new RegExp(`^${step} `));

test.describe('the quick level test', () => {
  for (const language of ['en', 'fi'] as const) {
    test(`a stranger answers it in at most 30 clicks and sees step, index and bottlenecks (${language})`, async ({
      page,
      speak,
    }) => {
      await speak(language);
      let clicks = 0;
      const click = async (target: ReturnType<typeof page.getByRole>) => {
        clicks += 1;
        await target.click();
      };
      await new Home(page).open();
      await click(page.getByRole('button', { name: /level test|tasotesti/ }));
      await expect(page).toHaveURL(/answer$/);
      await click(page.getByRole('main').getByRole('radio').nth(2));
      // Two stand on 1, five on 2, one on 3: the profile of the design picture.
      const steps = [2, 1, 2, 1, 2, 2, 3, 2];
      const next = page.getByRole('button', { name: /^(Next|Seuraava|See the result|Katso tulos)/ });
      await click(next);
      for (const [at, step] of steps.entries()) {
        await expect(page.getByText(new RegExp(`(Dimension|Osa-alue) ${at + 1}( of |/)8`))).toBeVisible();
        await click(page.getByRole('radio', { name: rungs[step - 1] ?? '' }));
        await click(next);
      }
      await expect(page).toHaveURL(/result$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        language === 'en' ? 'You are on step 2: quality counts.' : 'Olette 2. portaalla: laatu mukaan.',
      );
      await expect(page.getByText(language === 'en' ? '1.9' : '1,9').first()).toBeVisible();
      await expect(page.getByText(language === 'en' ? '2 bottlenecks' : '2 pullonkaulaa')).toBeVisible();
      expect(clicks).toBeLessThanOrEqual(30);
    });
  }

  test('every answer is kept: a reload brings it back, undo takes it back even after the reload', async ({
    page,
    speak,
  }) => {
    await speak('en');
    await new Home(page).open();
    await page.getByRole('button', { name: /level test/ }).click();
    await page.getByRole('button', { name: /^(Next|Pass over)/ }).click();
    const third = page.getByRole('radio', { name: rungs[2] ?? '' });
    await third.click();
    await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
    await page.reload();
    await page.getByRole('button', { name: /^1\. / }).click();
    await expect(third).toBeChecked();
    await page.getByRole('heading', { level: 2 }).click();
    await page.keyboard.press('Control+z');
    await expect(third).not.toBeChecked();
    await page.keyboard.press('Control+Shift+z');
    await expect(third).toBeChecked();
  });

  test('a tab that is closed at once keeps the last answer, or asks before it goes', async ({
    context,
    speak,
  }) => {
    await speak('en');
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss());
    await new Home(page).open();
    await page.getByRole('button', { name: /level test/ }).click();
    await page.getByRole('button', { name: /^(Next|Pass over)/ }).click();
    await page.getByRole('radio', { name: rungs[1] ?? '' }).click();
    const address = page.url();
    const saved = page.getByRole('banner').getByRole('status').filter({ hasText: 'Saved' });
    // On a slow machine the answer is still on its way: then the browser asks, and the stranger stays until it is saved.
    await page.close({ runBeforeUnload: true });
    await Promise.race([page.waitForEvent('close'), saved.waitFor()]);
    if (!page.isClosed()) await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await again.getByRole('button', { name: /^1\. / }).click();
    await expect(again.getByRole('radio', { name: rungs[1] ?? '' })).toBeChecked();
  });

  test('a tab is not closed over an answer that is not saved yet: the browser asks', async ({
    context,
    speak,
  }) => {
    await speak('en');
    const page = await context.newPage();
    const asked = page.waitForEvent('dialog');
    page.on('dialog', (dialog) => void dialog.dismiss());
    await new Home(page).open();
    await page.getByRole('button', { name: /level test/ }).click();
    await page.getByRole('button', { name: /^(Next|Pass over)/ }).click();
    const saved = page.getByRole('banner').getByRole('status').filter({ hasText: 'Saved' });
    await saved.waitFor();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.evaluate(holdDatabase);
    await page.getByRole('radio', { name: rungs[1] ?? '' }).click();
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
    await other.evaluate(() => dispatchEvent(new Event('release')));
    await saved.waitFor();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
  });

  test('the whole test can be taken with the keyboard alone', async ({ page, speak }) => {
    await speak('en');
    await new Home(page).open();
    await page.getByRole('button', { name: /level test/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/answer$/);
    await page.getByRole('main').getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    const next = page.getByRole('button', { name: /^(Next|See the result)/ });
    await next.focus();
    await page.keyboard.press('Enter');
    for (let at = 1; at <= 8; at += 1) {
      await expect(page.getByText(`Dimension ${at} of 8`)).toBeVisible();
      await page.getByRole('radio', { name: rungs[0] ?? '' }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await next.focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are on step 2: quality counts.');
  });
});

/** Keeps a transaction open over the whole database, so that nobody else can write, until `release` is heard. */
function holdDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    let isHeld = true;
    addEventListener('release', () => (isHeld = false), { once: true });
    const opening = indexedDB.open('porras');
    opening.onerror = () => reject(new Error('The database does not open.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const documents = database
        .transaction([...database.objectStoreNames], 'readwrite')
        .objectStore('documents');
      const again = () => {
        resolve();
        if (isHeld) documents.count().onsuccess = again;
        else database.close();
      };
      documents.count().onsuccess = again;
    };
  });
}
