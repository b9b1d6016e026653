import { expect, test } from 'vitest';
import {
  colleaguesOf,
  filterOf,
  modelOf,
  pointsOf,
  scoreOf,
  today,
  visits,
  visitWith,
} from './smallModel.ts';

const fading = { by: 'linear', days: 10 } as const;

test('SC-30: each colleague counts once, by its newest event, faded by its age', () => {
  const colleagues = [visits([8, 2, 2]), visits([5]), []];
  expect(pointsOf(colleaguesOf({ points: 10, fading }), {}, [], { colleagues })).toBe(8 + 5);
});

test('SC-30: the newest so many colleagues count, of equal days the one that stands first', () => {
  const criterion = colleaguesOf({ times: 2 });
  const colleagues = [visits([5]), visits([3]), visits([3], 'form'), visits([5])];
  const { ledger } = scoreOf(modelOf([criterion]), {}, [], { colleagues });
  expect(ledger).toEqual([
    {
      kind: 'colleague',
      criterion: 'colleagues',
      colleague: 1,
      event: 'visit',
      day: today - 3,
      age: 3,
      full: 100,
      points: 100,
    },
    {
      kind: 'colleague',
      criterion: 'colleagues',
      colleague: 0,
      event: 'visit',
      day: today - 5,
      age: 5,
      full: 100,
      points: 100,
    },
  ]);
});

test('SC-30: only events that the criterion sees make a colleague: kinds, filter, not later than asOf, within the window', () => {
  const criterion = colleaguesOf({ windowDays: 7, filter: filterOf({ channels: ['web'] }) });
  const at = (age: number, channel = 'web') => [visitWith({ day: today - age, channel })];
  const parallel = (...colleagues: readonly ReturnType<typeof at>[]) =>
    pointsOf(criterion, {}, [], { colleagues });
  expect([parallel(at(7)), parallel(at(8)), parallel(at(-1)), parallel(at(0, 'mail'))]).toEqual([1, 0, 0, 0]);
  expect(parallel([...at(-1), ...at(3)])).toBe(1);
});

test('SC-30: what the contact itself does is no parallel visit, and without a company there are no colleagues', () => {
  expect(pointsOf(colleaguesOf(), {}, visits([1, 2]))).toBe(0);
});

test('SC-15, SC-30: a colleague whose points have faded to 0 still has its line and its place', () => {
  const criterion = colleaguesOf({ times: 1, fading });
  const { ledger, score } = scoreOf(modelOf([criterion]), {}, [], {
    colleagues: [visits([10]), visits([12])],
  });
  expect(ledger).toMatchObject([{ colleague: 0, age: 10, full: 100, points: 0 }]);
  expect(score).toBe(0);
});
