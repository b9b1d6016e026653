import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { newCompany } from '#core/documents/company.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import FilesPage from '#pages/files/FilesPage.svelte';
import { keptState } from '#pages/files/backup/keptState.ts';
import { opened, TestBrowser } from '../state/tab.ts';

const saved: { name: string; file: Blob | null }[] = [];
const real = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');

beforeEach(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
  saved.length = 0;
  // The browser of the tests has no folder for downloads: what would go there is seen here.
  let file: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob instanceof Blob ? blob : null;
    return 'blob:nowhere';
  });
  HTMLElement.prototype.click = function (this: HTMLElement) {
    if (this instanceof HTMLAnchorElement) saved.push({ name: this.download, file });
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  if (real) Object.defineProperty(HTMLElement.prototype, 'click', real);
});

async function begin() {
  const tab = new TestBrowser().tab();
  opened(await tab.library.create({ kind: 'company', id: 'firm', body: newCompany('Konepaja') }));
  opened(await tab.library.create({ kind: 'company', id: 'shop', body: newCompany('Åbo Råvaror') }));
  tab.app.follow('#/c/firm/files');
  return tab;
}

async function give(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('Nothing opens files.');
  await userEvent.upload(input, file);
}

describe('Files and data', () => {
  test('backs up everything with one click, says so for each company, and that something changed since (EX-82)', async () => {
    const { app, library } = await begin();
    await render(FilesPage, { app });
    const section = page.getByRole('region', { name: 'Backup' });
    await expect.element(section.getByText('Not backed up yet.')).toBeVisible();
    await section.getByRole('button', { name: 'Back up everything' }).click();
    await expect.element(section.getByText(/was saved: 2 companies, \d+\skB/)).toBeVisible();
    await expect.element(section.getByText(/^Last backed up .*nothing has changed since\.$/)).toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual([`Porras backup ${app.today}.porras.zip`]);
    const session = opened(await library.open<'company'>('shop'));
    session.run('company.rename', { name: 'Åbo Råvaror Ab' });
    await session.settled();
    await expect
      .element(section.getByText('1 of 2 companies have changed since they were last backed up.'))
      .toBeVisible();
    const table = page.getByRole('table');
    await expect
      .element(table.getByRole('row', { name: /^Åbo Råvaror Ab .*, changed since$/ }))
      .toBeVisible();
    await expect.element(table.getByRole('row', { name: /^Konepaja .* \d{4}$/ })).toBeVisible();
  });

  test('says what is stored where, how much, and what the browser says of it all (EX-86)', async () => {
    const { app } = await begin();
    await (await app.late.snapshots()).take('work');
    await render(FilesPage, { app });
    const table = page.getByRole('table');
    await expect
      .element(table.getByRole('row', { name: /^Konepaja One document .* \d\skB not yet$/ }))
      .toBeVisible();
    await expect
      .element(table.getByRole('row', { name: /^One earlier copy from .* in this browser \d\skB/ }))
      .toBeVisible();
    await expect
      .element(table.getByRole('link', { name: 'One earlier copy' }))
      .toHaveAttribute('href', '#/recovery');
    await expect.element(table.getByRole('row', { name: /^Sent to anybody .* nothing/ })).toBeVisible();
    await expect.element(page.getByText(/all of this address takes/)).toBeVisible();
  });

  test('locks one company with a passphrase that was typed twice, and opens it again with that (EX-79)', async () => {
    const { app } = await begin();
    const view = await render(FilesPage, { app });
    await page.getByText('One company only, or with a passphrase').click();
    await page.getByLabelText('What goes in').selectOptions('Only Konepaja');
    const options = page.getByRole('region', { name: 'Backup' });
    await options.getByRole('switch', { name: 'Lock with a passphrase' }).last().click();
    await options.getByRole('button', { name: 'Save the backup' }).click();
    await expect
      .element(options.getByRole('alert').getByText('At least 12 characters, please.'))
      .toBeVisible();
    await options.getByLabelText('Passphrase', { exact: true }).fill('oikea hevonen akku');
    await options.getByLabelText('The same again').fill('oikea hevonen');
    await expect.element(options.getByText('The two are not the same.')).toBeVisible();
    await options.getByLabelText('The same again').fill('oikea hevonen akku');
    await options.getByRole('button', { name: 'Save the backup' }).click();
    await expect
      .poll(() => saved.map(({ name }) => name))
      .toEqual([`Konepaja porras backup ${app.today}.porras`]);
    await view.unmount();

    const other = new TestBrowser().tab();
    other.app.follow('#/files');
    await render(FilesPage, { app: other.app });
    await expect.element(page.getByRole('heading', { name: 'Files and data' })).toBeVisible();
    await give(new File([saved[0]?.file ?? ''], 'mine.porras'));
    await expect.element(page.getByRole('heading', { name: 'mine.porras is locked' })).toBeVisible();
    await userEvent.keyboard('wrong{Enter}');
    await expect
      .element(page.getByText('This is not the passphrase of the backup. Try again.'))
      .toBeVisible();
    await userEvent.keyboard('oikea hevonen akku{Enter}');
    await expect
      .element(page.getByRole('link', { name: 'Konepaja: opened, it was not here.' }))
      .toBeVisible();
    expect(other.library.companies.map(({ title }) => title)).toEqual(['Konepaja']);
  });

  test('erases a company only once its name was typed (EX-87)', async () => {
    const { app, library } = await begin();
    await render(FilesPage, { app });
    await page.getByRole('button', { name: 'Erase this company' }).click();
    const button = page.getByRole('button', { name: 'Erase for good' });
    await userEvent.keyboard('Konepajo');
    await expect.element(button).toBeDisabled();
    await userEvent.keyboard('{Backspace}a{Enter}');
    await expect.poll(() => library.companies.map(({ id }) => id)).toEqual(['shop']);
  });
});

test('a company counts as changed when a document was saved or removed since, and not before the first time as kept (EX-82)', () => {
  const work = (rev: number, savedAt: string) => ({
    ...{ id: 'firm', company: 'firm', kind: 'company' as const, title: '', example: false, rev, savedAt },
  });
  const note = (saves: number) => ({
    ...{ id: 'k', company: 'firm', kind: 'keeping' as const, title: '', example: false, rev: 1 },
    ...{ savedAt: '2026-11-23T09:00:00Z', kept: { on: '2026-11-23', upTo: '2026-11-23T08:00:00Z', saves } },
  });
  expect(keptState([work(3, '2026-11-23T08:00:00Z')])).toBeNull();
  expect(keptState([work(3, '2026-11-23T08:00:00Z'), note(3)])).toEqual({
    on: '2026-11-23',
    isChanged: false,
  });
  expect(keptState([work(4, '2026-11-23T10:00:00Z'), note(3)])?.isChanged).toBe(true);
  expect(keptState([work(3, '2026-11-23T08:00:00Z'), note(5)])?.isChanged).toBe(true);
});
