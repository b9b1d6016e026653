import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { mostOf } from '#core/scoring/list/mostPoints.ts';
import { sharersOf } from '#core/scoring/list/shareOut.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import ShareDrawer from '#pages/lead/build/share/ShareDrawer.svelte';
import { liveModel } from './liveModel.svelte.ts';

const model = modelFromTemplate(services, 'en');

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

/** The drawer over the template. */
async function drawer() {
  const { session, ran } = liveModel(model);
  const screen = await render(ShareDrawer, {
    app: null as never,
    company: 'c',
    session,
    onclose: () => ran.push('closed'),
  });
  const mosts = () => sharersOf(session.body, 'fit').map(mostOf);
  return { screen, session, ran, mosts };
}

test('DE-93: what matters twice as much gets twice the points, shown before they are taken in one step', async () => {
  const { screen, ran, mosts } = await drawer();
  await userEvent.selectOptions(screen.getByLabelText('Compare with'), 'Budget reserved');
  for (const { label } of sharersOf(model, 'fit')) {
    if (label.en === 'Budget reserved') continue;
    const select = screen.getByLabelText(`How much ${label.en} matters beside Budget reserved`);
    await userEvent.selectOptions(select, 'twice as much');
  }
  const sum = screen.getByLabelText('Points to share');
  await userEvent.fill(sum, '26');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('row', { name: /^Together/ })).toHaveTextContent('26');
  expect(ran).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Take these points' }));
  expect(ran).toEqual(['model.shareOut', 'closed']);
  expect(mosts().toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([2, 4, 4, 4, 4, 4, 4]);
});

test('DE-93: pair by pair each criterion is compared with the one above it', async () => {
  const { screen, mosts } = await drawer();
  const [first, second] = sharersOf(model, 'fit').map(({ label }) => label.en);
  await userEvent.click(screen.getByRole('radio', { name: 'Pair by pair' }));
  const select = screen.getByLabelText(`How much ${second ?? ''} matters beside ${first ?? ''}`);
  await userEvent.selectOptions(select, 'half as much');
  await userEvent.click(screen.getByRole('button', { name: 'Take these points' }));
  const [one, other] = mosts();
  expect(Math.abs((one ?? 0) - 2 * (other ?? 0))).toBeLessThanOrEqual(2);
  expect(mosts().reduce<number>((sum, most) => sum + (most ?? 0), 0)).toBe(50);
});
