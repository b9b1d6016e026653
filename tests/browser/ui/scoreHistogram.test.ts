import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Grade } from '#core/scoring/grading.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import ScoreHistogram from '#ui/chart/ScoreHistogram.svelte';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

async function drawn() {
  const moves: [Exclude<Grade, 'D'>, number, string][] = [];
  let canvas: HTMLCanvasElement | null = null;
  const screen = await render(ScoreHistogram, {
    histogram: Uint32Array.from({ length: 101 }, (_, score) => 101 - score),
    limits: { A: 70, B: 50, C: 30 },
    onlimit: (grade: Exclude<Grade, 'D'>, score: number, gesture: string) =>
      moves.push([grade, score, gesture]),
    oncanvas: (made: HTMLCanvasElement) => (canvas = made),
  });
  const handle = screen.getByRole('slider', { name: 'Limit of grade A' });
  await expect.element(handle).toBeVisible();
  return { moves, handle, canvas: () => canvas };
}

type Drawn = { picture: (title: string, facts: readonly string[]) => HTMLCanvasElement | null };

/** Left and right edge of each limit's pill, from C to A. */
function pillsOf(container: Element) {
  return [...container.querySelectorAll('.pill')].map((pill) => {
    const { left, right } = pill.getBoundingClientRect();
    return { left, right };
  });
}

describe('the histogram', () => {
  test.each([
    { A: 52, B: 51, C: 50 },
    { A: 3, B: 2, C: 1 },
    { A: 100, B: 99, C: 98 },
  ])('the pills of close limits stand side by side inside the picture: $C, $B, $A', async (limits) => {
    const screen = await render(ScoreHistogram, {
      histogram: new Uint32Array(101).fill(5),
      limits,
      onlimit: () => undefined,
    });
    await expect.element(screen.getByRole('slider', { name: 'Limit of grade A' })).toBeVisible();
    const box = screen.container.getBoundingClientRect();
    const pills = pillsOf(screen.container);
    expect(pills).toHaveLength(3);
    const edges = [box.left, ...pills.flatMap(({ left, right }) => [left, right]), box.right];
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
  });

  test('SC-33: without limits there is nothing to drag, and the bars stand in one colour', async () => {
    let canvas: HTMLCanvasElement | null = null;
    const screen = await render(ScoreHistogram, {
      histogram: new Uint32Array(101).fill(5),
      limits: null,
      onlimit: () => undefined,
      oncanvas: (made: HTMLCanvasElement) => (canvas = made),
    });
    await expect.poll(() => canvas).not.toBeNull();
    await expect.poll(() => (screen.component as unknown as Drawn).picture('Points', [])).not.toBeNull();
    expect(screen.container.querySelectorAll('.pill, .band')).toHaveLength(0);
  });

  test('as a picture it stands on paper, without a see-through pixel', async () => {
    const screen = await render(ScoreHistogram, {
      histogram: Uint32Array.from({ length: 101 }, (_, score) => 101 - score),
      limits: { A: 70, B: 50, C: 30 },
      onlimit: () => undefined,
    });
    await expect.element(screen.getByRole('slider', { name: 'Limit of grade A' })).toBeVisible();
    const drawn = screen.component as unknown as Drawn;
    const saved = drawn.picture('Contacts by score', ['10,000 sample contacts']);
    const pixels = saved?.getContext('2d')?.getImageData(0, 0, saved.width, saved.height).data ?? [];
    expect(pixels.length).toBeGreaterThan(0);
    expect([...pixels].filter((value, at) => at % 4 === 3 && value < 255)).toEqual([]);
  });

  test('really draws: the canvas holds bars', async () => {
    const { canvas } = await drawn();
    const made = canvas();
    const pixels = made?.getContext('2d')?.getImageData(0, 0, made.width, made.height).data ?? [];
    expect([...pixels].filter((value, at) => at % 4 === 3 && value > 0).length).toBeGreaterThan(1_000);
  });

  test('arrow keys move a limit by one, page keys by five', async () => {
    const { moves, handle } = await drawn();
    handle.element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{PageUp}{PageDown}');
    expect(moves.map(([, score]) => score)).toEqual([71, 69, 75, 65]);
  });

  test('a pull of the handle follows the pointer in whole scores, as one gesture', async () => {
    const { moves, handle } = await drawn();
    const element = handle.element();
    const box = element.getBoundingClientRect();
    const start = { x: box.left + box.width / 2, y: box.top + 5 };
    // A made-up pointer cannot be captured; the handle hears the same events without.
    element.setPointerCapture = () => undefined;
    const tell = (type: string, dx: number) =>
      element.dispatchEvent(
        new PointerEvent(type, { clientX: start.x + dx, clientY: start.y, pointerId: 1, bubbles: true }),
      );
    tell('pointerdown', 0);
    tell('pointermove', 10);
    tell('pointermove', 40);
    tell('pointerup', 40);
    tell('pointermove', 90);
    expect(moves).toHaveLength(2);
    expect(moves.every(([grade, score]) => grade === 'A' && Number.isInteger(score) && score > 70)).toBe(
      true,
    );
    expect(new Set(moves.map(([, , gesture]) => gesture)).size).toBe(1);
  });
});
