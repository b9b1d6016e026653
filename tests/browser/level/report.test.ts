import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import type { Assessment } from '#core/level/assessment.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const body: Assessment = {
  ...exampleAssessment('en', '2026-11-22'),
  evidence: [
    {
      ...{ id: 'e1', on: 'ladder:systems', text: 'Seen in the list', link: 'https://crm.example/leads' },
      ...{ day: '2026-11-20', who: 'Maija Meikäläinen' },
    },
  ],
};

const firstHeadings = () =>
  [...document.querySelectorAll('article h3')].map((heading) => heading.textContent.trim());

test('LT-140, LT-141: the staircase comes first, drawn and in words, and reading makes no plan', async () => {
  const { app } = await appAt('report', body);
  await render(LevelPage, { app });
  await expect.element(page.getByRole('heading', { name: 'Konepaja' })).toBeVisible();
  expect(firstHeadings().slice(0, 3)).toEqual([
    'You are on step 2: quality counts.',
    'What blocks step 3',
    'Gap to the target',
  ]);
  await expect.element(page.getByRole('figure', { name: 'Your dimensions on the four steps' })).toBeVisible();
  await expect
    .element(page.getByText(/^Step 1, Volume rules: 2 What a good lead is \(bottleneck\)/))
    .toBeVisible();
  expect(document.querySelectorAll('.staircase .mark')).toHaveLength(8);
  expect(app.library.documentsOf(app.library.companies[0]?.id ?? '', 'plan')).toHaveLength(0);
});

test('LT-141: a report in the other language has its picture in that language', async () => {
  const { app } = await appAt('report', body);
  await render(LevelPage, { app });
  await page.getByRole('radio', { name: 'Finnish' }).click();
  const sheet = page.getByRole('article');
  await expect.element(sheet).toHaveAttribute('lang', 'fi');
  await expect.element(sheet.getByText('Olette tässä', { exact: true })).toBeVisible();
  await expect.element(sheet.getByText('You are here')).not.toBeInTheDocument();
});

test('LT-147: the switch leaves out names and notes, and gives them back', async () => {
  const { app } = await appAt('report', body);
  await render(LevelPage, { app });
  const who = page.getByText('Maija Meikäläinen');
  await expect.element(who).toBeVisible();
  const bare = page.getByRole('switch', { name: 'Without names and notes' });
  await bare.click();
  await expect.element(who).not.toBeInTheDocument();
  await expect.element(page.getByText('The piece of evidence is left out here.')).toBeVisible();
  await bare.click();
  await expect.element(who).toBeVisible();
});

test('LT-140: a list of the sections leads to them, and opens what is closed', async () => {
  const { app } = await appAt('report', body);
  await render(LevelPage, { app });
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const names = contents.getByRole('button');
  await expect.element(names.first()).toBeVisible();
  const sections = [...document.querySelectorAll('article h3')].map((heading) => heading.textContent.trim());
  expect(names.all().map((name) => name.element().textContent)).toEqual(sections);

  const gap = page.getByRole('heading', { name: 'Gap to the target' });
  await contents.getByRole('button', { name: 'Gap to the target' }).click();
  await expect.element(gap).toHaveFocus();
  const reading = page.getByText('The test does not record who answered.');
  await expect.element(reading).not.toBeVisible();
  await contents.getByRole('button', { name: 'How this was computed' }).click();
  await expect.element(reading).toBeVisible();
});

test('LT-140: what is closed on a screen is open on paper', async () => {
  const { app } = await appAt('report', body);
  await render(LevelPage, { app });
  const answers = page.getByText(/^Target, step \d/).first();
  await expect.element(page.getByRole('heading', { name: 'Gap to the target' })).toBeVisible();
  await expect.element(answers).not.toBeVisible();
  dispatchEvent(new Event('beforeprint'));
  await expect.element(answers).toBeVisible();
  dispatchEvent(new Event('afterprint'));
  await expect.element(answers).not.toBeVisible();
});
