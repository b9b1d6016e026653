import { Build } from './pages/build.ts';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

test('what was marked saved is there after the page has crashed', async ({ context, speak }) => {
  await speak('en');
  const page = await context.newPage();
  await new Home(page).open();
  await new Home(page).askWhatIsGood();
  await page.getByRole('button', { name: /B2B services/ }).click();
  const build = new Build(page);
  await build.isOpen();
  await build.limitField('B').fill('44');
  await build.limitField('B').press('Enter');
  await build.isSaved();
  const address = page.url();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto(address);
  const back = new Build(again);
  await back.isOpen();
  await expect(back.limit('B')).toHaveAttribute('aria-valuenow', '44');
  await again.getByRole('button', { name: 'Undo: grade limit' }).click();
  await expect(back.limit('B')).toHaveAttribute('aria-valuenow', '50');
});
