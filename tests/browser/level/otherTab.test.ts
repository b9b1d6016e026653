import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { newCompany } from '#core/documents/company.ts';
import { emptyPlan, newItem } from '#core/level/plan/plan.ts';
import { hrefOf, type LevelView } from '#core/route.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { opened, TestBrowser } from '../state/tab.ts';

const company = 'the-company';
const last = { ...exampleAssessment('en', '2026-08-20'), title: 'Last' };
const review = { ...last, title: 'Now', day: '2026-11-22', from: 'last' };

/** Two tabs of one browser: the page is open in the first of them. */
async function twoTabs(view: LevelView, round?: string) {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
  const browser = new TestBrowser();
  const [{ app }, { library: other }] = [browser.tab(), browser.tab()];
  opened(await app.library.create({ kind: 'company', id: company, body: newCompany('Konepaja') }));
  opened(await app.library.create({ kind: 'assessment', company, id: 'last', body: last }));
  await other.check();
  app.follow(hrefOf({ place: 'level', company, view, ...(round === undefined ? {} : { round }) }));
  return { app, other };
}

test('LT-155: a round that another tab begins and removes comes and goes in the list', async () => {
  const { app, other } = await twoTabs('rounds');
  await render(LevelPage, { app });
  const row = page.getByRole('link', { name: 'Look at Now' });
  await expect.element(page.getByRole('link', { name: 'Look at Last' })).toBeVisible();
  await expect.element(row).not.toBeInTheDocument();
  const { id } = opened(await other.create({ kind: 'assessment', company, body: review }));
  await expect.element(row).toBeVisible();
  await other.remove([id]);
  await expect.element(row).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Look at Last' })).toBeVisible();
});

test('LT-155: the round at hand stays at hand when another tab begins a newer one', async () => {
  const { app, other } = await twoTabs('answer');
  await render(LevelPage, { app });
  await page.getByRole('button', { name: /^1\. / }).click();
  opened(await other.create({ kind: 'assessment', company, id: 'now', body: review }));
  await expect.poll(() => app.library.documentsOf(company, 'assessment').length).toBe(2);
  await page.getByRole('radio', { name: /^4 / }).click();
  const session = opened(await app.library.open<'assessment'>('last'));
  const dimension = Object.keys(last.ladders).find((id) => session.body.ladders[id]?.now === 4);
  expect(dimension).toBeDefined();
  expect(opened(await app.library.open<'assessment'>('now')).body.ladders).toEqual(review.ladders);
});

test('LT-155: a review shows what was due in a plan that another tab has just made', async () => {
  const { app, other } = await twoTabs('review', 'now');
  opened(await app.library.create({ kind: 'assessment', company, id: 'now', body: review }));
  await render(LevelPage, { app });
  const part = page.getByRole('region', { name: /What was due in the plan/ });
  await expect.element(part).toBeVisible();
  const items = [{ ...newItem('one', null, 'Write the definition'), quarter: '2026-Q4' as const }];
  opened(await other.create({ kind: 'plan', company, body: { ...emptyPlan, items } }));
  await expect.element(part.getByRole('heading', { name: 'Write the definition' })).toBeVisible();
});
