import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { exampleRounds } from '#content/example/exampleRounds.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const day = '2026-11-22';
const newest = exampleAssessment('en', day);
const [first] = exampleRounds('en', day);
if (!first) throw new Error('The example has an earlier round.');

async function showRounds(bodies = [first]) {
  const { app, session } = await appAt('result', newest);
  const { company } = session.document;
  for (const body of bodies) if (body) await app.create({ kind: 'assessment', company, body });
  app.go({ place: 'level', company, view: 'rounds' });
  await render(LevelPage, { app });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Rounds and trend');
  return { app, session, company };
}

test('LT-66: two rounds make a trend, with its numbers in a table', async () => {
  await showRounds();
  await expect
    .element(page.getByText('Since 23 Jul 2026 the index has risen from 1.4 to 1.9.'))
    .toBeVisible();
  await page.getByText('The numbers as a table').click();
  const row = page.getByRole('row', { name: /Systems and data/ });
  await expect.element(row).toHaveTextContent(/2\.0\s*3\.0\s*\+1/);
});

test('LT-65: what changed in the test between two rounds is told in words', async () => {
  await showRounds();
  const region = page.getByRole('region', { name: 'What changed in the test' });
  await expect.element(region).toHaveTextContent(/Comparable on 8 of \d+ questions/);
  await expect.element(region).toHaveTextContent(/8 the same, \d+ new/);
});

test('LT-60: a round is renamed, closed, removed and brought back', async () => {
  const { session } = await showRounds();
  await page.getByText('Change', { exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Autumn');
  await page.getByRole('button', { name: 'Close the round' }).click();
  await expect.poll(() => session.body.title).toBe('Autumn');
  await expect.poll(() => session.body.closed).toBe(true);
  await expect.element(page.getByRole('textbox', { name: 'Name' }).first()).toBeDisabled();
  await page.getByRole('button', { name: 'Remove Autumn' }).click();
  await expect.element(page.getByRole('link', { name: 'Look at Autumn' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect.element(page.getByRole('link', { name: 'Look at Autumn' })).toBeVisible();
});

test('LT-61: a new round begins with the last answers, and the old one is left as it was', async () => {
  const { app, session, company } = await showRounds();
  await page.getByRole('button', { name: 'Begin with the last answers' }).click();
  await expect.poll(() => app.library.documentsOf(company, 'assessment').length).toBe(3);
  await expect.poll(() => (app.route.place === 'level' ? app.route.view : '')).toBe('answer');
  const id = app.route.place === 'level' ? (app.route.round ?? '') : '';
  const begun = await app.library.open<'assessment'>(id);
  if ('reason' in begun) throw new Error(begun.reason);
  expect(begun.body).toMatchObject({ from: session.id, ladders: newest.ladders, guess: null, day });
  expect(session.body).toEqual(newest);
});

test('LT-60: an earlier round says that it is one, and leads to the newest', async () => {
  const { app, company } = await showRounds();
  const old = app.library.documentsOf(company, 'assessment').find(({ title }) => title === 'The first round');
  app.go({ place: 'level', company, view: 'result', round: old?.id ?? '' });
  await expect.element(page.getByText('You are looking at an earlier round: The first round.')).toBeVisible();
  const link = page.getByRole('link', { name: 'Go to the newest round' });
  expect(link.element().getAttribute('href')).toBe(`#/c/${company}/level/result`);
});

test('LT-62: an old newest round suggests a review', async () => {
  const { app, session } = await appAt('result', { ...newest, day: '2026-08-01' });
  app.go({ place: 'level', company: session.document.company, view: 'rounds' });
  await render(LevelPage, { app });
  await expect.element(page.getByText(/It is 113 days since the last round/)).toBeVisible();
  app.go({ place: 'level', company: session.document.company, view: 'result' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('You are on step 2');
  await expect.element(page.getByRole('link', { name: 'Begin a quarterly review' })).toBeVisible();
});
