import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '../../../config/findBrowser.ts';
import { Build } from '../pages/build.ts';
import { Home } from '../pages/home.ts';

/** How long a million contacts may take to be read, kept or opened, in milliseconds. */
const patience = { timeout: 180_000 };

/** A browser with a profile on the disk, as people have it. */
export async function openProfile(
  folder: string,
  baseURL: string,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findBrowser(),
    args: browserArgs,
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Helsinki',
    serviceWorkers: 'block',
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Reads the list, makes a criterion of one column, and goes to its picture. */
export async function useList(page: Page, path: string, company: string): Promise<Build> {
  await new Home(page).open();
  await new Home(page).askWhatIsGood();
  await page.getByRole('button', { name: 'Begin from your own contacts' }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('24 columns', patience);
  await page.getByRole('button', { name: /^Industry/ }).click();
  await page.getByRole('checkbox', { name: /^energy/ }).check();
  await page.getByRole('button', { name: /^Score these/ }).click();
  const build = new Build(page);
  await build.isOpen();
  await nameCompany(page, company);
  return build;
}

async function nameCompany(page: Page, name: string): Promise<void> {
  const back = page.url();
  await goToFiles(page);
  await page.getByRole('textbox', { name: 'Name of the company' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
  await page.evaluate((address) => {
    location.href = address;
  }, back);
}

async function goToFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = location.hash.replace(/^(#\/c\/[^/]+)\/.*$/, '$1/files');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Files and data' })).toBeVisible();
}

/** Opens the chooser of contacts. */
async function openChooser(page: Page): Promise<void> {
  const chooser = page.locator('details.chooser');
  if (!(await chooser.evaluate((details) => (details as HTMLDetailsElement).open)))
    await chooser.locator('summary').click();
}

/** The picture of all contacts of the list, and none of a sample. */
export async function pictureOf(build: Build, contacts: number): Promise<unknown> {
  await expect.poll(() => build.total(), patience).toBe(contacts);
  await expect(build.page.locator('details.chooser summary')).toContainText('contacts from', patience);
  return build.counts();
}

export async function keepContacts(page: Page): Promise<void> {
  await openChooser(page);
  await page.getByRole('switch', { name: 'Keep these contacts in this browser' }).check();
  await expect(page.getByText(/kept since/)).toBeVisible(patience);
}

/** Erases them under Files and data, and confirms. */
export async function eraseContacts(page: Page): Promise<void> {
  await goToFiles(page);
  const section = page.getByRole('region', { name: 'Kept contacts' });
  await expect(section).toContainText('kept since');
  await section.getByRole('button', { name: 'Erase contacts' }).click();
  await section.getByRole('button', { name: 'Erase for good' }).click();
  await expect(section).toContainText('were erased', patience);
}

/** All that the app has in its own storage: the keys, and some bytes of what lies sealed. */
export async function keyBytes(
  page: Page,
): Promise<{ readonly key: Uint8Array; readonly sealed: Uint8Array }> {
  const found = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('porras.keys');
    const keys: number[][] = [];
    for await (const handle of folder.values()) {
      if (handle instanceof FileSystemFileHandle)
        keys.push([...new Uint8Array(await (await handle.getFile()).arrayBuffer())]);
    }
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('porras');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ bytes?: ArrayBuffer }[]>((resolve) => {
      const request = database.transaction('contacts').objectStore('contacts').getAll();
      request.onsuccess = () => resolve(request.result as { bytes?: ArrayBuffer }[]);
    });
    database.close();
    const bytes = rows.find((row) => row.bytes)?.bytes ?? new ArrayBuffer(0);
    return { keys, sealed: [...new Uint8Array(bytes.slice(64, 96))] };
  });
  const [key] = found.keys;
  if (found.keys.length !== 1 || !key) throw new Error(`${found.keys.length} keys`);
  return { key: Uint8Array.from(key), sealed: Uint8Array.from(found.sealed) };
}

/** What the app itself holds in plain sight: addresses, localStorage, and its snapshots, unpacked. */
export function plainSight(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('porras.snapshots', { create: true });
    const texts = [
      location.href,
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
    ];
    for await (const handle of folder.values()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      const stream = (await handle.getFile()).stream().pipeThrough(new DecompressionStream('gzip'));
      texts.push(await new Response(stream).text());
    }
    return texts.join('\n');
  });
}

/** Saves everything that Files and data offers without being asked for contacts; answers the files. */
export async function saveAll(page: Page): Promise<readonly string[]> {
  await goToFiles(page);
  const paths: string[] = [];
  const buttons = page
    .getByRole('main')
    .getByRole('button', { name: /^(Back up everything|Save as a file|Save a de-identified)/ });
  for (const button of await buttons.all()) {
    const download = page.waitForEvent('download');
    await button.click();
    paths.push(await (await download).path());
  }
  return paths;
}
