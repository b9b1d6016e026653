import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const example = exampleAssessment('en', '2026-11-22');

async function copied(): Promise<{ app: App; session: DocumentSession<'test'> }> {
  const { app } = await appAt('tests', example);
  await render(LevelPage, { app });
  await page.getByRole('button', { name: 'Copy and edit From lead to cash' }).click();
  await expect
    .element(page.getByRole('textbox', { name: 'Name of the test' }))
    .toHaveValue('From lead to cash (own)');
  const company = 'company' in app.route ? app.route.company : '';
  const [known] = app.library.documentsOf(company, 'test');
  const session = await app.library.open<'test'>(known?.id ?? '');
  if ('reason' in session) throw new Error(session.reason);
  return { app, session };
}

test('LT-90: a copy of the built-in test is an own document in which everything can be edited', async () => {
  const { session } = await copied();
  expect(session.body).toMatchObject({ version: 1, from: { id: 'lead-to-cash', version: 2 }, locked: false });
  await page.getByRole('textbox', { name: 'Name of the test' }).fill('Our test');
  expect(session.body.title.en).toBe('Our test');
  await page.getByRole('button', { name: /^2\. What a good lead is/ }).click();
  const statement = page
    .getByRole('group', { name: 'Practice 1' })
    .first()
    .getByRole('textbox', { name: 'Statement about us' });
  await statement.fill('We have one page that says it.');
  const practice = session.body.dimensions[1]?.practices[0];
  expect(practice?.text.en).toBe('We have one page that says it.');
  expect(practice?.version).toBe(1);
  await page
    .getByRole('checkbox', { name: /Asks something else than before/ })
    .nth(1)
    .click();
  expect(session.body.dimensions[1]?.practices[0]?.version).toBe(2);
});

test('LT-91: the rule stands in words beside its numbers, and an edit that would break it changes nothing', async () => {
  const { session } = await copied();
  await page.getByRole('combobox', { name: 'Must be on the step or higher' }).selectOptions('all dimensions');
  expect(session.body.rule.quarters).toBe(4);
  await expect.element(page.getByText(/Of 8 dimensions 8 must stand on a step/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Fewest known dimensions for a step' }).fill('9');
  await page.getByRole('textbox', { name: 'Name of the test' }).click();
  expect(session.body.rule.leastKnown).toBe(6);
});

test('LT-92, LT-94: a round locks the version that it asks, and a new dimension without words cannot be asked', async () => {
  const { app, session } = await copied();
  await page.getByRole('button', { name: 'Add a dimension' }).click();
  await expect.element(page.getByText('4 statements are not written yet.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Begin a round with this test' }))
    .not.toBeInTheDocument();
  app.desk.undo();
  await page.getByRole('button', { name: 'Begin a round with this test' }).click();
  await expect.poll(() => (app.route.place === 'level' ? app.route.view : '')).toBe('answer');
  expect(session.body.locked).toBe(true);
  const before = session.body;
  session.run('test.edit', { after: { ...before, note: 'Too late' } });
  expect(session.body).toBe(before);
  app.go({
    place: 'level',
    company: 'company' in app.route ? app.route.company : '',
    view: 'tests',
    item: session.id,
  });
  await page.getByRole('button', { name: 'Make the next version' }).click();
  await expect.element(page.getByRole('button', { name: 'Make the next version' })).not.toBeInTheDocument();
});
