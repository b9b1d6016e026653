import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Route } from '#core/route.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import Header from '#ui/shell/Header.svelte';

const companies = [
  { id: 'a', title: 'Konepaja' },
  { id: 'b', title: 'Pisara' },
];

async function show(route: Route, isBare: boolean) {
  await i18n.start();
  await i18n.choose('en');
  const calm = () => undefined;
  await render(Header, {
    ...{ route, company: 'a', companies, mark: { state: 'idle' as const }, isBare },
    ...{ onplace: calm, oncompany: calm, onlanguage: calm, onhelp: calm, onretry: calm },
  });
}

test('has the places, the company and its files', async () => {
  await show({ place: 'level', company: 'a', view: 'result' }, false);
  await expect.element(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Company' })).toHaveValue('a');
  await expect.element(page.getByRole('link', { name: 'Files and data' })).toBeInTheDocument();
});

test('LT-119: who was asked by link has the language and the help, and no way into the app', async () => {
  await show({ place: 'survey', link: '1' }, true);
  await expect.element(page.getByRole('button', { name: 'Suomi' })).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Help and shortcuts' })).toBeVisible();
  expect(page.getByRole('link').all()).toHaveLength(0);
  expect(page.getByRole('navigation').query()).toBeNull();
  expect(page.getByRole('combobox').query()).toBeNull();
});
