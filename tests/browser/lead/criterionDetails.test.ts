import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { i18n } from '#i18n/i18n.svelte.ts';
import CriterionDetails from '#pages/lead/build/CriterionDetails.svelte';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { wholeModel } from '#tests/unit/core/scoring/wholeModel.ts';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

/** The details of a criterion of the whole model, and what is run from them. */
async function detailsOf(id: string) {
  const run: unknown[] = [];
  const session = {
    run: (...command: unknown[]) => run.push(command),
  } as unknown as DocumentSession<'model'>;
  const criterion = wholeModel.criteria.find((each) => each.id === id);
  if (criterion === undefined) throw new Error(`No criterion ${id}.`);
  const screen = await render(CriterionDetails, {
    criterion,
    model: wholeModel,
    places: [],
    session,
    onremoved: () => run.push('removed'),
  });
  return { run, screen };
}

test('SC-35: a criterion whose points a condition asks for says why it stays, and offers no removal', async () => {
  const { screen } = await detailsOf('table');
  await expect.element(screen.getByText(/asks for these points/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove criterion' }).query()).toBeNull();
});

test('any other criterion can be removed', async () => {
  const { run, screen } = await detailsOf('ranges');
  expect(screen.getByText(/asks for these points/).query()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Remove criterion' }));
  expect(run).toEqual(['removed', ['model.removeCriterion', { id: 'ranges' }]]);
});
