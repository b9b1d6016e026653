import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import BuildView from '#pages/lead/BuildView.svelte';
import { leadApp } from './leadApp.ts';

const signature = { name: 'Laura', on: '2026-11-20' };

test('DE-141: from an agreed model the flow of routing is taken along, and nothing in it is edited', async () => {
  const model = modelFromTemplate(services, 'en');
  const signOff = { marketing: signature, sales: signature, version: 'v' };
  const place = await leadApp(
    { ...model, design: { ...model.design, signOff } },
    { ...recipeFromTemplate(services, 'en'), contacts: 300 },
  );
  await render(BuildView, { ...place, item: 'routing' });
  const drawer = page.getByRole('dialog', { name: 'Gates and routing' });
  const flow = drawer.getByRole('figure', { name: 'Where contacts go' });
  await expect
    .element(flow.getByRole('button', { name: 'Save as picture: Where contacts go' }))
    .toBeEnabled();
  await expect.element(drawer.getByRole('button', { name: 'Add a gate' })).toBeDisabled();
});
