import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { currentTest } from '#content/level/levelTests.ts';
import { copyTest } from '#core/level/tests/copyTest.ts';
import type { LevelView } from '#core/route.ts';
import { sameInBoth } from '#core/text.ts';
import { analyst } from '#state/analyst.svelte.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const example = exampleAssessment('en', '2026-11-22');

beforeEach(() => {
  analyst.turn(false);
});

afterEach(() => {
  vi.restoreAllMocks();
  analyst.turn(false);
});

async function openPage(view: LevelView) {
  const { app } = await appAt(view, example);
  await render(LevelPage, { app });
  return app;
}

async function openMore() {
  await page.getByRole('button', { name: 'More' }).click();
  return page.getByRole('navigation', { name: 'More' });
}

test('LT-150: the switch stands at the foot of More, is off to begin with and is remembered', async () => {
  await openPage('result');
  const more = await openMore();
  const turn = more.getByRole('switch', { name: 'For the analyst' });
  await expect.element(turn).not.toBeChecked();
  await expect.element(more.getByRole('link', { name: 'Own tests' })).not.toBeInTheDocument();
  await turn.click();
  await expect.element(more.getByRole('link', { name: 'Own tests' })).toBeVisible();
  expect(localStorage.getItem('porras.analyst')).toBe('on');
  await turn.click();
  await expect.element(more.getByRole('link', { name: 'Own tests' })).not.toBeInTheDocument();
  expect(localStorage.getItem('porras.analyst')).toBeNull();
});

test('LT-150: where the browser remembers nothing, the switch holds for the visit', async () => {
  await openPage('result');
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Not here.', 'QuotaExceededError');
  });
  const more = await openMore();
  await more.getByRole('switch', { name: 'For the analyst' }).click();
  await expect.element(more.getByRole('link', { name: 'Own tests' })).toBeVisible();
  expect(localStorage.getItem('porras.analyst')).toBeNull();
});

test('LT-151, LT-152: making a pack is offered by a switch that stays; packs are for everybody', async () => {
  await openPage('benchmark');
  const making = page.getByRole('region', { name: 'Make a pack' });
  await expect.element(page.getByRole('heading', { name: 'Packs' })).toBeVisible();
  await expect.element(making).not.toBeInTheDocument();
  const turn = page.getByRole('switch', { name: 'For the analyst' });
  await turn.click();
  await expect.element(making).toBeVisible();
  await turn.click();
  await expect.element(making).not.toBeInTheDocument();
  await expect.element(turn).toBeVisible();
});

test('LT-152: an address leads to own tests although the switch is off, and the page offers it', async () => {
  await openPage('tests');
  await expect.element(page.getByRole('heading', { name: 'Own tests', level: 1 })).toBeVisible();
  await expect.element(page.getByText(/^Own tests are for the analyst/)).toBeVisible();
  expect(analyst.isOn).toBe(false);
  await page.getByRole('button', { name: 'Own tests' }).click();
  const more = page.getByRole('navigation', { name: 'More' });
  await expect.element(more.getByRole('link', { name: 'Own tests' })).toHaveAttribute('aria-current', 'page');
});

test('LT-152: a company that has an own test sees the way to it with the switch off', async () => {
  const app = await openPage('result');
  const company = app.company ?? '';
  const body = copyTest(currentTest, 'line', sameInBoth('Ours'));
  await app.create({ kind: 'test', company, body });
  const more = await openMore();
  await expect.element(more.getByRole('link', { name: 'Own tests' })).toBeVisible();
  await expect.element(more.getByRole('switch', { name: 'For the analyst' })).not.toBeChecked();
});
