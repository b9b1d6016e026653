import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { currentTest } from '#content/level/levelTests.ts';
import { newCompany } from '#core/documents/company.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import { emptyPlan, newItem, type Plan } from '#core/level/plan/plan.ts';
import { copyTest } from '#core/level/tests/copyTest.ts';
import { emptyKeeping } from '#core/record/keeping.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import FilesPage from '#pages/files/FilesPage.svelte';
import { RecordKeeper } from '#state/record.svelte.ts';
import { opened, TestBrowser } from '../state/tab.ts';

const plan: Plan = { ...emptyPlan, title: 'Plan of Q1', items: [newItem('one', null, 'First')] };
const saved: { name: string; text: Promise<string> }[] = [];
const real = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');

beforeEach(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
  saved.length = 0;
  // The browser of the tests has no folder for downloads: what would go there is seen here.
  let text = Promise.resolve('');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    text = blob instanceof Blob ? blob.text() : text;
    return 'blob:nowhere';
  });
  HTMLElement.prototype.click = function (this: HTMLElement) {
    if (this instanceof HTMLAnchorElement) saved.push({ name: this.download, text });
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  if (real) Object.defineProperty(HTMLElement.prototype, 'click', real);
});

async function begin() {
  const { app, library } = new TestBrowser().tab();
  opened(await library.create({ kind: 'company', id: 'firm', body: newCompany('Konepaja') }));
  const session = opened(await library.create({ kind: 'plan', company: 'firm', id: 'plan', body: plan }));
  app.follow('#/c/firm/files');
  return { app, session };
}

async function retitled(text: string, title: string): Promise<string> {
  const other = new TestBrowser().tab();
  const keeper = new RecordKeeper(other.app, 'firm');
  const { takeRecord } = await import('#state/takeRecord.ts');
  const { openFile } = await import('#core/documents/openFile.ts');
  const file = openFile(new TextEncoder().encode(text));
  if (!file.ok || file.value.kind !== 'record') throw new Error('This is no record file.');
  await takeRecord(other.app, { file: file.value, name: 'a' });
  const session = opened(await other.library.open<'plan'>('plan'));
  session.run('plan.items', { items: [{ ...newItem('one', null, title) }] });
  const written = await keeper.keep('Record');
  if (!written.ok) throw new Error(written.reason);
  return written.text;
}

async function openFileOf(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('Nothing opens files.');
  await userEvent.upload(input, new File([text], 'theirs.porras.json', { type: 'application/json' }));
}

function drop(text: string, name: string): void {
  const data = new DataTransfer();
  data.items.add(new File([text], name));
  const zone = page.getByRole('group', { name: 'Drop a file here' }).element();
  zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}

test('EX-50, EX-60: keeps the record file under the name of company and day, and says so', async () => {
  const { app } = await begin();
  await render(FilesPage, { app });
  const section = page.getByRole('region', { name: 'Record file' });
  await expect.element(section.getByText('Not saved yet.')).toBeVisible();
  await section.getByRole('button', { name: 'Save the record file' }).click();
  await expect.element(section.getByText(/^Last saved .*Nothing has changed since\.$/)).toBeVisible();
  expect(saved.map(({ name }) => name)).toEqual([`Konepaja ${app.today}.porras.json`]);
});

test('EX-57, EX-59, EX-68: merges what the other side did, and asks where both changed the same', async () => {
  const { app, session } = await begin();
  await render(FilesPage, { app });
  await page.getByRole('button', { name: 'Save the record file' }).click();
  await expect.poll(() => saved.length).toBe(1);
  const theirs = await retitled((await saved[0]?.text) ?? '', 'Theirs');
  session.run('plan.items', { items: [newItem('one', null, 'Mine')] });
  await session.settled();
  await openFileOf(theirs);
  await expect.element(page.getByRole('heading', { name: 'Konepaja: merged' })).toBeVisible();
  await expect.element(page.getByText('1 place to decide, below on this page')).toBeVisible();
  const conflicts = page.getByRole('group', { name: '1 place to decide' });
  await expect.element(conflicts.getByRole('heading', { name: 'Mine: title' })).toBeVisible();
  await expect.element(conflicts.getByText('Before: First')).toBeVisible();
  await conflicts.getByRole('button', { name: /: take Theirs$/ }).click();
  await expect.poll(() => session.body.items[0]?.title).toBe('Theirs');
  await expect.element(conflicts).not.toBeInTheDocument();
  app.desk.undo();
  expect(session.body.items[0]?.title).toBe('Mine');
  // EX-68: choice and conflict are one thing.
  await expect.element(conflicts.getByRole('heading', { name: 'Mine: title' })).toBeVisible();
  app.desk.redo();
  await expect.element(conflicts).not.toBeInTheDocument();
});

