import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import type { LevelView } from '#core/route.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

async function show(view: LevelView) {
  const opened = await appAt(view, exampleAssessment('en', '2026-11-22'));
  await render(LevelPage, { app: opened.app });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return opened;
}

/** The names of what Tab comes to first. */
async function tabStops(count: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let at = 0; at < count; at++) {
    await userEvent.tab();
    const { activeElement } = document;
    names.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? '');
  }
  return names;
}

test('Tab comes to the views and then to the page, past an undo that has nothing to undo', async () => {
  await show('result');
  expect(await tabStops(5)).toEqual(['Answers', 'Result', 'Plan', 'More', 'Try what they do']);
});

test('undo comes after the views, and keeps the focus when it has nothing left to undo', async () => {
  const { session } = await show('result');
  session.run('assessment.guess', { guess: 4 });
  const undo = page.getByRole('button', { name: /^Undo/ });
  await expect.element(undo).toHaveAttribute('aria-disabled', 'false');
  expect((await tabStops(5)).at(-1)).toBe('Undo: gut guess');
  await userEvent.keyboard('{Enter}');
  await expect.element(undo).toHaveAttribute('aria-disabled', 'true');
  await expect.element(undo).toHaveFocus();
});

test('the views stand in the same place whatever the page is called', async () => {
  await page.viewport(1280, 900);
  const places: number[] = [];
  for (const view of ['answer', 'result', 'plan', 'deepen', 'review', 'units', 'evidence'] as const) {
    const opened = await appAt(view, exampleAssessment('en', '2026-11-22'));
    const shown = await render(LevelPage, { app: opened.app });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    const { right, top } = page
      .getByRole('navigation', { name: 'Views of the level test' })
      .element()
      .getBoundingClientRect();
    places.push(Math.round(right), Math.round(top));
    await shown.unmount();
  }
  expect(new Set(places).size).toBe(2);
});

test('on a phone the views, the rest of them and undo are one row', async () => {
  await page.viewport(390, 844);
  await show('rounds');
  const boxes = [
    page.getByRole('link', { name: 'Answers', exact: true }),
    page.getByRole('link', { name: 'Plan', exact: true }),
    page.getByRole('button', { name: 'More Rounds and trend' }),
    page.getByRole('button', { name: 'Redo' }),
  ].map((found) => found.element().getBoundingClientRect());
  expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
  await page.viewport(1280, 900);
});
