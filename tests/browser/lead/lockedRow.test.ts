import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import BuildView from '#pages/lead/BuildView.svelte';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { leadApp } from './leadApp.ts';

const signature = { name: 'Laura', on: '2026-11-20' };

test('DE-65: an agreed model takes no input, and its criteria unfold to be read', async () => {
  const model = modelFromTemplate(services, 'en');
  const signOff = { marketing: signature, sales: signature, version: 'v' };
  const { app, company, session } = await leadApp(
    { ...model, design: { ...model.design, signOff } },
    recipeFromTemplate(services, 'en'),
  );
  const screen = await render(BuildView, { app, company, session });
  const first = model.criteria[0]?.label.en ?? '';
  await userEvent.click(screen.getByRole('button', { name: `More about ${first}` }));
  await expect.element(screen.getByRole('button', { name: /^Remove criterion/ })).toBeDisabled();
  await expect.element(screen.getByRole('switch').first()).toBeDisabled();
  await userEvent.click(screen.getByText('More settings'));
  await expect.element(screen.getByLabelText('Why', { exact: false }).first()).toBeDisabled();
  // DE-156: what would add to it is not offered.
  await expect.element(screen.getByRole('link', { name: 'Take the model away' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Add criteria from your own contacts' }).query()).toBeNull();
});
