import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { dimensionTexts } from '#content/level/dimensions.ts';
import type { DimensionId } from '#content/level/dimensionIds.ts';
import type { Step } from '#core/level/test.ts';
import { newAssessment, setGuess, setNow } from '#core/level/edit.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const untouched = newAssessment('2026-11-22');
const begun = setNow(setGuess(untouched, 3), 'steering', 2);

function statement(dimension: DimensionId, step: Step) {
  return page.getByRole('radio', { name: `${step} ${dimensionTexts[dimension].ladder[step].en}` });
}

test('begins with the gut guess, which can be passed over', async () => {
  const { app } = await appAt('answer', untouched);
  await render(LevelPage, { app });
  await expect
    .element(page.getByRole('heading', { level: 2 }))
    .toHaveTextContent('Which step would you guess');
  await page.getByRole('button', { name: 'Pass over' }).click();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Steering and metrics');
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
});

test('goes on from the first open question, and an answer moves the progress', async () => {
  const { app, session } = await appAt('answer', begun);
  await render(LevelPage, { app });
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('What a good lead is');
  await expect.element(page.getByText('1 / 8 answered')).toBeInTheDocument();
  await statement('goodLead', 1).click();
  await page.getByRole('radio', { name: 'Target: step 3' }).click();
  await expect.element(page.getByText('2 / 8 answered')).toBeInTheDocument();
  await session.settled();
  expect(session.body.ladders.goodLead).toEqual({ now: 1, wanted: 3, reason: '' });
  expect(app.status.mark.state).toBe('saved');
});

test('the keyboard alone answers: arrows walk the ladder, Tab goes to the target, Enter goes on', async () => {
  const { app, session } = await appAt('answer', begun);
  await render(LevelPage, { app });
  await statement('goodLead', 1).click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(statement('goodLead', 2)).toBeChecked();
  await userEvent.keyboard('{Tab}{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: 'Target: step 2' })).toBeChecked();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Nurturing and campaigns');
  expect(session.body.ladders.goodLead).toEqual({ now: 2, wanted: 2, reason: '' });
});

test('LT-159: a digit chooses the step of that number, and Enter goes on', async () => {
  const { app, session } = await appAt('answer', untouched);
  await render(LevelPage, { app });
  await page.getByRole('button', { name: 'Pass over' }).click();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  await userEvent.keyboard('3');
  await expect.element(statement('steering', 3)).toBeChecked();
  await expect.element(statement('steering', 3)).toHaveFocus();
  await userEvent.keyboard('{Control>}2{/Control}5');
  expect(session.body.ladders.steering?.now).toBe(3);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('What a good lead is');
});

test('LT-159: a digit in a reason is a letter of the reason', async () => {
  const { app, session } = await appAt('answer', begun);
  await render(LevelPage, { app });
  await page.getByRole('radio', { name: 'Not applicable' }).click();
  await page.getByRole('textbox', { name: 'Why is this not applicable to you?' }).click();
  await userEvent.keyboard('2 of us');
  expect(session.body.ladders.goodLead).toMatchObject({ now: 'notApplicable', reason: '2 of us' });
});

test('LT-5: not applicable demands a reason before the answer counts, and takes no target', async () => {
  const { app, session } = await appAt('answer', begun);
  await render(LevelPage, { app });
  await page.getByRole('radio', { name: 'Not applicable' }).click();
  const reason = page.getByRole('textbox', { name: 'Why is this not applicable to you?' });
  await expect.element(reason).toHaveAttribute('aria-invalid', 'true');
  await expect.element(reason).toHaveAccessibleDescription(/Write a reason/);
  await expect.element(page.getByText('1 / 8 answered')).toBeInTheDocument();
  await expect.element(page.getByRole('radio', { name: 'Target: step 3' })).toBeDisabled();
  await reason.fill('We have no leads of our own.');
  await expect.element(reason).toHaveAttribute('aria-invalid', 'false');
  await expect.element(page.getByText('2 / 8 answered')).toBeInTheDocument();
  expect(session.body.ladders.goodLead?.reason).toBe('We have no leads of our own.');
});

test('one visit to the reason field is one step of undo', async () => {
  const { app, session } = await appAt('answer', setNow(begun, 'goodLead', 'notApplicable'));
  await render(LevelPage, { app });
  await page.getByRole('textbox').click();
  await userEvent.keyboard('abc');
  expect(session.body.ladders.goodLead?.reason).toBe('abc');
  await page.getByRole('button', { name: 'Undo: reason' }).click();
  await expect.poll(() => session.body.ladders.goodLead?.reason).toBe('');
});

test('undo and redo show the question that they change', async () => {
  const { app } = await appAt('answer', begun);
  await render(LevelPage, { app });
  await statement('goodLead', 4).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await statement('nurturing', 1).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Hand-over and speed');
  await page.getByRole('button', { name: 'Undo: where we are now' }).click();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Nurturing and campaigns');
  await expect.element(statement('nurturing', 1)).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo: where we are now' }).click();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('What a good lead is');
  await expect.element(page.getByText('1 / 8 answered')).toBeInTheDocument();
});

test('a mark of progress tells its answer and leads to its question', async () => {
  const { app } = await appAt('answer', begun);
  await render(LevelPage, { app });
  await page.getByRole('button', { name: '1. Steering and metrics: step 2' }).click();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Steering and metrics');
  await expect.element(statement('steering', 2)).toBeChecked();
});

test('a company without a level test gets one', async () => {
  const { app } = await appAt('answer', untouched);
  const company = await app.createCompany('Another');
  if (company === null) throw new Error('no company');
  app.go({ place: 'level', company, view: 'answer' });
  await render(LevelPage, { app });
  await expect
    .element(page.getByRole('heading', { level: 2 }))
    .toHaveTextContent('Which step would you guess');
  expect(app.library.documentsOf(company, 'assessment')).toHaveLength(1);
});

test('an address of nobody says so', async () => {
  const { app } = await appAt('answer', untouched);
  app.go({ place: 'level', company: 'nobody', view: 'answer' });
  await render(LevelPage, { app });
  await expect.element(page.getByRole('alert')).toHaveTextContent('There is nothing at this address');
});
