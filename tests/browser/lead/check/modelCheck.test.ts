import { beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { proveModel } from '#core/scoring/check/proveModel.ts';
import { setCap } from '#core/scoring/editCriterion.ts';
import { setLimit, setSideMax } from '#core/scoring/editModel.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import ModelCheck from '#pages/lead/check/ModelCheck.svelte';
import type { ModelCheck as State } from '#state/modelCheck.svelte.ts';
import { liveModel } from '../liveModel.svelte.ts';

const model = modelFromTemplate(services, 'en');
const [first] = model.criteria;
if (!first) throw new Error('The template has no criteria.');

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

async function checked(body: ScoringModel, findings = proveModel(body)) {
  const live = liveModel(body);
  const check = { found: { model: body, findings }, hasFailed: false } as unknown as State;
  const screen = await render(ModelCheck, { session: live.session, check });
  return { ...live, screen };
}

test('DE-103: one calm line where the check finds nothing', async () => {
  const { screen } = await checked(model, []);
  await expect.element(screen.getByRole('status')).toHaveTextContent('The check finds nothing.');
  expect(screen.getByRole('listitem').query()).toBeNull();
});

test('DE-103: what is wrong stands first, with why and a button that mends it', async () => {
  const wrong = setLimit(setSideMax(setSideMax(model, 'fit', 20), 'behaviour', 20), 'A', 90);
  const { screen, session } = await checked(wrong);
  await expect.element(screen.getByText('Nobody can get grade A', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('It takes 90 points, and the model gives at most 40.')).toBeVisible();
  await screen.getByRole('button', { name: 'Set the limit of A to 40: Nobody can get grade A' }).click();
  expect(session.body.grading).toMatchObject({ limits: { A: 40 } });
  await expect.element(screen.getByRole('heading', { name: 'Model check' })).toHaveFocus();
});

test('DE-103: notes stand behind more', async () => {
  const noted = setCap(model, first.id, { min: null, max: 900 });
  const { screen, session } = await checked(noted);
  await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing is wrong.');
  const note = screen.getByText(/the cap is never reached/);
  expect(note.query()).toBeNull();
  await screen.getByText(/^\d+ notes?$/).click();
  await expect.element(note).toBeVisible();
  await screen.getByRole('button', { name: /^Remove the limit: / }).click();
  expect(session.body.criteria[0]?.cap.max).toBeNull();
});
