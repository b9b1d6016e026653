import { expect, test } from 'vitest';
import { emptyPlan, newItem, type PlanItem } from '#core/level/plan/plan.ts';
import { dueDone, dueItems, reviewedQuarter } from '#core/level/rounds/dueItems.ts';

function item(id: string, change: Partial<PlanItem>): PlanItem {
  return { ...newItem(id, null, id), ...change };
}

function dueOf(items: readonly PlanItem[], since = '2026-07-20', day = '2026-11-22') {
  return dueItems({ ...emptyPlan, items }, since, day);
}

test('LT-63: what was due since the last round is open, done or late', () => {
  const items = dueOf([
    item('this quarter', { quarter: '2026-Q4' }),
    item('last quarter', { quarter: '2026-Q3' }),
    item('by a day', { quarter: '2027-Q1', due: '2026-11-01', state: 'done', endedOn: '2026-10-30' }),
  ]);
  expect(items.map(({ item: { id }, due, state }) => [id, due, state])).toEqual([
    ['last quarter', '2026-09-30', 'late'],
    ['by a day', '2026-11-01', 'done'],
    ['this quarter', '2026-12-31', 'open'],
  ]);
});

test('LT-63: what comes later, waits for its place or ended before the last round is not asked', () => {
  const items = dueOf([
    item('next year', { quarter: '2027-Q1' }),
    item('waits', {}),
    item('ended long ago', { quarter: '2026-Q2', state: 'done', endedOn: '2026-06-20' }),
    item('late since long', { quarter: '2026-Q1' }),
    item('late, then done', { quarter: '2026-Q1', state: 'done', endedOn: '2026-09-01' }),
  ]);
  expect(items.map(({ item: { id } }) => id)).toEqual(['late since long', 'late, then done']);
});

test('LT-64: plan done counts what was due, and nothing that was dropped', () => {
  const items = dueOf([
    item('done', { quarter: '2026-Q4', state: 'done', endedOn: '2026-11-20' }),
    item('open', { quarter: '2026-Q4' }),
    item('dropped', { quarter: '2026-Q4', state: 'dropped', endedOn: '2026-11-20' }),
  ]);
  expect(items.map(({ state }) => state)).toEqual(['done', 'open', 'dropped']);
  expect(dueDone(items)).toEqual({ due: 2, done: 1 });
  expect(dueDone([])).toEqual({ due: 0, done: 0 });
});

test('LT-63: a review looks back on the quarter whose end is nearest', () => {
  expect(reviewedQuarter('2027-01-08')).toBe('2026-Q4');
  expect(reviewedQuarter('2026-12-20')).toBe('2026-Q4');
  expect(reviewedQuarter('2026-11-22')).toBe('2026-Q4');
  expect(reviewedQuarter('2026-11-10')).toBe('2026-Q3');
  expect(dueOf([item('begun', { quarter: '2027-Q1' })], '2026-10-08', '2027-01-08')).toEqual([]);
});
