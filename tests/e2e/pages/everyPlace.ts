import { expect, type Locator, type Page } from '@playwright/test';
import { drawers } from '#pages/lead/build/drawers.ts';
import { fillCompany, filled } from './filledCompany.ts';
import { fillLevel, filledLevel } from './filledLevel.ts';
import { Home } from './home.ts';

/** What is done at each stop; `floating` is a menu that is open over the page. */
export type Look = (place: string, floating?: string) => Promise<void>;

/** Opens the example company, and answers its id. */
async function openCompany(page: Page): Promise<string> {
  const home = await new Home(page).open();
  await home.openExample();
  return /#\/c\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

async function headed(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
}

/** Opens everything that is folded in it, once; menus stay shut. */
async function unfold(within: Locator): Promise<void> {
  await within.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await within
    .locator('[aria-expanded=false]:not([aria-haspopup])')
    .evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
  await within.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

/** Visits every page of the app but those of a model, and calls `look` at each stop. */
export async function visitPages(page: Page, look: Look): Promise<void> {
  await new Home(page).open();
  await look('home, empty');
  const company = await openCompany(page);
  await look('level, result');
  await unfold(page.locator('main'));
  await look('level, result, everything open');
  await page.goto(`./#/c/${company}/level/answer`);
  await expect(page.getByRole('main').getByRole('radio').first()).toBeVisible();
  await look('level, answer');
  await fillCompany(page, company);
  await page.goto(`./#/c/${company}/lead`);
  await expect(page.locator('main details')).toHaveCount(1);
  await unfold(page.locator('main'));
  await look('lead, start, with models');
  await page.goto(`./#/c/${company}/files`);
  await headed(page);
  await unfold(page.locator('main'));
  await look('files and data, everything open');
  await page.goto('./#/files');
  await headed(page);
  await look('files and data, no company open');
  await page.goto('./#/recovery');
  await headed(page);
  await look('recovery, nothing missing');
  await page.goto('./#/');
  await headed(page);
  await look('home, something begun');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('help');
  await page.keyboard.press('Escape');
}

/** Visits every view of the level test, filled with everything that it can have, and calls `look` at each stop. */
export async function visitLevel(page: Page, look: Look): Promise<void> {
  const company = await openCompany(page);
  const go = async (view: string) => {
    await page.goto(`./#/c/${company}/level/${view}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.getByText(/^⟦?(Loading|Ladataan)/)).toHaveCount(0);
  };
  await fillLevel(page, company);
  const views = [
    ...['result', 'plan', 'deepen', 'deepen/steering', 'deepen/goodLead', 'numbers', 'evidence'],
    ...['rounds', 'review', 'units', 'survey', 'benchmark', 'report', 'tests'],
    ...[`tests/${filledLevel.test}`, `result/r.${filledLevel.earlier}`],
  ];
  for (const view of views) {
    await go(view);
    await look(`level, ${view}`);
    await unfold(page.locator('main'));
    await look(`level, ${view}, everything open`);
  }
  await page.locator('.more-views').click();
  await look('level, more views', '.more-views-panel');
  await page.goto('./#/s/broken');
  await headed(page);
  await look('survey, a broken link');
}

/** Visits every view of a model and what opens over it, and calls `look` at each stop. */
export async function visitModel(page: Page, look: Look): Promise<void> {
  const company = await openCompany(page);
  await fillCompany(page, company);
  const addressOf = (model: string, view: string) => `./#/c/${company}/lead/${model}/${view}`;
  const go = (view: string) => page.goto(addressOf(filled.model, view));
  const main = page.locator('main');
  const drawer = page.getByRole('dialog');

  await go('build');
  await expect(page.locator('canvas')).toBeVisible();
  await look('build');
  await page.keyboard.press('Control+k');
  await expect(drawer).toBeVisible();
  await look('palette');
  await page.keyboard.press('Escape');
  await main.locator('[aria-haspopup=menu]').first().click();
  await look('build, menu of a row', '[role=menu]');
  await page.keyboard.press('Escape');
  await main.locator('.list-more').first().click();
  await look('build, menu of a side', '.list-panel');
  await page.keyboard.press('Escape');
  await main.locator('.target-mark').first().click();
  await look('build, what the target system lacks', '.target-words');
  await page.keyboard.press('Escape');

  // `add-is` and `add-does` are other doors into the drawer of `add`, which is walked through whole.
  for (const name of Object.keys(drawers).filter((each) => !each.startsWith('add-'))) {
    await go(`build/${name}`);
    await expect(drawer.getByRole('heading').first()).toBeVisible();
    // The first choice of a drawer is what it shows.
    const ways = drawer.locator('fieldset:has(> .segments)').first().locator('input');
    for (const way of await ways.all()) {
      await way.check();
      await unfold(drawer);
      await look(`${name}, ${await way.getAttribute('value')}`);
    }
    if ((await ways.count()) === 0) {
      await unfold(drawer);
      await look(`${name}, everything open`);
    }
  }
  for (const [at, view] of ['make criteria', 'search'].entries()) {
    await go('build');
    // The drawer has to go first: else the next address finds it open, on the sheet before.
    await expect(drawer).toHaveCount(0);
    await go('build/canvas');
    await drawer.locator('footer button').nth(at).click();
    await expect(drawer.locator('footer')).toHaveCount(0);
    await look(`canvas, ${view}`);
  }
  await go('build/guide');
  await drawer.locator('h3 button').first().click();
  await look('guide, first step');
  await go('build/cases');
  await drawer
    .getByRole('button', { name: /Kaivos 2/ })
    .first()
    .click();
  await unfold(drawer);
  await look('cases, one case');

  await go('build');
  await expect(drawer).toHaveCount(0);
  await unfold(main);
  await look('build, everything open');

  for (const [view, ready] of [
    ['contacts', 'h2'],
    ['contact/12', '.timeline svg'],
    ['contact/12~48', 'table'],
    ['company', 'table, li'],
    ['company/3', 'table'],
    [`versions/${filled.draft}`, '.people svg, .people table'],
    ['take-away', 'h2'],
    ['text', 'h2'],
    ['notice', 'h2'],
  ] as const) {
    await go(view);
    await expect(main.locator(ready).first()).toBeVisible();
    await unfold(main);
    await look(view);
  }

  await page.goto(addressOf(filled.agreed, 'build'));
  await expect(page.locator('canvas')).toBeVisible();
  await look('agreed and locked');
  await page.goto(addressOf(filled.agreed, 'build/routing'));
  await expect(drawer.getByRole('heading').first()).toBeVisible();
  await look('agreed and locked, a drawer');
  await page.goto(addressOf(filled.agreed, 'versions'));
  await headed(page);
  await look('agreed and locked, versions');
  await page.goto(addressOf(filled.byRules, 'build/grades'));
  await expect(drawer.getByRole('heading').first()).toBeVisible();
  await look('grades by rules');
}
