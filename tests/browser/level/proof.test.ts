import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { currentTest } from '#content/level/levelTests.ts';
import type { Assessment, PracticeChoice } from '#core/level/assessment.ts';
import { setGuess, setNumber, setPractice } from '#core/level/edit.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const example = exampleAssessment('en', '2026-11-22');

async function showResult(body: Assessment) {
  const opened = await appAt('result', body);
  await render(LevelPage, { app: opened.app });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return opened;
}

/** The example with the hand-over answered by practices: step 2 but for one, nothing of step 3. */
function practised(): Assessment {
  const practices = currentTest.dimensions.find(({ id }) => id === 'handover')?.practices ?? [];
  const coverage: readonly PracticeChoice[] = [3, 2, 1, 0, 0, 0];
  return coverage.reduce((body, now, at) => setPractice(body, practices[at]?.id ?? '', now), example);
}

const blocks = page.getByRole('region', { name: /What blocks/ });
/** Opens what would be enough for the dimension that is named so. */
async function open(name: string) {
  const item = blocks.getByRole('listitem').filter({ hasText: name }).first();
  await item.getByText(/^What would be enough/).click();
  return item;
}

const band = page.getByRole('region', { name: 'What if' });
const title = page.getByRole('heading', { level: 1 });

test('LT-21: names the very answers, now and enough', async () => {
  await showResult(practised());
  const item = await open('Hand-over and speed');
  await expect.element(item.getByText(/named stand-in takes the new leads/)).toBeVisible();
  await expect.element(item.getByText('Now: in part. Enough: mostly.')).toBeVisible();
  expect(item.getByRole('switch').all().length).toBe(4);
});

test('LT-22, LT-23: the smallest change lifts the page in a what-if, and nothing is saved', async () => {
  const { app, session } = await showResult(example);
  await expect.element(blocks.getByText('Five answers lift you to step 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Try what they do' }).click();
  await expect.element(band).toHaveTextContent('What if: 5 answers changed. Step 3, index 2.8');
  await expect.element(band).toHaveTextContent('Now: Step 2, index 1.9. Nothing is saved.');
  await expect.element(title).toHaveTextContent('What if: you would be on step 3.');
  await expect
    .element(page.getByRole('figure', { name: /What if.*On step 3: Steering/ }))
    .toBeInTheDocument();
  expect(session.body).toEqual(example);
  expect(app.desk.undoName).toBeNull();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.element(band).not.toBeInTheDocument();
  await expect.element(title).toHaveTextContent('You are on step 2');
});

test('LT-23: a ladder is switched a step at a time', async () => {
  await showResult(example);
  const item = await open('What a good lead is');
  await expect.element(item.getByText('You answered step 1; step 2 is enough.')).toBeVisible();
  const switches = item.getByRole('switch');
  await switches.nth(1).click();
  await expect.element(switches.nth(0)).toBeChecked();
  await expect.element(band).toHaveTextContent('1 answer changed. Step 2, index 2.1');
  await switches.nth(1).click();
  await expect.element(switches.nth(0)).toBeChecked();
  await expect.element(band).toHaveTextContent('Step 2, index 2.0');
  await switches.nth(0).click();
  await expect.element(band).not.toBeInTheDocument();
});

test('LT-23: printing ends a what-if, and so does really changing the answer', async () => {
  const { session } = await showResult(example);
  await page.getByRole('button', { name: 'Try what they do' }).click();
  await expect.element(band).toBeVisible();
  window.dispatchEvent(new Event('beforeprint'));
  expect(band.query()).toBeNull();
  await open('What a good lead is');
  await blocks.getByRole('switch').first().click();
  await expect.element(band).toBeVisible();
  session.run('assessment.now', { dimension: 'goodLead', now: 3 });
  await expect.element(band).not.toBeInTheDocument();
});

test('LT-3: shows how practices come to a value, and the quick answers apart', async () => {
  await showResult(practised());
  await page.getByText('How it is computed').click();
  const table = page.getByRole('group', { name: 'From practices to value' }).getByRole('table');
  await expect
    .element(table.getByRole('row').nth(1))
    .toHaveTextContent(/Hand-over\s*0\.83\s*5\/6\s*0\s*0\s*1\.83/);
  expect(table.getByRole('row').all()).toHaveLength(2);
  await page.getByText('By dimension').click();
  const sources = page.getByRole('group', { name: 'By dimension' }).getByRole('row');
  await expect.element(sources.nth(4)).toHaveTextContent(/Hand-over\s*practices\s*6 of 6/);
  await expect.element(sources.nth(1)).toHaveTextContent(/Steering\s*quick test\s*1 of 1/);
});

test('LT-24: two answers that hardly go together stand side by side with the way to both', async () => {
  const body = setNumber(setNumber(setGuess(example, 4), 'opportunities', 40), 'deals', 55);
  await showResult(body);
  const section = page.getByRole('region', { name: 'Do these fit together?' });
  await expect.element(section.getByText('more deals than opportunities')).toBeVisible();
  await expect.element(section.getByRole('link', { name: 'Hard number: Deals, 55' })).toBeVisible();
  await expect.element(section.getByText('Your gut guess was step 4.')).toBeVisible();
  const href = section.getByRole('link', { name: 'Hard number: Deals, 55' }).element().getAttribute('href');
  expect(href).toMatch(/level\/numbers$/);
});

test('LT-24: nothing is said of contradictions where there are none', async () => {
  await showResult(example);
  await expect.element(blocks).toBeVisible();
  expect(page.getByRole('region', { name: 'Do these fit together?' }).query()).toBeNull();
});
