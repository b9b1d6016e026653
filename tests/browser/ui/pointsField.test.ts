import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { i18n } from '#i18n/i18n.svelte.ts';
import PointsField from '#ui/PointsField.svelte';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

type Taken = { points: number; gesture: string };

async function fieldWith(points: number) {
  const taken: Taken[] = [];
  const onpoints = (next: number, gesture: string) => taken.push({ points: next, gesture });
  const screen = await render(PointsField, { label: 'Industry', points, onpoints });
  return { taken, slider: screen.getByRole('slider'), number: screen.getByRole('spinbutton') };
}

describe('a field for points', () => {
  test('takes a decimal comma, a point and a true minus, and shows the sign', async () => {
    const { taken, number } = await fieldWith(12.5);
    await expect.element(number).toHaveValue('+12.5');
    for (const typed of ['-7,25', '8.5', '−3']) {
      await userEvent.fill(number, typed);
      await userEvent.tab();
    }
    expect(taken.map(({ points }) => points)).toEqual([-7.25, 8.5, -3]);
  });

  test('DE-151: what is no number, or too large, stays to be mended and changes nothing', async () => {
    const { taken, number } = await fieldWith(10);
    for (const [typed, said] of [
      ['ten', 'That is not a number. 10 still holds.'],
      ['1e999', 'That is not a number. 10 still holds.'],
      ['1001', 'The least is -1,000, the most 1,000. 10 still holds.'],
    ] as const) {
      await userEvent.fill(number, typed);
      await userEvent.tab();
      await expect.element(number).toHaveValue(typed);
      await expect.element(number).toHaveAccessibleDescription(said);
    }
    await userEvent.fill(number, '');
    await userEvent.tab();
    await expect.element(number).toHaveValue('+10');
    await expect.element(number).toHaveAttribute('aria-invalid', 'false');
    expect(taken).toEqual([]);
  });

  test('arrow keys move by one point', async () => {
    const { taken, number } = await fieldWith(10);
    number.element().focus();
    await userEvent.keyboard('{ArrowUp}{ArrowDown}');
    expect(taken.map(({ points }) => points)).toEqual([11, 9]);
  });

  test('one pull of the slider is one gesture, the next pull another', async () => {
    const { taken, slider } = await fieldWith(0);
    const input = slider.element() as HTMLInputElement;
    const pull = (values: readonly number[]) => {
      for (const value of values) {
        input.value = String(value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    pull([1, 2, 3]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    pull([4, 5]);
    const gestures = taken.map(({ gesture }) => gesture);
    expect(new Set(gestures.slice(0, 3)).size).toBe(1);
    expect(new Set(gestures).size).toBe(2);
    expect(taken.map(({ points }) => points)).toEqual([1, 2, 3, 4, 5]);
  });
});
