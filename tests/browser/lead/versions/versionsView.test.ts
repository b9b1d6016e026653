import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { newCompany } from '#core/documents/company.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import CompanyFiles from '#pages/files/CompanyFiles.svelte';
import type { DocumentStore } from '#state/ports.ts';
import VersionsView from '#pages/lead/versions/VersionsView.svelte';
import { Versions } from '#state/versions.svelte.ts';
import { opened, TestBrowser } from '../../state/tab.ts';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

async function withModel(wrap?: (store: DocumentStore) => DocumentStore) {
  const { app, library, status } = new TestBrowser().tab(wrap);
  await app.prepareContacts();
  const company = opened(await library.create({ kind: 'company', body: newCompany('Konepaja') })).id;
  const [template] = templates;
  if (!template) throw new Error('There is no template.');
  const body = modelFromTemplate(template, 'en');
  const session = opened(await library.create({ kind: 'model', company, body }));
  return { app, library, status, company, session };
}

test('DE-60: a version is kept under the suggested name, and then says that nothing has changed since', async () => {
  const { app, company, session } = await withModel();
  const screen = await render(VersionsView, { app, company, session });
  await userEvent.fill(screen.getByLabelText('Note: what changed, or why').element(), 'as it began');
  await userEvent.click(screen.getByRole('button', { name: 'Keep version' }));
  await expect.element(screen.getByText('Draft 1 is kept.')).toBeVisible();
  await expect.element(screen.getByText('Nothing has changed since Draft 1.')).toBeVisible();
  await expect.element(screen.getByText('as it began', { exact: true }).first()).toBeVisible();
  expect(app.library.versionsOf(session.id)).toHaveLength(1);
});

test('DE-62: what changed since a version is said in words, and going back undoes it', async () => {
  const { app, company, session } = await withModel();
  await new Versions(app, company, session).keep({ title: 'Before the fair', note: '' });
  session.run('model.limit', { grade: 'A', score: 80 });
  const screen = await render(VersionsView, { app, company, session });
  await expect.element(screen.getByText(/^Limit of grade A: \d+ → 80$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Go back to this: Before the fair' }));
  await expect.element(screen.getByText(/What was on screen is kept as Draft 2/)).toBeVisible();
  expect(session.body.grading).not.toMatchObject({ limits: { A: 80 } });
});

test('DE-65: agreeing asks for both names, then locks; a new draft opens the model again', async () => {
  const { app, company, session } = await withModel();
  const screen = await render(VersionsView, { app, company, session });
  await userEvent.fill(screen.getByLabelText('For marketing').element(), 'Maija');
  await userEvent.click(screen.getByRole('button', { name: 'Agree and lock' }));
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Both names are needed.');
  expect(session.body.design.signOff).toBeNull();
  await userEvent.fill(screen.getByLabelText('For sales').element(), 'Seppo');
  await userEvent.click(screen.getByRole('button', { name: 'Agree and lock' }));
  await expect.element(screen.getByText(/Agreed on .* by Maija and Seppo/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Keep version' }).query()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Begin a new draft' }));
  await expect.element(screen.getByRole('button', { name: 'Keep version' })).toBeVisible();
  expect(session.body.design.signOff).toBeNull();
});

test('DE-160: an agreement that is not on disk is not said to be one; tried again it is, and the page follows', async () => {
  let isFull = true;
  const { app, status, company, session } = await withModel((store) => ({
    ...store,
    commitAll: (commits) =>
      isFull ? Promise.resolve({ ok: false, reason: 'full' }) : store.commitAll(commits),
  }));
  const screen = await render(VersionsView, { app, company, session });
  await userEvent.fill(screen.getByLabelText('For marketing').element(), 'Maija');
  await userEvent.fill(screen.getByLabelText('For sales').element(), 'Seppo');
  await userEvent.click(screen.getByRole('button', { name: 'Agree and lock' }));
  await expect.element(screen.getByText(/could not be stored, so the model is not locked/)).toBeVisible();
  await expect.element(screen.getByLabelText('For marketing')).toHaveValue('Maija');
  expect(screen.getByText(/Agreed on/).query()).toBeNull();
  expect(status.mark).toEqual({ state: 'failed', reason: 'full' });
  isFull = false;
  status.retryAll();
  await expect.element(screen.getByText(/Agreed on .* by Maija and Seppo/)).toBeVisible();
  await expect.element(screen.getByText('Agreed. The model is locked.')).toBeVisible();
  expect(screen.getByText('Agreed 1').elements()).not.toEqual([]);
});

test('DE-62, DE-64: any two are compared, either way round, and the older one comes back', async () => {
  const { app, company, session } = await withModel();
  const versions = new Versions(app, company, session);
  for (const [title, score] of [
    ['First', 72],
    ['Second', 78],
    ['Third', 84],
  ] as const) {
    session.run('model.limit', { grade: 'A', score });
    await versions.keep({ title, note: '' });
  }
  const screen = await render(VersionsView, { app, company, session });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From', exact: true }), 'First');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To', exact: true }), 'Second');
  await expect.element(screen.getByText('Limit of grade A: 72 → 78')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Swap' }));
  await expect.element(screen.getByText('Limit of grade A: 78 → 72')).toBeVisible();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To', exact: true }), 'Second');
  await expect
    .element(screen.getByText('These two are the same in everything that Porras knows.'))
    .toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Compare with now: First' }));
  await expect.element(screen.getByText('Limit of grade A: 72 → 84')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Go back to this: First' }));
  // The model as it stood is a version already: nothing more is kept.
  await expect
    .element(screen.getByRole('status').first())
    .toHaveTextContent(/^The model is as in First again/);
  expect(session.body.grading).toMatchObject({ limits: { A: 72 } });
  expect(app.library.versionsOf(session.id)).toHaveLength(3);
  session.undo();
  expect(session.body.grading).toMatchObject({ limits: { A: 84 } });
});

test('DE-67: a model that is removed takes its versions along, and undo brings all of them back', async () => {
  const { app, company, session } = await withModel();
  const versions = new Versions(app, company, session);
  await versions.keep({ title: 'Draft 1', note: '' });
  await versions.keep({ title: 'Draft 2', note: '' });
  const screen = await render(CompanyFiles, { app, company });
  await userEvent.click(screen.getByRole('button', { name: `Remove: ${session.body.title}` }));
  await expect.element(screen.getByText(/was removed with its 2 versions/)).toBeVisible();
  expect(app.library.documentsOf(company).map(({ kind }) => kind)).toEqual(['company']);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await expect
    .poll(() =>
      app.library
        .documentsOf(company)
        .map(({ kind }) => kind)
        .toSorted(),
    )
    .toEqual(['company', 'model', 'version', 'version']);
});
