import { expect, test } from 'vitest';
import type { ContactEvent } from '#core/contacts/table.ts';
import { type SmallestChange, smallestChange } from '#core/scoring/explain/smallestChange.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import {
  always,
  contactOf,
  eventsOf,
  fieldOf,
  filterOf,
  gateOf,
  modelOf,
  rangesOf,
  ruleOf,
  tableOf,
  today,
  type Values,
  visits,
} from '../smallModel.ts';

function changeOf(
  model: ScoringModel,
  values: Values = {},
  events: readonly ContactEvent[] = [],
): SmallestChange | null {
  return smallestChange(model, contactOf(values), events, today);
}

const industry = tableOf({
  rows: [
    { values: ['steel'], points: 20 },
    { values: ['food'], points: 12 },
    { values: ['wood'], points: 12 },
  ],
});

function answer(field: string, value: string | number, isExample = false) {
  return { kind: 'answer', field, value, isExample };
}

test('SC-41: there is nothing above an A', () => {
  expect(changeOf(modelOf([always(50), eventsOf({ points: 30 })]), {}, visits([0]))).toEqual({
    outcome: 'already',
  });
});

test('SC-41: of single changes the one with the least points more, of equal ones the first in the model', () => {
  expect(changeOf(modelOf([always(20), industry]))).toEqual({
    outcome: 'lifts',
    changes: [answer('industry', 'food')],
    ...{ score: 32, grade: 'C', more: 1200 },
  });
});

test('SC-41: one change goes before two, even when it takes more points', () => {
  const visit = eventsOf({ points: 6, counting: { by: 'most', times: 2 } });
  expect(changeOf(modelOf([always(19), industry, visit]))).toMatchObject({
    changes: [answer('industry', 'food')],
    more: 1200,
  });
  expect(changeOf(modelOf([always(18), visit]))).toMatchObject({
    changes: [
      { kind: 'event', event: { kind: 'visit', day: today } },
      { kind: 'event', event: { kind: 'visit', day: today } },
    ],
    ...{ score: 30, more: 1200 },
  });
});

test('SC-41: two changes of different kinds together', () => {
  const size = rangesOf({ ranges: [{ from: 50, to: null, points: 9 }] });
  expect(changeOf(modelOf([industry, size, eventsOf({ points: 1 })]), { size: 3 })).toBeNull();
  expect(changeOf(modelOf([always(5), industry, size]), { size: 3 })).toMatchObject({
    changes: [answer('industry', 'steel'), answer('size', 50)],
    ...{ score: 34, grade: 'C', more: 2900 },
  });
});

test('SC-41: null when no two changes lift the grade', () => {
  expect(changeOf(modelOf([industry]))).toBeNull();
  expect(changeOf(modelOf([]))).toBeNull();
});

test('SC-41, SC-26: the event has what a filter asks for, and nothing else', () => {
  const demo = eventsOf({
    points: 30,
    filter: filterOf({ topics: ['erp', 'crm'], channels: ['web'], amount: { from: 100, to: 200 } }),
  });
  expect(changeOf(modelOf([demo]))).toMatchObject({
    changes: [
      { kind: 'event', event: { kind: 'visit', day: today, topic: 'erp', channel: 'web', amount: 100 } },
    ],
  });
  expect(changeOf(modelOf([eventsOf({ points: 30, events: ['form'] })]))).toMatchObject({
    changes: [{ kind: 'event', event: { kind: 'form', day: today } }],
  });
});

test('SC-41, SC-5: a newest event of an asset that was seen long ago counts afresh', () => {
  const assets = eventsOf({
    points: 40,
    counting: { by: 'asset' },
    filter: filterOf({ assets: ['demo'] }),
    fading: { by: 'linear', days: 100 },
  });
  const seen = [{ kind: 'visit', day: today - 60, asset: 'demo' }];
  expect(changeOf(modelOf([assets]), {}, seen)).toMatchObject({
    changes: [{ kind: 'event', event: { kind: 'visit', day: today, asset: 'demo' } }],
    ...{ score: 40, more: 2400 },
  });
});

test('SC-41, SC-5: an asset that was seen before gives less than one that never was', () => {
  const assets = eventsOf({
    points: 40,
    counting: { by: 'asset' },
    filter: filterOf({ assets: ['new', 'seen'] }),
    fading: { by: 'linear', days: 100 },
  });
  const seen = [{ kind: 'visit', day: today - 60, asset: 'seen' }];
  expect(changeOf(modelOf([assets]), {}, seen)).toMatchObject({
    changes: [{ kind: 'event', event: { kind: 'visit', day: today, asset: 'seen' } }],
    ...{ score: 40, more: 2400 },
  });
});

test('SC-41, SC-32: leaving a gate costs no points', () => {
  const gates = [gateOf({ when: { is: 'equals', field: 'title', value: 'student' } })];
  const model = modelOf([always(45), industry], { gates });
  expect(changeOf(model, { title: 'student' })).toEqual({
    outcome: 'lifts',
    changes: [answer('title', '…', true)],
    ...{ score: 45, grade: 'C', more: 0 },
  });
});

test('SC-41: a change that takes points away has nothing more', () => {
  const gates = [gateOf({ when: { is: 'equals', field: 'industry', value: 'steel' } })];
  expect(changeOf(modelOf([always(30), industry], { gates }), { industry: 'steel' })).toMatchObject({
    changes: [answer('industry', 'food')],
    ...{ score: 42, more: 0 },
  });
});

test('SC-41, SC-37: a rule that sets the grade is enough', () => {
  const rules = [
    ruleOf('now', { when: { is: 'equals', field: 'budget', value: 'yes' }, grade: 'A' }),
    ruleOf('last', { grade: 'D' }),
  ];
  expect(changeOf(modelOf([always(45)], { routing: rules }), { budget: 'no' })).toMatchObject({
    changes: [answer('budget', 'yes')],
    ...{ grade: 'A', more: 0 },
  });
});

test('SC-41, SC-47: among more changes than can be paired those that give most are paired', () => {
  const fields = Array.from({ length: 300 }, (_, at) => fieldOf(`f${at}`, 'yesNo'));
  const criteria = fields.map(({ id }, at) =>
    tableOf({ id, field: id, rows: [{ values: ['yes'], points: at < 298 ? 1 : 20 }] }),
  );
  expect(changeOf(modelOf(criteria, { fields }))).toMatchObject({
    changes: [answer('f298', 'yes'), answer('f299', 'yes')],
    ...{ score: 40, grade: 'C' },
  });
});
