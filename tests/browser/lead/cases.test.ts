import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CasesDrawer from '#pages/lead/cases/CasesDrawer.svelte';
import { designApp } from './designApp.ts';

async function openCases() {
  const parts = await designApp();
  let isClosed = false;
  const screen = await render(CasesDrawer, { ...parts, onclose: () => (isClosed = true) });
  return { ...parts, screen, isClosed: () => isClosed };
}

test('DE-40: a case is told in the words of the model, and its points follow at once', async () => {
  const { screen, session } = await openCases();
  await userEvent.click(screen.getByRole('button', { name: 'Add a won deal, sales' }).first());
  await expect.element(screen.getByLabelText('Name that only you understand')).toHaveFocus();
  await userEvent.keyboard('Bridge');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Industry' }), 'energy');
  await expect.element(screen.getByText('10 points, D')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Add an event' }));
  await expect.element(screen.getByText('13 points, D')).toBeVisible();
  expect(session.body.design.cases).toMatchObject([
    {
      ...{ name: 'Bridge', broughtBy: 'sales', outcome: 'won' },
      values: [{ field: 'industry', value: 'energy' }],
      events: [{ kind: 'visit' }],
    },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'All cases' }));
  await expect.element(screen.getByRole('button', { name: /^Bridge/ })).toHaveFocus();
});

test('DE-40: a name that is typed is one step of undo', async () => {
  const { screen, session } = await openCases();
  await userEvent.click(screen.getByRole('button', { name: 'Add a wasted lead, marketing' }).first());
  await userEvent.keyboard('Thesis');
  expect(session.body.design.cases[0]?.name).toBe('Thesis');
  session.undo();
  expect(session.body.design.cases[0]?.name).toBe('Wasted lead 1');
});

test('DE-43: the verdict follows the model, and a criterion that fails can be switched off', async () => {
  const { screen, session } = await openCases();
  for (const [kind, value] of [
    ['Add a won deal, sales', 'publicSector'],
    ['Add a wasted lead, sales', 'energy'],
  ] as const) {
    await userEvent.click(screen.getByRole('button', { name: kind }).first());
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Industry' }), value);
    if (kind.includes('won'))
      await userEvent.selectOptions(
        screen.getByRole('combobox', { name: 'Role in the purchase' }),
        'influencer',
      );
    await userEvent.click(screen.getByRole('button', { name: 'All cases' }));
  }
  await expect
    .element(screen.getByRole('heading', { name: 'The model does not tell the cases apart' }))
    .toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Switch off Target industry or close to it' }));
  await expect
    .element(screen.getByRole('heading', { name: 'The model tells the cases apart', exact: true }))
    .toBeVisible();
  session.undo();
  await expect
    .element(screen.getByRole('heading', { name: 'The model does not tell the cases apart' }))
    .toBeVisible();
});
