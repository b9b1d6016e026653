import { expect, type Page } from '@playwright/test';
import { Home } from './home.ts';

/** Visits every page of the app with the example company in it, and calls `look` at each stop. */
export async function visitEveryPlace(page: Page, look: (place: string) => Promise<void>): Promise<void> {
  const home = await new Home(page).open();
  await look('home, empty');
  await home.openExample();
  const company = /#\/c\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await look('level, result');
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await look('level, result, everything open');
  await page.goto(`./#/c/${company}/level/answer`);
  await expect(page.getByRole('main').getByRole('radio').first()).toBeVisible();
  await look('level, answer');
  await page.goto(`./#/c/${company}/lead`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await look('lead, start');
  await page.getByRole('main').locator('a[href*="/build"]').first().click();
  await expect(page.locator('canvas')).toBeVisible();
  await look('lead, build');
  await page.locator('button.more').first().click();
  await page.locator('button.more').last().click();
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await look('lead, build, details open');
  const model = page.url().replace(/\/build$/, '');
  await page.goto(`${model}/contacts`);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await look('lead, contacts');
  await page.goto(`${model}/take-away`);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await look('lead, take away');
  await page.goto(`./#/c/${company}/files`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await look('files and data');
  await page.goto('./#/');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await look('home, something begun');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('help');
  await page.keyboard.press('Escape');
}
