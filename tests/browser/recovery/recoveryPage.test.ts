import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { newCompany } from '#core/documents/company.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import RecoveryPage from '#pages/recovery/RecoveryPage.svelte';
import { opened, TestBrowser } from '../state/tab.ts';

const browsers: TestBrowser[] = [];

beforeEach(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

afterEach(async () => {
  for (const browser of browsers.splice(0)) await browser.forget();
});

/** Two companies with a snapshot of the first one alone. */
async function begin() {
  const browser = new TestBrowser();
  browsers.push(browser);
  const { app, library } = browser.tab();
  const company = opened(await library.create({ kind: 'company', body: newCompany('Konepaja') }));
  const port = await app.late.snapshots();
  await port.take('work');
  opened(await library.create({ kind: 'company', body: newCompany('Uusi') }));
  return { browser, app, library, company, port };
}

test('the page says what is missing, how that can happen, and which copies there are (ST-41) (ST-44)', async () => {
  const { browser } = await begin();
  await Dexie.delete(browser.name);
  const { app } = browser.tab();
  await render(RecoveryPage, { app });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('is gone');
  await expect.element(page.getByText(/Company · saved .* · there is a copy$/)).toBeVisible();
  await expect.element(page.getByText(/there is no copy of it here/)).toBeVisible();
  await expect.element(page.getByText(/Safari does so when a site has not been visited/)).toBeVisible();
  await expect.element(page.getByText('1 document · after work')).toBeVisible();
});

test('one click brings back what has a copy, and says what has none', async () => {
  const { browser, company } = await begin();
  await Dexie.delete(browser.name);
  const { app, library } = browser.tab();
  await render(RecoveryPage, { app });
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.element(page.getByText('1 document is back')).toBeVisible();
  await expect.element(page.getByText('1 document could not be brought back.')).toBeVisible();
  expect(opened(await library.open<'company'>(company.id)).body.name).toBe('Konepaja');
  await page.getByRole('button', { name: 'Go on without them' }).click();
  expect(library.missing).toEqual([]);
  expect(library.companies.map(({ title }) => title)).toEqual(['Konepaja']);
});

test('a copy is looked into, and one document of it comes back beside what is here', async () => {
  const { app, library } = await begin();
  await render(RecoveryPage, { app });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Copies of your work');
  await page.getByRole('button', { name: /^Look inside the copy/ }).click();
  await page.getByRole('button', { name: 'Bring back Konepaja' }).click();
  await expect.element(page.getByText('is back')).toBeVisible();
  expect(library.companies.map(({ title }) => title).toSorted()).toEqual(['Konepaja', 'Konepaja', 'Uusi']);
});

test('a damaged copy is shown and cannot be used (ST-21)', async () => {
  const { browser, app, port } = await begin();
  const file = (await port.list())?.[0]?.file ?? '';
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(`${browser.name}.snapshots`);
  const writable = await (await folder.getFileHandle(file)).createWritable();
  await writable.write('x');
  await writable.close();
  await render(RecoveryPage, { app });
  await expect.element(page.getByText(/damaged, cannot be used/)).toBeVisible();
  expect(page.getByRole('button', { name: /^Look inside/ }).query()).toBeNull();
});

test('a database that does not open is said, with what to do, and its copies can be carried away (ST-43)', async () => {
  const { browser } = await begin();
  const { app } = browser.tab((store) => ({
    ...store,
    list: () => Promise.resolve({ ok: false, reason: 'failed' }),
  }));
  await render(RecoveryPage, { app });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('cannot open its storage');
  await expect.element(page.getByText(/clear the data of this site/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Save the copy from/ })).toBeVisible();
  expect(page.getByRole('button', { name: /^Bring/ }).query()).toBeNull();
});
