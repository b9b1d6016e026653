import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ModelList from '#pages/lead/models/ModelList.svelte';
import { designApp } from './designApp.ts';

test('DE-71: a copy is a draft in sight under a title of its own', async () => {
  const { app, company, session } = await designApp();
  session.run('model.archive', { archived: true });
  await session.settled();
  session.run('model.archive', { archived: false });
  const screen = await render(ModelList, { app, company });
  await userEvent.click(screen.getByRole('button', { name: 'Duplicate Spring' }));
  await expect.element(screen.getByRole('link', { name: /^Spring \(copy\)/ })).toBeVisible();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Spring (copy) is here now.');
  const copy = await app.library.open<'model'>(app.library.modelsOf(company)[0]?.id ?? '');
  expect('body' in copy && copy.body).toEqual({ ...session.body, title: 'Spring (copy)' });
});

test('DE-70: an archived model is out of sight until it is brought back', async () => {
  const { app, company } = await designApp(['Spring', 'Autumn']);
  const screen = await render(ModelList, { app, company });
  await userEvent.click(screen.getByRole('button', { name: 'Archive Spring' }));
  await expect.element(screen.getByText('Archived (1)')).toBeVisible();
  expect(app.library.modelsOf(company).map(({ title }) => title)).toEqual(['Autumn']);
  expect(app.library.modelsOf(company, true).map(({ title }) => title)).toEqual(['Spring']);
  await expect.element(screen.getByRole('heading', { name: 'Your models' })).toHaveFocus();
  await userEvent.click(screen.getByText('Archived (1)'));
  await userEvent.click(screen.getByRole('button', { name: 'Bring back Spring' }));
  await expect.element(screen.getByRole('button', { name: 'Archive Spring' })).toBeVisible();
  expect(app.library.modelsOf(company).map(({ title }) => title)).toEqual(['Spring', 'Autumn']);
  await expect.element(screen.getByRole('status')).toHaveTextContent('Spring is back.');
  await expect.element(screen.getByRole('heading', { name: 'Your models' })).toHaveFocus();
});

test('DE-70: an archived model is there after a reload, archived, and undo of the archiving brings it back', async () => {
  const { app, company, session } = await designApp(['Spring', 'Autumn']);
  const screen = await render(ModelList, { app, company });
  await userEvent.click(screen.getByRole('button', { name: 'Archive Spring' }));
  await expect.element(screen.getByText('Archived (1)')).toBeVisible();
  await screen.unmount();
  const again = await render(ModelList, { app, company });
  await userEvent.click(again.getByText('Archived (1)'));
  await expect.element(again.getByRole('link', { name: /^Spring/ })).toBeVisible();
  session.undo();
  await expect.element(again.getByRole('button', { name: 'Archive Spring' })).toBeVisible();
  await expect.element(again.getByText('Archived (1)')).not.toBeInTheDocument();
});

test('DE-72: from six models on they are searched by title, and those of another company are not among them', async () => {
  const five = ['One', 'Two', 'Three', 'Four', 'Five'];
  const { app, company, session } = await designApp(five);
  const other = await app.createCompany('Bakery');
  await app.create({ kind: 'model', company: other ?? '', body: { ...session.body, title: 'Bread' } });
  const screen = await render(ModelList, { app, company });
  expect(screen.getByRole('searchbox').query()).toBeNull();
  expect(screen.getByText('Bread').query()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Duplicate One' }));
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search models by name' }), 'ONE');
  await expect.element(screen.getByText('Two')).not.toBeInTheDocument();
  expect(screen.getByRole('link').elements()).toHaveLength(2);
});
