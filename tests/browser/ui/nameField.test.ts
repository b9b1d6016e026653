import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sameInBoth, type Text } from '#core/text.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import NameField from '#ui/NameField.svelte';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

async function fieldOf(start: Text) {
  const names: Text[] = [start];
  const ontext = (text: Text) => {
    names.push(text);
    void screen.rerender({ text });
  };
  const screen = await render(NameField, { label: 'Name', text: start, ontext });
  return { screen, box: screen.getByLabelText('Name', { exact: true }), name: () => names.at(-1) };
}

describe('DE-150: a name in two languages', () => {
  test('is changed in the language of the screen, and the other stands beside it', async () => {
    const { screen, box, name } = await fieldOf({ en: 'Industry', fi: 'Toimiala' });
    await userEvent.fill(box, 'Trade');
    expect(name()).toEqual({ en: 'Trade', fi: 'Toimiala' });
    await expect.element(screen.getByRole('button', { name: 'In Finnish: Toimiala' })).toBeVisible();
  });

  test('stays two names when one looks like the other on the way', async () => {
    const { box, name } = await fieldOf({ en: 'Blog', fi: 'Blogi' });
    await userEvent.click(box);
    await userEvent.keyboard('{End}i{Backspace}s');
    expect(name()).toEqual({ en: 'Blogs', fi: 'Blogi' });
  });

  test('is changed in the other language by the line below, which takes the keyboard', async () => {
    const { screen, name } = await fieldOf({ en: 'Industry', fi: 'Toimiala' });
    await userEvent.click(screen.getByRole('button', { name: 'In Finnish: Toimiala' }));
    const other = screen.getByLabelText('Name, in Finnish');
    await expect.element(other).toHaveFocus();
    await userEvent.fill(other, 'Ala');
    expect(name()).toEqual({ en: 'Industry', fi: 'Ala' });
  });

  test('of a user’s own is changed in both at once, until it is given another in one', async () => {
    const { screen, box, name } = await fieldOf(sameInBoth('Mood'));
    await userEvent.fill(box, 'Tone');
    expect(name()).toEqual(sameInBoth('Tone'));
    await userEvent.click(screen.getByRole('button', { name: 'The same in Finnish' }));
    await userEvent.fill(screen.getByLabelText('Name, in Finnish'), 'Sävy');
    expect(name()).toEqual({ en: 'Tone', fi: 'Sävy' });
  });
});
