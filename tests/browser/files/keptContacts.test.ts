import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { i18n } from '#i18n/i18n.svelte.ts';
import CompanyFiles from '#pages/files/CompanyFiles.svelte';
import KeptContacts from '#pages/files/contacts/KeptContacts.svelte';
import KeepContacts from '#pages/lead/contacts/KeepContacts.svelte';
import { companyWithModel, keptTab, listOf, useList } from '../state/keptTab.ts';
import { TestBrowser } from '../state/tab.ts';

beforeEach(async () => {
  await page.viewport(1280, 900);
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});
afterEach(() => vi.restoreAllMocks());

/** A company with a model and a list in use; `keeps` has them kept already. */
async function withList(keeps: boolean) {
  const browser = new TestBrowser();
  const tab = await keptTab(browser);
  const { company, id } = await companyWithModel(tab);
  await useList(tab, id, listOf(300));
  if (keeps) await tab.kept.keep(company);
  return { browser, tab, company };
}

const keep = () => page.getByRole('switch', { name: 'Keep these contacts in this browser' });

test('a switch keeps the contacts in use, off by default, and says what is kept and how they are erased (ST-30)', async () => {
  const { browser, tab, company } = await withList(false);
  await render(KeepContacts, { app: tab.app, company });
  await expect.element(keep()).not.toBeChecked();
  await expect
    .element(page.getByText(/Names, e-mail addresses, telephone numbers.* are not\./))
    .toBeVisible();
  await keep().click();
  await expect.element(page.getByText(/300 contacts, 2 columns, \d+.kB, kept since/)).toBeVisible();
  await expect.element(keep()).toBeChecked();
  const port = await (await keptTab(browser)).app.late.keptContacts();
  expect(await port.facts(company)).toMatchObject({ value: { rows: 300 } });
});

test('turning it off asks first, and keeping them leaves everything as it was (ST-36)', async () => {
  const { tab, company } = await withList(true);
  await render(KeepContacts, { app: tab.app, company });
  await keep().click();
  await expect.element(page.getByText(/Nobody can bring them back/)).toBeVisible();
  await expect.element(keep()).toBeChecked();
  await expect.element(page.getByRole('button', { name: 'Keep them' })).toHaveFocus();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect.element(page.getByRole('button', { name: 'Erase contacts' })).toHaveFocus();
  expect(tab.kept.isInUse(company)).toBe(true);
  await keep().click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect.poll(() => tab.contacts.file).toBe(null);
  expect(tab.kept.facts(company)).toBe(null);
});

test('where the browser lends no place for a key it says so instead of a switch (ST-35)', async () => {
  const { tab, company } = await withList(false);
  vi.spyOn(StorageManager.prototype, 'getDirectory').mockRejectedValue(new DOMException('', 'SecurityError'));
  await tab.kept.look();
  await render(KeepContacts, { app: tab.app, company });
  await expect.element(page.getByText(/cannot be kept in this window/)).toBeVisible();
  await expect.element(keep()).not.toBeInTheDocument();
});

test('a list that does not fit the disk is not said to be kept, and the switch goes back (ST-34)', async () => {
  const { tab, company } = await withList(false);
  await render(KeepContacts, { app: tab.app, company });
  vi.spyOn(console, 'trace').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Injected.', 'QuotaExceededError');
  });
  await keep().click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(/no room for the contacts/);
  await expect.element(keep()).not.toBeChecked();
  expect(tab.contacts.file).not.toBe(null);
});

test('Files and data says what is kept and erases it, once that is confirmed (ST-36)', async () => {
  const { tab, company } = await withList(true);
  await render(KeptContacts, { app: tab.app, company });
  await expect.element(page.getByText(/300 contacts, 2 columns/)).toBeVisible();
  await page.getByRole('button', { name: 'Erase contacts' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect.element(page.getByText(/neither on the disk nor in memory/)).toBeVisible();
  expect(tab.contacts.file).toBe(null);
});

test('a company that is removed takes its kept contacts along, and undo says that they do not come back (ST-37)', async () => {
  const { browser, tab, company } = await withList(true);
  await render(CompanyFiles, { app: tab.app, company });
  await expect.element(page.getByText(/kept contacts are erased with it/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove company' }).click();
  await expect.element(page.getByText(/kept contacts were erased and do not come back/)).toBeVisible();
  const port = await (await keptTab(browser)).app.late.keptContacts();
  expect(await port.allFacts()).toEqual({ ok: true, value: [] });
  expect(tab.contacts.file).toBe(null);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => tab.library.documentsOf(company).length).toBeGreaterThan(1);
  expect(await port.allFacts()).toEqual({ ok: true, value: [] });
});

test('contacts of a company that is no longer here are shown, and can be erased (ST-37)', async () => {
  const { tab, company } = await withList(true);
  const other = await companyWithModel(tab);
  await tab.library.remove(tab.library.documentsOf(company).map(({ id }) => id));
  await render(KeptContacts, { app: tab.app, company: other.company });
  await expect.element(page.getByText(/company that is no longer here: 300 contacts/)).toBeVisible();
  await page.getByRole('button', { name: 'Erase contacts' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect.element(page.getByText(/no longer here/)).not.toBeInTheDocument();
});
