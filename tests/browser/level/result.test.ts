import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { setNow, setReason } from '#core/level/edit.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const example = exampleAssessment('en', '2026-11-22');

async function showResult(body: Assessment) {
  const opened = await appAt('result', body);
  await render(LevelPage, { app: opened.app });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return opened;
}

function withUnknown(...dimensions: Parameters<typeof setNow>[1][]): Assessment {
  return dimensions.reduce((body, dimension) => setNow(body, dimension, 'dontKnow'), example);
}

test('tells step, index, target and the gut guess', async () => {
  await showResult(example);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('You are on step 2');
  await expect.element(page.getByText('Result, 22 Nov 2026 · 8 of 8 dimensions · 100% known')).toBeVisible();
  await expect.element(page.getByRole('definition').first()).toHaveTextContent('1.9');
  await expect.element(page.getByText('Your gut guess was step 3, higher than the result.')).toBeVisible();
});

test('LT-11, LT-12: the bottlenecks stand first in what blocks the next step', async () => {
  await showResult(example);
  const blocks = page.getByRole('region', { name: 'What blocks step 3' });
  await expect.element(blocks.getByText('2 bottlenecks')).toBeVisible();
  const titles = blocks.getByRole('heading', { level: 3 });
  await expect.element(titles.nth(0)).toHaveTextContent('What a good lead is');
  await expect.element(titles.nth(1)).toHaveTextContent('Hand-over and speed');
  await expect.element(blocks.getByText(/6 of 8 dimensions.*At least 5 have to rise/)).toBeVisible();
});

test('LT-14: three actions with their effort and owner', async () => {
  await showResult(example);
  const actions = page.getByRole('region', { name: 'Next three actions' });
  expect(actions.getByRole('listitem').all()).toHaveLength(3);
  await expect.element(actions.getByText('2 h · marketing and sales')).toBeVisible();
});

test('the staircase says in words what it shows', async () => {
  await showResult(example);
  await expect
    .element(page.getByRole('figure', { name: /You are on step 2.*On step 1: Good lead, Hand-over\./ }))
    .toBeInTheDocument();
});

test('LT-8: an unknown dimension makes the step sure and possible', async () => {
  await showResult(withUnknown('steering'));
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('step 1, perhaps already on 2');
  await expect
    .element(page.getByText('The step depends on what you do not know yet: Steering.'))
    .toBeVisible();
});

test('LT-10: fewer than six known give no headline, and the way to the open question', async () => {
  const { app } = await showResult(withUnknown('steering', 'together', 'systems', 'feedback'));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('2 more answers');
  await expect.element(page.getByRole('region', { name: /What blocks/ })).not.toBeInTheDocument();
  const link = page.getByRole('link', { name: 'Go on answering' });
  const href = link.element().getAttribute('href') ?? '';
  expect(href).toMatch(/level\/answer$/);
  link.element().addEventListener('click', (event) => event.preventDefault());
  await link.click();
  app.follow(href);
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Steering and metrics');
});

test('LT-5: what does not apply is shown with its reason', async () => {
  const body = setReason(setNow(example, 'systems', 'notApplicable'), 'systems', 'We have no systems.');
  await showResult(body);
  const row = page.getByRole('region', { name: 'Gap to the target' }).getByRole('listitem').nth(6);
  await expect.element(row).toHaveTextContent('Not applicable: We have no systems.');
});

test('undo changes the headline and tells it', async () => {
  const { app, session } = await showResult(example);
  session.run('assessment.now', { dimension: 'goodLead', now: 'dontKnow' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('step 2');
  session.run('assessment.now', { dimension: 'handover', now: 'dontKnow' });
  session.run('assessment.now', { dimension: 'steering', now: 'dontKnow' });
  await expect.element(page.getByRole('status')).toHaveTextContent('One more answer');
  await page.getByRole('button', { name: 'Undo: where we are now' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('You are on step');
  expect(app.desk.redoName).toBe('assessment.now');
});
