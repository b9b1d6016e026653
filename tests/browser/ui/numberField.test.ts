import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { i18n } from '#i18n/i18n.svelte.ts';
import NumberField from '#ui/NumberField.svelte';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
});

beforeEach(() => i18n.choose('en'));

async function fieldWith(value: number | null, more: { least?: number; most?: number; empty?: string } = {}) {
  const taken: (number | null)[] = [];
  const props = { label: 'Days', value, onvalue: (next: number | null) => taken.push(next), ...more };
  const screen = await render(NumberField, props);
  const box = screen.getByRole('textbox', { name: 'Days', exact: true });
  const write = async (words: string) => {
    await userEvent.fill(box, words);
    await userEvent.tab();
  };
  return { taken, screen, box, write };
}

describe('DE-151: what is no number that the field takes', () => {
  test('stays to be mended, is marked and said, and changes nothing', async () => {
    const { taken, screen, box, write } = await fieldWith(30);
    await write('two weeks');
    await expect.element(box).toHaveValue('two weeks');
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box).toHaveAccessibleDescription('That is not a number. 30 still holds.');
    await expect.element(screen.getByRole('alert')).toBeVisible();
    expect(taken).toEqual([]);
  });

  test('is mended by writing on: the sentence goes as soon as a number stands there', async () => {
    const { taken, screen, box, write } = await fieldWith(30);
    await write('2x');
    await userEvent.fill(box, '2');
    expect(screen.getByRole('alert').query()).toBeNull();
    await userEvent.tab();
    expect(taken).toEqual([2]);
  });

  test('is nothing to speak of while somebody is still writing', async () => {
    const { screen, box } = await fieldWith(30);
    await userEvent.fill(box, 'tw');
    expect(screen.getByRole('alert').query()).toBeNull();
  });

  test('gives way to the value when the box is emptied, and when the value changes otherwise', async () => {
    const { taken, screen, box, write } = await fieldWith(30);
    await write('many');
    await write('');
    await expect.element(box).toHaveValue('30');
    await write('many');
    await screen.rerender({ value: 45 });
    await expect.element(box).toHaveValue('45');
    await expect.element(box).toHaveAttribute('aria-invalid', 'false');
    expect(taken).toEqual([]);
  });

  test('outside of the limits it says them', async () => {
    const { taken, box, write } = await fieldWith(30, { least: 1, most: 3650, empty: 'no limit' });
    await write('0');
    await expect.element(box).toHaveAccessibleDescription('The least is 1, the most 3,650. 30 still holds.');
    await write('3 650');
    await write('');
    expect(taken).toEqual([3650, null]);
  });

  test('is told in Finnish too, where a comma is a decimal sign', async () => {
    await i18n.choose('fi');
    const { taken, box, write } = await fieldWith(1.5, { most: 100 });
    await write('1000,5');
    await expect.element(box).toHaveAccessibleDescription('Suurin on 100. Voimassa on yhä 1,5.');
    await write('−12,25');
    expect(taken).toEqual([-12.25]);
  });
});
