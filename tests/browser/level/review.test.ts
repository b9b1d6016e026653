import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { emptyPlan, newItem } from '#core/level/plan/plan.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const last = exampleAssessment('en', '2026-08-20');
const items = [
  { ...newItem('one', null, 'Write the definition'), quarter: '2026-Q3' },
  { ...newItem('two', null, 'Name an owner'), quarter: '2026-Q4', owner: 'Aino' },
  { ...newItem('three', null, 'Much later'), quarter: '2027-Q3' },
];

async function beginReview() {
  const { app, session } = await appAt('result', last);
  const { company } = session.document;
  const plan = await app.create({ kind: 'plan', company, body: { ...emptyPlan, items } });
  if (!plan) throw new Error('no plan');
  app.go({ place: 'level', company, view: 'review' });
  await render(LevelPage, { app });
  await page.getByRole('button', { name: 'Begin the review from the round of 20 Aug 2026' }).click();
  await expect.element(page.getByText('What has changed since 20 Aug 2026?')).toBeVisible();
  const id = app.route.place === 'level' ? (app.route.round ?? '') : '';
  const begun = await app.library.open<'assessment'>(id);
  if ('reason' in begun) throw new Error(begun.reason);
  return { app, round: begun, plan };
}

test('LT-62: asks the two bottlenecks only, and what is still so takes one tap', async () => {
  const { round } = await beginReview();
  const part = page.getByRole('region', { name: /What held you back/ });
  const titles = part.getByRole('heading', { level: 3 });
  expect(titles.all()).toHaveLength(2);
  // Two answers, one late item and six numbers.
  await expect.element(page.getByText('9 things left')).toBeInTheDocument();
  await part.getByRole('button', { name: 'Still so: What a good lead is' }).click();
  await expect.element(page.getByText('8 things left')).toBeInTheDocument();
  await part.getByRole('radio', { name: /Every lead that we hand to sales has a named owner/ }).click();
  await expect.element(page.getByText('7 things left')).toBeInTheDocument();
  expect(round.body.ladders.handover).toMatchObject({ now: 2 });
  expect(round.body.ladders.goodLead).toEqual(last.ladders.goodLead);
});

test('LT-153: what is still so is kept in the round, and an answer that changes is not', async () => {
  const { round } = await beginReview();
  const part = page.getByRole('region', { name: /What held you back/ });
  await part.getByRole('button', { name: 'Still so: What a good lead is' }).click();
  await expect.element(page.getByText('8 things left')).toBeInTheDocument();
  expect(round.body.stillSo).toEqual({ 'ladder:goodLead': round.body.day });
  await part.getByRole('button', { name: "Don't know: What a good lead is" }).click();
  expect(round.body.stillSo).toBeUndefined();
  await expect.element(page.getByText('8 things left')).toBeInTheDocument();
  round.undo();
  await expect
    .element(page.getByRole('button', { name: /Still so: What a good lead/ }))
    .not.toBeInTheDocument();
  round.undo();
  await expect.element(page.getByText('9 things left')).toBeInTheDocument();
});

test('LT-153: not applicable is an answer once it has its reason', async () => {
  const { round } = await beginReview();
  const part = page.getByRole('region', { name: /What held you back/ });
  await part.getByRole('button', { name: 'Not applicable: What a good lead is' }).click();
  await expect.element(page.getByText('9 things left')).toBeInTheDocument();
  await part.getByRole('textbox', { name: 'Why is this not applicable to you?' }).fill('One customer only');
  await expect.element(page.getByText('8 things left')).toBeInTheDocument();
  expect(round.body.ladders.goodLead).toMatchObject({ now: 'notApplicable', reason: 'One customer only' });
});

test('LT-63: what was due is done, moved or dropped, and nothing else is asked', async () => {
  const { plan } = await beginReview();
  const part = page.getByRole('region', { name: /What was due in the plan/ });
  await expect
    .element(part.getByRole('heading', { level: 3 }).first())
    .toHaveTextContent('Write the definition');
  await expect.element(part.getByText('Much later')).not.toBeInTheDocument();
  await part.getByRole('radio', { name: 'Done' }).first().click();
  expect(plan.body.items[0]).toMatchObject({ state: 'done', endedOn: '2026-11-22' });
  await part.getByRole('combobox').selectOptions('Q1 2027');
  expect(plan.body.items[1]).toMatchObject({ quarter: '2027-Q1', state: 'open', owner: 'Aino' });
  await page.getByRole('button', { name: 'Undo: plan' }).click();
  await expect.poll(() => plan.body.items[1]?.quarter).toBe('2026-Q4');
});

test('LT-64: the summary tells plan, A leads and promises, and closes the round', async () => {
  const { round } = await beginReview();
  await page.getByRole('textbox', { name: 'A leads', exact: true }).fill('20');
  await page.getByRole('textbox', { name: 'A leads that became opportunities' }).fill('9');
  await page.getByRole('button', { name: 'Nobody knows the rest' }).click();
  const summary = page.getByRole('region', { name: /Summary/ });
  await expect.element(summary).toHaveTextContent(/A leads to opportunities\s*45%\s*9 of 20/);
  await expect.element(summary).toHaveTextContent(/Plan done\s*0%\s*0 of 2/);
  await expect.element(summary).toHaveTextContent('You are still on step 2.');
  await expect.element(summary).toHaveTextContent('Next review 21 Feb 2027');
  expect(round.body.numbers).toMatchObject({ aLeads: 20, leadsPromised: 'dontKnow' });
  await summary.getByRole('button', { name: 'Close anyway' }).click();
  await expect.poll(() => round.body.closed).toBe(true);
  await expect.element(page.getByText(/The review of 22 Nov 2026 is done/)).toBeVisible();
  await expect.element(page.getByRole('region', { name: /Six numbers/ })).not.toBeInTheDocument();
});

test('a company that has answered nothing is sent to the test first', async () => {
  const { app, session } = await appAt('result', { ...last, ladders: {} });
  app.go({ place: 'level', company: session.document.company, view: 'review' });
  await render(LevelPage, { app });
  await expect.element(page.getByRole('link', { name: 'Go to the answers' })).toBeVisible();
});

test('LT-62: a review that is begun soon after the last round is told to be early', async () => {
  const { app, session } = await appAt('result', { ...last, day: '2026-11-19' });
  app.go({ place: 'level', company: session.document.company, view: 'review' });
  await render(LevelPage, { app });
  await expect.element(page.getByText(/^The last round is only 3 days old/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Begin the review from/ })).toBeVisible();
});
