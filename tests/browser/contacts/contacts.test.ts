import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import { contactsPage } from './contactsApp.ts';

const rows = Array.from({ length: 60 }, (_, at) =>
  [
    `n${at}@example.com`,
    ['boss', 'boss', 'clerk', 'clerk', 'clerk', ''][at % 6],
    ['3', '6', '7', '12', '999', '999', '999'][at % 7],
    at % 2 === 0 ? 'yes' : 'no',
    ['energy', 'trade'][at % 2],
  ].join(';'),
);
const text = ['mail;job;pdays;housing;Industry', ...rows, 'short;row'].join('\r\n');

function file(content: BlobPart = text, name = 'bank.csv'): File {
  return new File([content], name, { type: 'text/csv' });
}

async function choose(chosen: File, label = 'Choose a file') {
  await page.getByLabelText(label, { exact: true }).upload(chosen);
}

beforeEach(() => page.viewport(1280, 900));
afterEach(() => i18n.choose('en'));

test('says that contacts stay here before any file is opened', async () => {
  await contactsPage();
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Score your own contacts' }))
    .toBeVisible();
  await expect.element(page.getByText(/kept for this visit only/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Go on with sample contacts' })).toBeVisible();
});

test('reads a file, makes criteria in one step of undo, and scores every contact', async () => {
  const { app, session, visited } = await contactsPage();
  await choose(file());
  await expect.element(page.getByRole('heading', { level: 1, name: '61 contacts, 5 columns' })).toHaveFocus();
  await expect.element(page.getByText('separated by semicolons')).toBeVisible();

  await page.getByText('1 thing to check').click();
  await expect.element(page.getByText('1 row has too few values.')).toBeVisible();
  await expect.element(page.getByText('Line 62')).toBeVisible();
  await page.getByText('1 column is left out by itself').click();
  await expect.element(page.getByText('E-mail addresses: personal')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^mail/ })).not.toBeInTheDocument();

  const score = page.getByRole('button', { name: 'Score these 61 contacts' });
  await expect.element(score).toBeDisabled();
  await page.getByRole('button', { name: /^job Category · 3 values/ }).click();
  await page.getByRole('checkbox', { name: /^boss/ }).click();
  await page.getByRole('button', { name: /^job/ }).click();
  await page.getByRole('button', { name: /^pdays/ }).click();
  await expect.element(page.getByText(/999 looks like "never"/)).toBeVisible();
  await page.getByRole('radio', { name: 'Make a criterion' }).click();
  await page.getByRole('radio', { name: 'Less is better' }).click();
  await expect.element(page.getByText('2 new criteria, up to 25 points each')).toBeVisible();

  await score.click();
  await expect.poll(() => visited.at(-1)).toMatch(/\/build$/);
  expect(session.body.criteria.map(({ label }) => label.en)).toEqual(['job', 'pdays']);
  expect(app.contacts.chosen).toBe('file');
  app.contacts.score(session.body);
  await expect
    .poll(() => app.contacts.picture?.touched.map(({ contacts }) => contacts > 0))
    .toEqual([true, true]);
  expect(app.contacts.picture).toMatchObject({ count: 61 });
  expect(app.contacts.picture?.touched[0]?.contacts).toBe(20);

  session.undo();
  expect(session.body.criteria).toEqual([]);
});

