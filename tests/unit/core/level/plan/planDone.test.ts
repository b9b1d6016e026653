import { expect, test } from 'vitest';
import { newItem, type PlanItem } from '#core/level/plan/plan.ts';
import { dayOf, planDone } from '#core/level/plan/planDone.ts';

function item(change: Partial<PlanItem>): PlanItem {
  return { ...newItem('i', null, 'Call'), ...change };
}

const items = [
  item({ quarter: '2026-Q4', state: 'done', endedOn: '2026-11-10' }),
  item({ quarter: '2026-Q4' }),
  item({ quarter: '2026-Q4', state: 'dropped', endedOn: '2026-11-10' }),
  item({ quarter: '2027-Q1', due: '2026-12-31' }),
  item({ quarter: '2026-Q4', due: '2027-01-01' }),
  item({ quarter: null }),
];

test('LT-47: counts what was to be done by a day and is, that day included', () => {
  expect(planDone(items, '2026-12-31')).toEqual({ planned: 3, done: 1 });
  expect(planDone(items, '2026-12-30')).toEqual({ planned: 0, done: 0 });
  expect(planDone(items, '2027-01-01')).toEqual({ planned: 4, done: 1 });
});

test('LT-47: what was done after the day counts as planned only', () => {
  const late = [item({ quarter: '2026-Q4', state: 'done', endedOn: '2027-01-04' })];
  expect(planDone(late, '2026-12-31')).toEqual({ planned: 1, done: 0 });
  expect(planDone(late, '2027-03-31')).toEqual({ planned: 1, done: 1 });
});

test('LT-47: an item is due on its own day, else on the last of its quarter', () => {
  expect(items.map(dayOf)).toEqual([
    '2026-12-31',
    '2026-12-31',
    '2026-12-31',
    '2026-12-31',
    '2027-01-01',
    null,
  ]);
});
