import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { examplePlan } from '#content/example/examplePlan.ts';
import { newAssessment, setWanted } from '#core/level/edit.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { moveItem } from '#core/level/plan/editPlan.ts';
import type { Plan } from '#core/level/plan/plan.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAtPlan } from './planApp.ts';

const day = '2026-11-22';
const answers = exampleAssessment('en', day);
const example = examplePlan('en', day);

async function showPlan(body?: Plan, given: Assessment = answers) {
  const opened = await appAtPlan(given, body);
  await render(LevelPage, { app: opened.app });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return opened;
}

function column(name: string) {
  return page.getByRole('region', { name, exact: true });
}

function placeOf({ items }: Plan, id: string): string | null | undefined {
  return items.find((item) => item.id === id)?.quarter;
}

test('LT-42: an empty plan offers one clear next step, and the button takes it into the plan', async () => {
  const { app, plan } = await showPlan();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Choose what to do first');
  await page.getByRole('button', { name: 'Add to the plan: Agree on one page' }).click();
  await expect
    .element(column('Q4 2026').getByRole('heading', { level: 4 }))
    .toHaveTextContent('Agree on one page when a lead is ready for sales');
  expect(plan.body.items).toMatchObject([
    { lifts: { is: 'rung', dimension: 'goodLead', from: 1 }, quarter: '2026-Q4', state: 'open' },
  ]);
  await page.getByRole('button', { name: 'Undo: new action' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Choose what to do first');
  expect(app.desk.redoName).toBe('plan.place');
});

test('LT-45: the headline and each quarter end tell where the plan leads', async () => {
  await showPlan(example);
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Step 3 by the end of Q2 2027');
  await page.getByRole('radio', { name: 'End of Q2 2027: step 3, index 2.8' }).click({ force: true });
  await expect.element(page.getByText('End of Q2 2027: step 3, index 2.8')).toBeVisible();
  await expect
    .element(page.getByRole('figure', { name: /Dimensions on the four steps. End of Q2 2027: step 3/ }))
    .toBeInTheDocument();
});

test('LT-46: the keyboard moves an item to the next quarter and says where it is', async () => {
  const { plan } = await showPlan(example);
  const handle = page.getByRole('button', { name: 'Move and change: Give every lead an owner' });
  handle.element().focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(placeOf(plan.body, 'plan-handover-1')).toBe('2027-Q1');
  await expect.element(page.getByText(/Give every lead an owner.* is 4 of 4 in Q1 2027/)).toBeInTheDocument();
  await expect.element(handle).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.element(page.getByText(/is 3 of 4 in Q1 2027/)).toBeInTheDocument();
});

test('LT-46: undo takes the card back, and the keyboard stays on it', async () => {
  const { app, plan } = await showPlan(example);
  const handle = page.getByRole('button', { name: 'Move and change: Give every lead an owner' });
  handle.element().focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.element(handle).toHaveFocus();
  app.desk.undo();
  await expect.element(column('Q4 2026').getByText('Give every lead an owner')).toBeInTheDocument();
  expect(placeOf(plan.body, 'plan-handover-1')).toBe('2026-Q4');
  await expect.element(handle).toHaveFocus();
});

test('LT-46: Escape folds an open card, and leaves the form of an own action', async () => {
  const { plan } = await showPlan(example);
  await page.getByRole('button', { name: 'More about Grade every new lead' }).click();
  const owner = column('Q1 2027').getByRole('textbox', { name: 'Owner' });
  await owner.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(owner).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('button', { name: 'Move and change: Grade every new lead' }))
    .toHaveFocus();
  const own = page.getByRole('button', { name: 'Own action' });
  own.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'What will you do?' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(own).toHaveFocus();
  expect(plan.body).toEqual(example);
});

test('LT-46: the quarter can be chosen, with owner, day and weights, behind more', async () => {
  const { plan } = await showPlan(example);
  await page.getByRole('button', { name: 'More about Grade every new lead' }).click();
  const card = column('Q1 2027');
  await card.getByRole('textbox', { name: 'Owner' }).fill('Maija');
  await userEvent.tab();
  await card.getByRole('combobox', { name: 'Effort' }).selectOptions('1, days');
  await card.getByRole('combobox', { name: 'Quarter' }).selectOptions('Q3 2027');
  expect(plan.body.items.find(({ id }) => id === 'plan-goodLead-2')).toMatchObject({
    ...{ owner: 'Maija', effort: 1, quarter: '2027-Q3' },
  });
  await expect.element(column('Q3 2027').getByRole('heading', { level: 4 })).toHaveTextContent('Grade every');
});

test('LT-46: an item that stands before one that it needs is marked and mended by one button', async () => {
  const { plan } = await showPlan(moveItem(example, 'plan-handover-2', '2026-Q4', 0));
  await expect
    .element(column('Q4 2026').getByText(/Stands before what it needs: Give every lead/))
    .toBeVisible();
  await page.getByRole('button', { name: 'Put in order: Measure each week' }).click();
  const order = plan.body.items.filter(({ quarter }) => quarter === '2026-Q4').map(({ id }) => id);
  expect(order).toEqual(['plan-goodLead-1', 'plan-handover-1', 'plan-handover-2']);
  await expect.element(page.getByText(/Stands before what it needs/)).not.toBeInTheDocument();
});

test('LT-44: a need that closes a circle is refused with a reason; another is added, drawn and taken back', async () => {
  const { plan } = await showPlan(example);
  await page.getByText('See as a list and change').click();
  const section = page.getByRole('region', { name: 'What comes before what' });
  const action = section.getByRole('combobox', { name: 'Action' });
  const other = section.getByRole('combobox', { name: 'comes after' });
  await action.selectOptions('Agree on one page when a lead is ready for sales');
  await other.selectOptions('Grade every new lead from A to D');
  await section.getByRole('button', { name: 'Add' }).click();
  await expect.element(section.getByText(/That would make a circle/)).toBeVisible();
  await action.selectOptions('Show management the euros by campaign and source');
  await section.getByRole('button', { name: 'Add' }).click();
  const needsOf = () => plan.body.items.find(({ id }) => id === 'plan-steering-2')?.needs;
  await expect.poll(needsOf).toContain('plan-goodLead-2');
  await section.getByRole('button', { name: /Restore the proposed order/ }).click();
  expect(needsOf()).toBeNull();
});

test('done is ticked with its day, an own action is written, a decision is kept', async () => {
  const { plan } = await showPlan(example);
  await page.getByRole('checkbox', { name: 'Done: Agree on one page' }).click();
  expect(plan.body.items.find(({ id }) => id === 'plan-goodLead-1')).toMatchObject({
    ...{ state: 'done', endedOn: day },
  });
  await page.getByRole('button', { name: 'Own action' }).click();
  await page.getByRole('textbox', { name: 'What will you do?' }).fill('Train the sellers');
  await userEvent.keyboard('{Enter}');
  await expect.element(column('Q4 2026').getByText('Train the sellers')).toBeVisible();
  await page.getByRole('button', { name: 'Write down a decision' }).click();
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect.element(page.getByText('Write the decision first.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Decision' }).fill('Start in January');
  await page.getByRole('button', { name: 'Save the decision' }).click();
  await expect.element(page.getByText('Start in January')).toBeVisible();
  expect(plan.body.decisions.at(-1)).toMatchObject({ day, text: 'Start in January', who: '' });
});

test('without answers, and without a gap, it says what to do instead', async () => {
  await showPlan(undefined, newAssessment(day));
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Answers first, then a plan');
  await expect.element(page.getByRole('link', { name: 'Go to the answers' })).toBeVisible();
});

test('without a gap there is nothing to propose', async () => {
  const ladders = Object.fromEntries(
    Object.keys(answers.ladders).map((id) => [id, { now: 2, wanted: 2, reason: '' } as const]),
  );
  await showPlan(undefined, setWanted({ ...answers, ladders }, 'steering', null));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('There is no gap to close');
});

test('LT-45: the plan starts from the newest round, also when an older one was looked at', async () => {
  const { app, plan } = await appAtPlan(answers, example);
  const { company } = plan.document;
  const steps = Object.keys(answers.ladders).map((id) => [id, { now: 1, wanted: null, reason: '' }] as const);
  const older = { ...newAssessment('2026-07-01'), closed: true, ladders: Object.fromEntries(steps) } as const;
  const session = await app.library.create({ kind: 'assessment', company, body: older });
  if ('reason' in session) throw new Error(session.reason);
  app.go({ place: 'level', company, view: 'plan', round: session.id });
  await render(LevelPage, { app });
  await expect.element(page.getByText('Now: step 2, index 1.9')).toBeInTheDocument();
});

test('LT-13, LT-42: without any target the result says so and leads to a plan of the next step', async () => {
  const steps = Object.keys(answers.ladders).map((id) => [id, { now: 1, wanted: null, reason: '' }] as const);
  const lowest = { ...newAssessment(day), ladders: Object.fromEntries(steps) } as const;
  const { app, plan } = await appAtPlan(lowest);
  app.go({ place: 'level', company: plan.document.company, view: 'result' });
  await render(LevelPage, { app });
  await expect.element(page.getByText(/No target is set yet/)).toBeInTheDocument();
  const link = page.getByRole('link', { name: 'Make a plan of these' }).element();
  expect(link.getAttribute('href')).toMatch(/\/level\/plan$/);
  app.go({ place: 'level', company: plan.document.company, view: 'plan' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Choose what to do first');
  expect(page.getByRole('button', { name: /^Add to the plan: / }).all().length).toBeGreaterThan(0);
});
