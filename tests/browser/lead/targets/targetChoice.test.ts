import { beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { setFading } from '#core/scoring/editCriterion.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import { gapsAt } from '#pages/lead/targets/gapsFor.ts';
import TargetChoice from '#pages/lead/targets/TargetChoice.svelte';
import TargetMark from '#pages/lead/targets/TargetMark.svelte';
import { liveModel } from '../liveModel.svelte.ts';

const template = modelFromTemplate(services, 'en');
const events = template.criteria.find(({ kind }) => kind === 'events');
if (!events) throw new Error('The template has no events.');
const model = setFading(template, events.id, { by: 'halfLife', days: 30 });

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

test('DE-10: the system is chosen in one quiet control, and the summary follows', async () => {
  const { session } = liveModel(model);
  const screen = await render(TargetChoice, { session });
  const choice = screen.getByLabelText('For which system');
  await expect.element(choice).toHaveValue('none');
  expect(screen.getByText(/another way/).query()).toBeNull();
  await choice.selectOptions('hubspot');
  expect(session.body.design.target).toBe('hubspot');
  await screen.getByText(/^HubSpot: \d+ things go another way$/).click();
  await expect.element(screen.getByText(/By its documentation, HubSpot fades/).first()).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Documentation of HubSpot' })).toBeVisible();
});

test('DE-15: the mark tells its words on demand, and takes the nearest', async () => {
  const { session } = liveModel(model);
  session.run('model.target', { target: 'hubspot' });
  const gaps = gapsAt(session.body, 'criterion', events.id);
  const screen = await render(TargetMark, { gaps, model: session.body, session, name: 'Visits' });
  expect(screen.getByText(/Nearest: 50\s% a month/).query()).toBeNull();
  await screen.getByRole('button', { name: 'Visits: what goes another way in HubSpot' }).click();
  await expect.element(screen.getByText(/Nearest: 50\s% a month/)).toBeVisible();
  await screen.getByRole('button', { name: /^Take the nearest: .*fading$/ }).click();
  const after = session.body.criteria.find(({ id }) => id === events.id);
  expect(after).toMatchObject({ fading: { by: 'monthly', percent: 50 } });
});

test('DE-10: no system, no mark', async () => {
  const { session } = liveModel(model);
  const screen = await render(TargetMark, {
    gaps: gapsAt(model, 'criterion', events.id),
    model,
    session,
    name: 'Visits',
  });
  expect(screen.getByRole('button').query()).toBeNull();
});
