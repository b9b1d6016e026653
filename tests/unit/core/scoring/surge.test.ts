import { expect, test } from 'vitest';
import { modelOf, pointsOf, scoreOf, surgeOf, today, visits, visitWith, filterOf } from './smallModel.ts';

/** So many visits on one day. */
function many(times: number, age: number) {
  return visits(Array.from({ length: times }, () => age));
}

test('SC-29: recent are ages 0 to k - 1, earlier ages k to k + m - 1', () => {
  const surge = surgeOf({ recentDays: 10, baselineDays: 20 });
  const line = (ages: readonly number[]) => scoreOf(modelOf([surge]), {}, visits(ages)).ledger[0];
  expect(line([-1, 0, 9, 10, 29, 30])).toMatchObject({ recent: 2, earlier: 2, isActive: true });
  expect(line([9, 30])).toMatchObject({ recent: 1, earlier: 0, isActive: false });
});

test('SC-29: recent activity must be more than factor percent of the own earlier rate, exactly so much is no rise', () => {
  // 4 earlier events in 20 days are 0.2 a day; 150 % of it are 3 in 10 days.
  const surge = surgeOf({ recentDays: 10, baselineDays: 20, factor: 150, active: 7 });
  const after = (recent: number) => pointsOf(surge, {}, [...many(4, 15), ...many(recent, 2)]);
  expect([2, 3, 4].map(after)).toEqual([0, 0, 7]);
});

test('SC-29: recent activity must be more than factor percent of what its like do, the active and the inactive apart', () => {
  // 6 events in 30 days are 2 in 10 days, 12 are 4; at 100 % exactly so many are no rise.
  const surge = surgeOf({ population: { active: 6, inactive: 12 }, active: 7, inactive: 9 });
  const active = (recent: number) => pointsOf(surge, {}, [...visits([25]), ...many(recent, 2)]);
  const inactive = (recent: number) => pointsOf(surge, {}, many(recent, 2));
  expect([1, 2, 3].map(active)).toEqual([0, 0, 7]);
  expect([3, 4, 5].map(inactive)).toEqual([0, 0, 9]);
});

test('SC-29: a rate of the population counts to its last hundredth', () => {
  // 1 recent event in 7 days is 30 / 7 = 4.2857... in 30 days: more than 4.28, not more than 4.29.
  const at = (inactive: number) =>
    pointsOf(surgeOf({ recentDays: 7, population: { active: 0, inactive }, inactive: 9 }), {}, visits([3]));
  expect([4.28, 4.29].map(at)).toEqual([9, 0]);
});

test('SC-29: fewer recent events than the least are no rise, and none at all never is', () => {
  const surge = surgeOf({ least: 3, factor: 0 });
  expect([2, 3].map((recent) => pointsOf(surge, {}, many(recent, 1)))).toEqual([0, 9]);
  expect(pointsOf(surgeOf({ factor: 0 }))).toBe(0);
});

test('SC-29: a rise is a task: find out why; also when it gives no points, and not when it is switched off', () => {
  const model = modelOf([
    surgeOf({ id: 'a' }),
    surgeOf({ id: 'b', inactive: 0 }),
    surgeOf({ id: 'c', least: 9 }),
  ]);
  expect(scoreOf(model, {}, visits([1])).tasks).toEqual(['a', 'b']);
  expect(scoreOf(modelOf([surgeOf({ enabled: false })]), {}, visits([1])).tasks).toEqual([]);
});

test('SC-29: only events that the criterion sees are recent or earlier', () => {
  const surge = surgeOf({ filter: filterOf({ topics: ['crm'] }) });
  const events = [
    visitWith({ topic: 'crm' }),
    visitWith({ day: today - 15, topic: 'erp' }),
    ...visits([1], 'form'),
  ];
  expect(scoreOf(modelOf([surge]), {}, events).ledger[0]).toEqual({
    kind: 'surge',
    criterion: 'surge',
    recent: 1,
    earlier: 0,
    isActive: false,
    isSurge: true,
    points: 900,
  });
});

test('SC-25, SC-29: points of a rise are percentages of a weight too', () => {
  expect(pointsOf(surgeOf({ weight: 20, inactive: 50 }), {}, visits([1]))).toBe(10);
});
