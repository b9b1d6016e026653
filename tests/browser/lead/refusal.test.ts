import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import BuildView from '#pages/lead/BuildView.svelte';
import { leadApp } from './leadApp.ts';

const model = modelFromTemplate(services, 'en');
const recipe = { ...recipeFromTemplate(services, 'en'), contacts: 300 };

async function build(item?: string) {
  const place = await leadApp(model, recipe);
  const screen = await render(BuildView, { ...place, item });
  return { screen, session: place.session };
}

test('DE-88: a number that would leave the model unsound says why it snapped back, until it is closed', async () => {
  const { screen, session } = await build();
  await userEvent.click(screen.getByRole('button', { name: 'More about Employees, ideally 50 to 500' }));
  const bound = screen.getByRole('textbox', { name: /: to under/ }).first();
  const before = (bound.element() as HTMLInputElement).value;
  await userEvent.fill(bound, '100000');
  await userEvent.tab();
  const why = screen.getByText('A range has to end above where it begins.');
  await expect.element(why).toBeVisible();
  await expect.element(bound).toHaveValue(before);
  await userEvent.click(screen.getByRole('button', { name: 'Close', exact: true }));
  expect(why.query()).toBeNull();
  expect(session.undoable).toBeNull();
});

test('DE-88: the sentence goes with the next edit, and one that asks for what stands there says nothing', async () => {
  const { screen, session } = await build();
  const [criterion] = session.body.criteria;
  if (criterion === undefined) throw new Error('No criteria.');
  session.run('model.cap', { id: criterion.id, cap: { min: 5, max: 2 } });
  const why = screen.getByText('The least would be above the most.');
  await expect.element(why).toBeVisible();
  session.run('model.cap', { id: criterion.id, cap: { min: null, max: 12 } });
  await expect.element(why).not.toBeInTheDocument();
  session.run('model.cap', { id: criterion.id, cap: { min: null, max: 12 } });
  await expect.element(screen.getByText('Nothing was changed.')).not.toBeInTheDocument();
});

test('DE-88: over a drawer it is said inside the drawer', async () => {
  const { screen, session } = await build('grades');
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  session.run('model.total', { value: { min: 80, max: 20 } });
  await expect
    .element(screen.getByRole('dialog').getByText('The least would be above the most.'))
    .toBeVisible();
});
