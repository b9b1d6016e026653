import { Build } from './pages/build.ts';
import { Home } from './pages/home.ts';
import { expect, test } from './story.ts';

test.describe('a first scoring model', () => {
  test.beforeEach(async ({ page, speak }) => {
    await speak('en');
    await new Home(page).open();
    await new Home(page).askWhatIsGood();
  });

  for (const template of ['B2B services', 'Software', 'Manufacturing', 'From form to sales']) {
    test(`${template}: ten thousand sample contacts stand in four grades at once`, async ({ page }) => {
      await page.getByRole('button', { name: new RegExp(template) }).click();
      const build = new Build(page);
      await build.isOpen();
      await expect.poll(() => build.total()).toBe(10_000);
      const counts = await build.counts();
      for (const grade of ['A', 'B', 'C', 'D'] as const) expect(counts[grade]).toBeGreaterThan(100);
    });
  }

  test('a limit moves under the finger, by key and by number, and a drag is one step of undo', async ({
    page,
  }) => {
    await page.getByRole('button', { name: /B2B services/ }).click();
    const build = new Build(page);
    await build.isOpen();
    await expect.poll(() => build.total()).toBe(10_000);
    const before = await build.counts();

    const box = await build.limit('A').boundingBox();
    if (!box) throw new Error('The limit has no place on the screen.');
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 40, box.y + 12, { steps: 8 });
    await page.mouse.up();
    await build.changesFrom(before);
    const dragged = Number(await build.limit('A').getAttribute('aria-valuenow'));
    expect(dragged).toBeGreaterThan(70);
    expect((await build.counts()).A).toBeLessThan(before.A);

    await build.limit('A').press('ArrowLeft');
    await expect(build.limit('A')).toHaveAttribute('aria-valuenow', String(dragged - 1));
    await build.limitField('A').fill('60');
    await build.limitField('A').press('Enter');
    await expect(build.limit('A')).toHaveAttribute('aria-valuenow', '60');

    for (let step = 0; step < 3; step += 1)
      await page.getByRole('button', { name: 'Undo: grade limit' }).click();
    await expect(build.limit('A')).toHaveAttribute('aria-valuenow', '70');
    await expect.poll(() => build.counts()).toEqual(before);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('points and switches move the picture, and all of it is there after a reload', async ({ page }) => {
    await page.getByRole('button', { name: /Software/ }).click();
    const build = new Build(page);
    await build.isOpen();
    await expect.poll(() => build.total()).toBe(10_000);
    const before = await build.counts();

    const first = page.getByRole('switch').first();
    await first.uncheck();
    await build.changesFrom(before);
    const without = await build.counts();
    expect(without.A).toBeLessThan(before.A);

    const points = page.getByRole('spinbutton', { name: /: points$/ }).first();
    await points.fill('-12,5');
    await points.press('Enter');
    await build.changesFrom(without);
    await expect(points).toHaveValue('-12.5');
    const shaped = await build.counts();
    await build.isSaved();

    await page.reload();
    await build.isOpen();
    await expect.poll(() => build.counts()).toEqual(shaped);
    await expect(first).not.toBeChecked();
    await page.getByRole('heading', { name: 'Contacts by score' }).click();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => build.counts()).toEqual(before);
  });

  test('a weight under the hand redraws while it is dragged, as one step of undo', async ({ page }) => {
    await page.getByRole('button', { name: /Manufacturing/ }).click();
    const build = new Build(page);
    await build.isOpen();
    await expect.poll(() => build.total()).toBe(10_000);
    const before = await build.counts();
    await page.getByRole('button', { name: 'More about fit' }).click();
    await page.getByRole('switch', { name: 'Points as sliders' }).check();
    await page.keyboard.press('Escape');
    const slider = page.getByRole('slider', { name: /: most points, slider$/ }).first();
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider has no place on the screen.');
    await slider.hover();
    await page.mouse.down();
    await page.mouse.move(box.x + 4, box.y + box.height / 2, { steps: 6 });
    await build.changesFrom(before);
    await page.mouse.up();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect.poll(() => build.counts()).toEqual(before);
  });

  test('a model whose rules set the grade is read, not dragged: no limits, and every rule in words', async ({
    page,
  }) => {
    await page.getByRole('button', { name: /From form to sales/ }).click();
    const build = new Build(page);
    await build.isOpen();
    await expect.poll(() => build.total()).toBe(10_000);
    await expect(page.getByRole('slider', { name: /^Limit of grade/ })).toHaveCount(0);
    await expect(page.getByRole('spinbutton', { name: /^Limit of grade/ })).toHaveCount(0);
    const routing = page.getByRole('region', { name: 'Routing' });
    await expect(routing.getByRole('listitem')).toHaveCount(4);
    await expect(routing.getByRole('listitem').first()).toContainText(
      'to sales at once · within 4 h · grade A',
    );
    await expect(page.getByRole('region', { name: 'Gates' })).toContainText(
      'Competitor, Student or Job seeker: grade D',
    );
  });

  test('the same recipe gives the same contacts; another seed gives others, and undo brings the first ones back', async ({
    page,
  }) => {
    await page.getByRole('button', { name: /B2B services/ }).click();
    const build = new Build(page);
    await build.isOpen();
    await expect.poll(() => build.total()).toBe(10_000);
    const before = await build.counts();
    await page.getByText('10,000 sample contacts').click();
    await page.getByRole('button', { name: 'Make other contacts' }).click();
    await build.changesFrom(before);
    expect(await build.total()).toBe(10_000);
    await page.getByRole('button', { name: 'Undo: other sample contacts' }).click();
    await expect.poll(() => build.counts()).toEqual(before);
  });
});
