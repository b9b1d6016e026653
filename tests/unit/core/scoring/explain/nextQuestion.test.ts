import { expect, test } from 'vitest';
import { type NextQuestion, nextQuestion } from '#core/scoring/explain/nextQuestion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { contactOf, fieldOf, gateOf, groupOf, modelOf, tableOf, today, type Values } from '../smallModel.ts';

function questionOf(model: ScoringModel, values: Values = {}): NextQuestion | null {
  return nextQuestion(model, contactOf(values), [], today);
}

const fields = ['need', 'budget', 'window'].map((id) => fieldOf(id, 'yesNo'));

function yesGives(field: string, points: number, otherwise = 0) {
  return tableOf({ id: field, field, rows: [{ values: ['yes'], points }], other: otherwise });
}

const model = modelOf([yesGives('need', 10), yesGives('budget', 20), yesGives('window', 5)], { fields });

test('SC-40: the next question is the one whose worst answer leaves the least open', () => {
  expect(questionOf(model)).toEqual({ field: 'budget', before: 35, after: 15 });
  expect(questionOf(model, { budget: 'no' })).toEqual({ field: 'need', before: 15, after: 5 });
});

test('SC-40: when nothing is unknown that matters there is no question', () => {
  expect(questionOf(model, { need: 'no', budget: 'no', window: 'yes' })).toBeNull();
  expect(questionOf(modelOf([]))).toBeNull();
});

test('SC-40: of questions that leave the same the first in the model is asked', () => {
  const equal = modelOf([yesGives('window', 10), yesGives('need', 10)], { fields });
  expect(questionOf(equal)).toEqual({ field: 'need', before: 20, after: 10 });
});

test('SC-40: the worst answer counts, not the best one', () => {
  // Need = yes fills the group and leaves 9 open, but need = no leaves 19; whatever the budget is, 10 are left.
  const inGroup = (field: string) => ({ ...yesGives(field, 10), group: 'g' });
  const groups = [groupOf('g', 'fit', { max: 10 })];
  const swallowing = modelOf([inGroup('need'), yesGives('budget', 9), inGroup('window')], { fields, groups });
  expect(questionOf(swallowing)).toEqual({ field: 'budget', before: 19, after: 10 });
});

test('SC-40: a question about a gate alone narrows no points, but is asked when it is the only one', () => {
  const gates = [gateOf({ when: { is: 'equals', field: 'need', value: 'no' } })];
  expect(questionOf(modelOf([], { fields, gates }))).toEqual({ field: 'need', before: 0, after: 0 });
});

test('SC-40: with more than 4,096 combinations the choice is made by interval arithmetic', () => {
  const many = Array.from({ length: 13 }, (_, at) => fieldOf(`f${at}`, 'yesNo'));
  const gate = gateOf({
    when: { is: 'or', of: many.map(({ id }) => ({ is: 'equals', field: id, value: 'maybe' })) },
  });
  const large = modelOf([yesGives('f3', 4), yesGives('f7', 9)], { fields: many, gates: [gate] });
  expect(questionOf(large)).toEqual({ field: 'f7', before: 13, after: 4 });
});
