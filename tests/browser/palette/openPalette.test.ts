import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Updates } from '#state/updates.svelte.ts';
import App from '../../../src/App.svelte';
import { designApp } from '../lead/designApp.ts';

/** The whole shell, at home. */
async function shell() {
  const { app } = await designApp();
  await render(App, { app, updates: new Updates(app.status) });
  return { app, help: page.getByRole('button', { name: 'Help and shortcuts' }) };
}

const palette = () => page.getByRole('combobox', { name: 'Find a place or an action' });

test('DE-73: what stands behind ? opens the palette, and closing it gives the keyboard back to ?', async () => {
  const { help } = await shell();
  await userEvent.click(help);
  await userEvent.click(page.getByRole('button', { name: 'Find a place or an action' }));
  await expect.element(palette()).toHaveFocus();
  expect(page.getByRole('dialog').elements()).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await expect.element(palette()).not.toBeInTheDocument();
  await expect.element(help).toHaveFocus();
});

test('DE-73: ? opens what is behind it by its key too', async () => {
  await shell();
  await userEvent.keyboard('?');
  await expect.element(page.getByRole('button', { name: 'Find a place or an action' })).toBeVisible();
});

test('DE-73: opened by its keys, it gives the keyboard back to where it was', async () => {
  const { help } = await shell();
  help.element().parentElement?.querySelector<HTMLElement>('button')?.focus();
  const before = document.activeElement;
  expect(before).toBeInstanceOf(HTMLButtonElement);
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(palette()).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(palette()).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement).toBe(before);
});