test('shows the mapping when it is opened again, and adds nothing twice', async () => {
  const { app, session, show, leave, visited } = await contactsPage();
  await choose(file());
  await page.getByRole('button', { name: /^housing/ }).click();
  await page.getByRole('radio', { name: 'Make a criterion' }).click();
  await expect.element(page.getByRole('checkbox', { name: /^yes/ })).toBeChecked();
  await page.getByRole('button', { name: 'Score these 61 contacts' }).click();
  await expect.poll(() => visited).toHaveLength(1);
  await leave();
  await show();
  await expect.element(page.getByRole('button', { name: /housing.*Is the model's housing/ })).toBeVisible();
  await expect.element(page.getByText('1 column as in the model')).toBeVisible();
  await page.getByRole('button', { name: 'Score these 61 contacts' }).click();
  await expect.poll(() => visited).toHaveLength(2);
  expect(session.body.criteria).toHaveLength(1);
  expect(app.contacts.file?.columns?.mapping).toMatchObject([{ column: 3, field: 'column-4' }]);
});

test('a column that bears the name of a field stands for it by itself', async () => {
  const { app, session, visited } = await contactsPage(modelFromTemplate(services, 'en'));
  await choose(file());
  await expect
    .element(page.getByRole('button', { name: /^Industry.*Is the model's Industry/ }))
    .toBeVisible();
  await expect.element(page.getByText(/50 points is the most that anyone can get/)).toBeVisible();
  const { criteria } = session.body;
  await page.getByRole('button', { name: 'Score these 61 contacts' }).click();
  await expect.poll(() => visited).toHaveLength(1);
  expect(session.body.criteria).toBe(criteria);
  expect(session.undoable).toBeNull();
  expect(app.contacts.file?.columns?.mapping).toMatchObject([{ column: 4, field: 'industry' }]);
});

test('DE-156: of an agreed model columns become its fields, never new criteria', async () => {
  const model = modelFromTemplate(services, 'en');
  const by = { name: 'Laura', on: '2026-11-20' };
  const signOff = { marketing: by, sales: by, version: 'v' };
  const { app, session, visited } = await contactsPage({ ...model, design: { ...model.design, signOff } });
  await choose(file());
  await expect.element(page.getByText(/The model is agreed, so it gets no new criteria/)).toBeVisible();
  const column = page.getByRole('button', { name: /^Industry.*Is the model's Industry/ });
  await column.click();
  await expect.element(page.getByRole('radio', { name: 'Is in the model already' })).toBeChecked();
  await expect.element(page.getByRole('radio', { name: 'Make a criterion' })).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'Leave out' }).click();
  await expect.element(page.getByRole('group', { name: 'Which values are good?' })).not.toBeInTheDocument();
  await page.getByRole('radio', { name: 'Is in the model already' }).click();
  await page.getByRole('button', { name: 'Score these 61 contacts' }).click();
  await expect.poll(() => visited).toHaveLength(1);
  expect(session.ignored).toBeNull();
  expect(app.contacts.file?.columns?.mapping).toMatchObject([{ column: 4 }]);
});

test('shows how much is left while it reads, and can be cancelled', async () => {
  const { app, gate } = await contactsPage();
  let open = () => {};
  gate.open = new Promise<void>((resolve) => (open = resolve));
  await choose(file());
  await expect
    .element(page.getByRole('progressbar', { name: 'Reading bank.csv' }))
    .toHaveAttribute('aria-valuetext', '75% left');
  await page.getByRole('button', { name: 'Cancel' }).click();
  open();
  await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
  expect(app.contacts.file).toBeNull();
  expect(app.contacts.failure).toBeNull();
});

test('a file that cannot be read says why, and what was there stays', async () => {
  const { app } = await contactsPage();
  await choose(file(new Uint8Array([80, 75, 3, 4, 0, 0]), 'leads.xlsx'));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/leads.xlsx could not be read.*Excel workbook/);
  await choose(file());
  await expect.element(page.getByRole('heading', { level: 1, name: /61 contacts/ })).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await choose(file('', 'empty.csv'), 'Open another file');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/no rows.*still in use/);
  expect(app.contacts.file?.name).toBe('bank.csv');
  await expect.element(page.getByRole('heading', { level: 1, name: /61 contacts/ })).toBeVisible();
});

test('contacts are forgotten once it is confirmed', async () => {
  const { app } = await contactsPage();
  await choose(file());
  await page.getByRole('button', { name: 'Forget these contacts' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  expect(app.contacts.file).not.toBeNull();
  await page.getByRole('button', { name: 'Forget these contacts' }).click();
  await page.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect.element(page.getByText('Drop a contact list here')).toBeVisible();
  expect(app.contacts.file).toBeNull();
});

test('a file may be dropped, and values in it are only text', async () => {
  await contactsPage();
  const hostile = '<img src=x onerror="document.title=1">';
  const lines = ['kind', hostile, hostile, hostile, 'plain', 'plain'];
  const data = new DataTransfer();
  data.items.add(file(`id,${lines.join('\n1,').replaceAll('"', "'")}\n`, 'a.csv'));
  const zone = page.getByRole('group', { name: 'Drop a contact list here' }).element();
  zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await page.getByRole('button', { name: /^kind/ }).click();
  await expect.element(page.getByRole('checkbox', { name: /^<img src=x/ })).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

test('speaks Finnish, and fits a phone', async () => {
  await contactsPage();
  await i18n.choose('fi');
  await page.viewport(320, 700);
  await choose(file(), 'Valitse tiedosto');
  await expect
    .element(page.getByRole('heading', { level: 1, name: '61 kontaktia, 5 saraketta' }))
    .toBeVisible();
  await page.getByRole('button', { name: /^job Vaihtoehdot/ }).click();
  await expect.element(page.getByText('Mitkä arvot ovat hyviä?')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});
