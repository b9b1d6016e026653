import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Palette from '#pages/palette/Palette.svelte';
import { designApp } from '../lead/designApp.ts';

async function openPalette(language: 'en' | 'fi' = 'en') {
  const parts = await designApp(['Spring', 'Autumn'], language);
  const { app, company, session } = parts;
  app.follow(`#/c/${company}/lead/${session.id}/build`);
  const gone: string[] = [];
  app.go = (route) => void gone.push(JSON.stringify(route));
  const done: string[] = [];
  const screen = await render(Palette, {
    app,
    perform: { undo: () => done.push('undo'), language: () => done.push('language') },
    onclose: () => done.push('closed'),
  });
  // What is typed before goes nowhere.
  await expect.element(screen.getByRole('combobox')).toHaveFocus();
  return { ...parts, screen, gone, done };
}

test('DE-73: what is typed finds a drawer of the model, and Enter goes there', async () => {
  const { gone, done, company, session } = await openPalette();
  await userEvent.keyboard('known{Enter}');
  const to = { place: 'lead', company, model: session.id, view: 'build', item: 'cases' };
  expect(gone).toEqual([JSON.stringify(to)]);
  expect(done).toEqual(['closed']);
});

test('DE-73: the arrows walk through what was found, in Finnish too, and round its ends', async () => {
  const { screen } = await openPalette('fi');
  await userEvent.keyboard('kriteeri');
  const chosen = () => screen.getByRole('option', { selected: true });
  await expect.element(chosen()).toHaveTextContent('Lisää kriteeri');
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
  await expect.element(chosen()).toHaveTextContent('Lisää sopivuuden kriteeri');
});

test('DE-73: what is no place is done where one is: another language, a file, a copy, the archive', async () => {
  const { screen, app, company, gone, done } = await openPalette();
  await userEvent.click(screen.getByRole('option', { name: 'Suomeksi' }));
  expect(done).toEqual(['closed', 'language']);
  await userEvent.click(screen.getByRole('option', { name: 'Duplicate the model' }));
  await expect.poll(() => app.library.modelsOf(company)[0]?.title).toBe('Spring (copy)');
  await userEvent.click(screen.getByRole('option', { name: 'Archive the model' }));
  await expect.poll(() => app.library.modelsOf(company, true).map(({ title }) => title)).toEqual(['Spring']);
  await expect.poll(() => gone.at(-1)).toContain('"model":null');
});

test('DE-73: a model of the company is found by its title, and nothing by a name that there is not', async () => {
  const { screen, gone, sessions } = await openPalette();
  await userEvent.keyboard('autu');
  await vi.waitFor(() => expect(screen.getByRole('option').elements()).toHaveLength(1));
  await userEvent.keyboard('{Enter}');
  expect(gone.at(-1)).toContain(sessions[1]?.id ?? 'none');
  await userEvent.keyboard('xyz{Enter}');
  await expect.element(screen.getByText('Nothing by that name here.')).toBeVisible();
  expect(gone).toHaveLength(1);
});

test('DE-70: an archived model is brought back by name, where it is open', async () => {
  const { screen, app, company, session, gone } = await openPalette();
  session.run('model.archive', { archived: true });
  await session.settled();
  await expect.poll(() => app.library.modelsOf(company, true)).toHaveLength(1);
  expect(screen.getByRole('option', { name: 'Archive the model' }).query()).toBeNull();
  await userEvent.keyboard('bring{Enter}');
  await expect
    .poll(() =>
      app.library
        .modelsOf(company)
        .map(({ title }) => title)
        .toSorted(),
    )
    .toEqual(['Autumn', 'Spring']);
  expect(session.body.design.archived).toBe(false);
  expect(gone).toEqual([]);
});
