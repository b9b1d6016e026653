import { Build } from './pages/build.ts';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

test.describe('tabs and storage', () => {
  test('two tabs on one model overwrite nothing: each sees what the other did', async ({
    context,
    speak,
  }) => {
    await speak('en');
    const first = await context.newPage();
    await new Home(first).open();
    await new Home(first).askWhatIsGood();
    await first.getByRole('button', { name: /B2B services/ }).click();
    const here = new Build(first);
    await here.isOpen();
    const second = await context.newPage();
    await second.goto(first.url());
    const there = new Build(second);
    await there.isOpen();

    await here.limitField('A').fill('80');
    await here.limitField('A').press('Enter');
    await expect(there.limit('A')).toHaveAttribute('aria-valuenow', '80');
    await there.limitField('C').fill('25');
    await there.limitField('C').press('Enter');
    await expect(here.limit('C')).toHaveAttribute('aria-valuenow', '25');
    await expect(here.limit('A')).toHaveAttribute('aria-valuenow', '80');
    await second.reload();
    await expect(there.limit('A')).toHaveAttribute('aria-valuenow', '80');
    await expect(there.limit('C')).toHaveAttribute('aria-valuenow', '25');
  });

  test('an old tab that meets a newer database locks itself and says so', async ({ context, speak }) => {
    await speak('en');
    const old = await context.newPage();
    await new Home(old).open();
    await new Home(old).openExample();
    const address = old.url();
    const newer = await context.newPage();
    await newer.goto('./');
    await newer.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('porras', 990);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        }),
    );
    await expect(old.getByRole('heading', { name: 'A newer Porras is open in another tab' })).toBeVisible();
    const late = await context.newPage();
    await late.goto(address);
    await expect(late.getByRole('heading', { name: 'A newer Porras is open in another tab' })).toBeVisible();
  });

  test('what the witness remembers and the database has lost is said, never passed over', async ({
    context,
    speak,
  }) => {
    await speak('en');
    const page = await context.newPage();
    await new Home(page).open();
    await new Home(page).openExample();
    await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
    const address = page.url();
    await page.close();
    const between = await context.newPage();
    await between.goto('./icon.svg');
    await between.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('porras');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error ?? new Error('not deleted'));
        }),
    );
    await between.goto(address);
    const notice = between.getByRole('alert').filter({ hasText: 'Something that was saved here is gone' });
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('Konepaja Virtanen');
    await notice.getByRole('button').click();
    await expect(between.getByRole('heading', { name: 'What is missing' })).toBeVisible();
    await between.getByRole('button', { name: 'Go on without them' }).click();
    await expect(between.getByRole('heading', { name: 'Which step is your company on?' })).toBeVisible();
    await expect(notice).toBeHidden();
  });
});
