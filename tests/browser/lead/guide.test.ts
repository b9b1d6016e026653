import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import GuideDrawer from '#pages/lead/guide/GuideDrawer.svelte';
import { designApp } from './designApp.ts';

async function openGuide() {
  const parts = await designApp();
  const screen = await render(GuideDrawer, { ...parts, onclose: () => undefined });
  return { ...parts, screen };
}

test('DE-30: what is typed stays with the model while it is typed, and one visit is one step of undo', async () => {
  const { screen, session } = await openGuide();
  await userEvent.click(screen.getByRole('textbox', { name: 'What was decided' }));
  await userEvent.keyboard('Call in a day');
  expect(session.body.design.guide.steps).toMatchObject([{ step: 1, decided: 'Call in a day' }]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'We are through with this step' }));
  await expect.element(screen.getByText('1 of 6 done')).toBeVisible();
  session.undo();
  session.undo();
  expect(session.body.design.guide.steps).toEqual([]);
});

test('DE-31: the stages of today are drawn with their days and what they come to', async () => {
  const { screen, session } = await openGuide();
  for (const [name, days] of [
    ['Form', '2'],
    ['Waits for sales', '14'],
  ] as const) {
    await userEvent.click(screen.getByRole('button', { name: 'Add a stage' }));
    await userEvent.keyboard(`${name}{Tab}${days}{Tab}`);
  }
  await expect
    .element(screen.getByText('In all 16 days. The slowest is Waits for sales, 14 days.'))
    .toBeVisible();
  await expect
    .element(screen.getByRole('img', { name: "Today's stages in order: Form, 2 d; Waits for sales, 14 d" }))
    .toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Move Waits for sales earlier' }));
  expect(session.body.design.guide.stages.map(({ name }) => name)).toEqual(['Waits for sales', 'Form']);
});

test('DE-32: the next step opens with the keyboard on it, and leads to where it is carried out', async () => {
  const { screen, company, session } = await openGuide();
  await userEvent.click(screen.getByRole('button', { name: 'Next: Find where value is lost' }));
  await expect.element(screen.getByRole('button', { name: 'Find where value is lost' })).toHaveFocus();
  await expect
    .element(screen.getByRole('link', { name: 'Say who is not an ideal customer' }))
    .toHaveAttribute('href', `#/c/${company}/lead/${session.id}/build/canvas`);
});

test('DE-30: the notes of an agreed model are read, and every step still opens', async () => {
  const { screen, session } = await openGuide();
  const signed = { name: 'Maija', on: '2026-11-22' };
  session.run('model.agree', {
    signOff: { marketing: signed, sales: signed, version: 'v' },
    model: session.body,
  });
  await expect.element(screen.getByRole('textbox', { name: 'What was decided' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Follow and improve' }));
  await expect.element(screen.getByText(/Which leads has sales handed back/)).toBeVisible();
});
