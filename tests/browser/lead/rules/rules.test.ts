import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { formRouting } from '#content/templates/formRouting.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import type { Condition } from '#core/scoring/condition.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import ConditionEditor from '#pages/lead/rules/ConditionEditor.svelte';
import Gates from '#pages/lead/rules/Gates.svelte';
import Grading from '#pages/lead/rules/Grading.svelte';
import InterestRule from '#pages/lead/rules/InterestRule.svelte';
import Routing from '#pages/lead/rules/Routing.svelte';
import { sessionOf } from './kit.ts';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

const model = modelFromTemplate(formRouting, 'en');

/** The editor over a condition; what it says goes back into it, as a page does. */
async function editorOf(first: Condition) {
  const said: Condition[] = [];
  const props = (condition: Condition) => ({
    model,
    condition,
    allows: 'routing' as const,
    onchange: (next: Condition) => {
      said.push(next);
      void screen.rerender(props(next));
    },
  });
  const screen = await render(ConditionEditor, props(first));
  return { said, screen };
}

test('DE-121, DE-122: a question is built by picking, and says nothing before a value is chosen', async () => {
  const { said, screen } = await editorOf({ is: 'or', of: [] });
  await userEvent.selectOptions(screen.getByLabelText('What is asked'), 'Industry');
  await expect.element(screen.getByText('Takes effect once you have chosen.')).toBeVisible();
  expect(said).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Energy' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'ICT' }));
  expect(said.at(-1)).toEqual({ is: 'oneOf', field: 'industry', values: ['energy', 'ict'] });
  await userEvent.selectOptions(screen.getByLabelText('How it is compared'), 'is not');
  expect(said.at(-1)).toEqual({
    is: 'not',
    of: { is: 'oneOf', field: 'industry', values: ['energy', 'ict'] },
  });
});