test('EX-69: a conflict in the answer to an own test tells its question', async () => {
  const { app } = await begin();
  const copied = copyTest(currentTest, 'own-line', { en: 'Ours', fi: 'Meidän' });
  const dimensions = copied.dimensions.map((dimension, at) => {
    return at === 0
      ? { ...dimension, id: 'own-1', name: { en: 'Own question', fi: 'Oma kysymys' } }
      : dimension;
  });
  const own = { ...copied, dimensions };
  const asked = { id: own.id, version: own.version, document: 'own' };
  opened(await app.library.create({ kind: 'test', company: 'firm', id: 'own', body: own }));
  const round = setNow(newAssessment('2026-11-22', asked), 'own-1', 2);
  opened(await app.library.create({ kind: 'assessment', company: 'firm', id: 'round', body: round }));
  const keeper = new RecordKeeper(app, 'firm');
  const place = ['ladders', 'own-1', 'now'];
  const conflict = { id: '0'.repeat(32), document: 'round', place, ours: 2, theirs: 3 };
  await keeper.put({ ...emptyKeeping, conflicts: [conflict] });
  await render(FilesPage, { app });
  const conflicts = page.getByRole('group', { name: '1 place to decide' });
  await expect.element(conflicts.getByRole('heading', { name: 'Own question: answer' })).toBeVisible();
});

test('EX-51: names the document that does not let the file be opened', async () => {
  const { app } = await begin();
  await render(FilesPage, { app });
  await page.getByRole('button', { name: 'Save the record file' }).click();
  await expect.poll(() => saved.length).toBe(1);
  await openFileOf(((await saved[0]?.text) ?? '').replace('"state": "open"', '"state": "maybe"'));
  const alert = page.getByRole('alert');
  await expect.element(alert.getByText('The document in the file: Plan of Q1.')).toBeVisible();
  await expect.element(alert.getByText('body.documents[0].body.items[0].state')).toBeVisible();
});

test('EX-51, EX-59: what is dropped goes through the one door, a record file and what is none', async () => {
  const { app, session } = await begin();
  await render(FilesPage, { app });
  await page.getByRole('button', { name: 'Save the record file' }).click();
  await expect.poll(() => saved.length).toBe(1);
  drop(await retitled((await saved[0]?.text) ?? '', 'Theirs'), 'theirs.porras.json');
  await expect.element(page.getByRole('heading', { name: 'Konepaja: merged' })).toBeVisible();
  await expect.poll(() => session.body.items[0]?.title).toBe('Theirs');
  drop('id;name', 'list.csv');
  await expect.element(page.getByRole('heading', { name: 'list.csv was not opened' })).toBeVisible();
  expect(session.body.items[0]?.title).toBe('Theirs');
});

test('EX-58: brings back what was removed here, when that is asked for', async () => {
  const { app } = await begin();
  await render(FilesPage, { app });
  await page.getByRole('button', { name: 'Save the record file' }).click();
  await expect.poll(() => saved.length).toBe(1);
  await page.getByRole('button', { name: 'Remove: Plan of Q1' }).click();
  await expect.element(page.getByText('Plan of Q1 was removed.')).toBeVisible();
  await openFileOf((await saved[0]?.text) ?? '');
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect.element(page.getByRole('button', { name: 'Remove: Plan of Q1' })).toBeVisible();
});

test('EX-65: saves a de-identified copy under a name that says nothing', async () => {
  const { app } = await begin();
  await render(FilesPage, { app });
  await page.getByRole('button', { name: 'Save a de-identified copy' }).click();
  await expect
    .poll(() => saved.map(({ name }) => name))
    .toEqual([`De-identified copy ${app.today}.porras.json`]);
  expect(await saved[0]?.text).not.toMatch(/Konepaja|Plan of Q1|First/);
});
