import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { setNow } from '#core/level/edit.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const whole = exampleAssessment('en', '2026-11-22');

async function showUnits(names: readonly string[]) {
  const { app, session } = await appAt('result', whole);
  const { company } = session.document;
  const document = await app.library.open<'company'>(company);
  if ('reason' in document) throw new Error(document.reason);
  for (const name of names) document.run('company.unit', { unit: { id: name.toLowerCase(), name } });
  const turku = setNow(setNow({ ...whole, unit: 'turku' }, 'goodLead', 4), 'steering', 'dontKnow');
  if (names.includes('Turku')) await app.create({ kind: 'assessment', company, body: turku });
  if (names.includes('Oulu'))
    await app.create({ kind: 'assessment', company, body: { ...whole, unit: 'oulu' } });
  app.go({ place: 'level', company, view: 'units' });
  await render(LevelPage, { app });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Units side by side');
  return { app, company, document };
}

test('begins empty, names a unit and begins its round', async () => {
  const { app, company, document } = await showUnits([]);
  await expect.element(page.getByText(/Name at least two/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of a new unit' }).fill('Turku');
  await page.getByRole('button', { name: 'Add the unit' }).click();
  await expect.poll(() => document.body.units.map(({ name }) => name)).toEqual(['Turku']);
  await page.getByRole('button', { name: 'Begin a round: Turku' }).click();
  await expect.poll(() => (app.route.place === 'level' ? app.route.view : '')).toBe('answer');
  expect(app.library.documentsOf(company, 'assessment')).toHaveLength(2);
  await expect.element(page.getByText(/unit Turku/)).toBeVisible();
});

test('LT-80, LT-82, LT-83: the heat map, the weakest chain and who could help whom', async () => {
  await showUnits(['Turku', 'Oulu']);
  await expect.element(page.getByText(/you would stand on step 1, perhaps 2/)).toBeVisible();
  await expect.element(page.getByText(/furthest apart in What a good lead is: 3 steps/)).toBeVisible();
  const row = page.getByRole('row', { name: /What a good lead is/ });
  await expect.element(row).toHaveTextContent(/step 4, value 4\.0.*step 1, value 1\.0, Weakest.*3\.0.*Oulu/);
  await expect
    .element(page.getByRole('row', { name: /Steering and metrics/ }))
    .toHaveTextContent(/not known/);
  await expect.element(page.getByText('Turku could show Oulu how it is done.')).toBeVisible();
});

test('LT-80: a unit that is removed leaves its rounds, and undo brings it back', async () => {
  const { app, company, document } = await showUnits(['Turku', 'Oulu']);
  await page.getByRole('button', { name: 'Remove the unit Oulu' }).click();
  await expect.poll(() => document.body.units).toHaveLength(1);
  expect(app.library.documentsOf(company, 'assessment')).toHaveLength(3);
  await page.getByRole('button', { name: 'Undo: removed unit' }).click();
  await expect.poll(() => document.body.units).toHaveLength(2);
});