test('DE-121: a second question joins, works together in another way, and goes again', async () => {
  const known: Condition = { is: 'known', field: 'need' };
  const { said, screen } = await editorOf(known);
  await userEvent.click(screen.getByRole('button', { name: 'Add a question' }));
  await userEvent.selectOptions(screen.getByLabelText('What is asked').nth(1), 'Qualified');
  expect(said.at(-1)).toEqual({ is: 'and', of: [known, { is: 'qualified' }] });
  await userEvent.selectOptions(
    screen.getByLabelText('How the questions work together'),
    'None of these is true',
  );
  expect(said.at(-1)).toEqual({ is: 'not', of: { is: 'or', of: [known, { is: 'qualified' }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Need is known' }));
  expect(said.at(-1)).toEqual({ is: 'not', of: { is: 'qualified' } });
});

test('DE-121: a group stands inside a group', async () => {
  const both: Condition = { is: 'and', of: [{ is: 'known', field: 'need' }, { is: 'qualified' }] };
  const { said, screen } = await editorOf(both);
  await userEvent.click(screen.getByRole('button', { name: 'Add a group' }));
  await userEvent.selectOptions(screen.getByLabelText('What is asked').nth(2), 'Grade');
  await userEvent.click(screen.getByRole('checkbox', { name: 'B' }));
  const grade = { is: 'grade', grades: ['B'] };
  expect(said.at(-1)).toEqual({ is: 'and', of: [...both.of, { is: 'or', of: [grade] }] });
  await userEvent.click(screen.getByRole('button', { name: 'Make a group of: Need is known' }));
  expect(said.at(-1)).toEqual({
    is: 'and',
    of: [{ is: 'or', of: [both.of[0]] }, both.of[1], { is: 'or', of: [grade] }],
  });
});

test('DE-122: a range that ends where it begins is kept on screen and said, the model keeps what it had', async () => {
  const { said, screen } = await editorOf({ is: 'range', field: 'employees', from: 10, to: 50 });
  await userEvent.fill(screen.getByRole('textbox', { name: 'to under' }), '5');
  await userEvent.tab();
  await expect.element(screen.getByText('The first number must be the smaller one.')).toBeVisible();
  expect(said).toEqual([]);
  await userEvent.fill(screen.getByRole('textbox', { name: 'from' }), '1');
  await userEvent.tab();
  expect(said).toEqual([{ is: 'range', field: 'employees', from: 1, to: 5 }]);
});

/** A section over a model that its commands change. */
async function sectionOf(component: typeof Gates, first: ScoringModel) {
  const state = { model: first };
  const session = sessionOf(first, (next) => {
    state.model = next;
    void screen.rerender({ model: next, session, counts: null });
  });
  const screen = await render(component, { model: first, session, counts: null });
  return { state, screen };
}

test('DE-124, DE-128: a proposed gate is there with one click; a new one stops nobody, whichever its kind', async () => {
  const { state, screen } = await sectionOf(Gates, { ...model, gates: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Student' }));
  expect(state.model.gates.map(({ id }) => id)).toEqual(['student']);
  await userEvent.click(screen.getByRole('button', { name: 'Add a gate' }));
  expect(state.model.gates[1]).toMatchObject({ kind: 'disqualifier', when: { is: 'or', of: [] } });
  await userEvent.click(screen.getByRole('radio', { name: 'Required' }));
  expect(state.model.gates[1]).toMatchObject({ kind: 'mustHave', when: { is: 'and', of: [] } });
  await userEvent.click(screen.getByRole('button', { name: 'Move New gate earlier' }));
  expect(state.model.gates.map(({ id }) => id)).toEqual(['gate', 'student']);
  await expect.element(screen.getByRole('button', { name: 'Move New gate later' })).toHaveFocus();
});

test('DE-129, DE-130: routing begins with a rule for each grade; the last one stays last', async () => {
  const { state, screen } = await sectionOf(Routing, { ...model, routing: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Begin with a rule for each grade' }));
  expect(state.model.routing.map(({ id }) => id)).toEqual(['urgent', 'sales', 'nurture', 'keep']);
  await userEvent.click(screen.getByRole('button', { name: 'Add a rule' }));
  expect(state.model.routing.map(({ id }) => id)).toEqual(['urgent', 'sales', 'nurture', 'rule', 'keep']);
  await expect.element(screen.getByRole('button', { name: 'Move New rule later' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Move Everybody else earlier' }).query()).toBeNull();
});

test('DE-132: each letter of the matrix is picked, named as a pair', async () => {
  const state = { model };
  const session = sessionOf(model, (next) => {
    state.model = next;
  });
  const screen = await render(Grading, { model, session, picture: null });
  await userEvent.selectOptions(screen.getByLabelText('Grade of fit B, activity 1'), 'A');
  expect(state.model.grading).toMatchObject({ by: 'matrix', letters: { B: ['A', 'C', 'C', 'D'] } });
});

const withTopics: ScoringModel = {
  ...model,
  topics: [{ id: 'pumps', label: { en: 'Pumps', fi: 'Pumput' } }],
};

/** The rule of interest over a model. */
async function interestOf(first: ScoringModel) {
  const session = sessionOf(first, (next) => void screen.rerender({ model: next }));
  const screen = await render(InterestRule, { model: first, session, topicsHref: '#topics' });
  await userEvent.click(screen.getByText('Interest in topics'));
  return screen;
}

test('DE-82: without topics it says where they are made', async () => {
  const screen = await interestOf(model);
  await expect.element(screen.getByRole('link', { name: 'Add topics' })).toHaveAttribute('href', '#topics');
});

test('DE-82: the fading of interest is edited: other days, another way, none', async () => {
  const state = { model: withTopics };
  const session = sessionOf(withTopics, (next) => {
    state.model = next;
    void screen.rerender({ model: next });
  });
  const screen = await render(InterestRule, { model: withTopics, session, topicsHref: '#topics' });
  await userEvent.click(screen.getByText('Interest in topics'));
  await userEvent.click(screen.getByRole('button', { name: 'Follow interest' }));
  expect(state.model.interest?.fading).toEqual({ by: 'halfLife', days: 30 });
  await userEvent.fill(screen.getByRole('textbox', { name: 'Halves in, days' }), '14');
  await userEvent.tab();
  expect(state.model.interest?.fading).toEqual({ by: 'halfLife', days: 14 });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Fading' }), 'monthly');
  expect(state.model.interest?.fading).toMatchObject({ by: 'monthly' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Fading' }), 'steps');
  expect(state.model.interest?.fading).toMatchObject({ by: 'steps' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Fading' }), 'none');
  expect(state.model.interest?.fading).toEqual({ by: 'none' });
  expect(state.model.interest?.events).toHaveLength(withTopics.eventKinds.length);
});
