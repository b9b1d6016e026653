import { expect, test } from 'vitest';
import { isoDate } from '#core/calendar.ts';
import type { ContactEvent } from '#core/contacts/table.ts';
import { fadingAhead, silenceDay } from '#core/scoring/explain/silence.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import {
  always,
  bucketsOf,
  caseOf,
  casesOf,
  colleaguesOf,
  contactOf,
  counterOf,
  eventsOf,
  gateOf,
  modelOf,
  surgeOf,
  today,
  type Values,
  visits,
} from '../smallModel.ts';

/** In how many days the grade falls; null is never. */
function daysOfSilence(
  model: ScoringModel,
  values: Values = {},
  events: readonly ContactEvent[] = visits([0]),
): number | null {
  const found = silenceDay(model, contactOf(values), events, today);
  return found && found.day - today;
}

const fading = eventsOf({ points: 40, fading: { by: 'linear', days: 40 } });

test('SC-41: the first day on which the grade is worse', () => {
  // 50 + 40 - age: 69 after 21 days.
  expect(silenceDay(modelOf([always(50), fading]), contactOf(), visits([0]), today)).toEqual({
    day: today + 21,
    ...{ score: 69, grade: 'B' },
  });
});

test('SC-41, SC-34: with limits for leaving the grade of today holds longer', () => {
  const grading = { by: 'total', limits: { A: 70, B: 50, C: 30 }, leaving: { A: 60, B: 50, C: 30 } } as const;
  expect(daysOfSilence(modelOf([always(50), fading], { grading }))).toBe(31);
  // A grade that was entered long ago and is held by its leaving limit is today's grade.
  const previous = { grade: 'A', fit: 'A', activity: 1 } as const;
  const held = silenceDay(modelOf([always(50), fading], { grading }), contactOf(), visits([25]), today, {
    colleagues: [],
    previous,
  });
  expect(held).toMatchObject({ day: today + 6, grade: 'B' });
});

test('SC-41: null when the grade never falls within ten years', () => {
  expect(daysOfSilence(modelOf([always(50), eventsOf({ points: 30 })]))).toBeNull();
  expect(daysOfSilence(modelOf([]))).toBeNull();
  const late = eventsOf({ points: 20, fading: { by: 'steps', steps: [{ from: 3650, percent: 50 }] } });
  expect(daysOfSilence(modelOf([always(50), late]))).toBe(3650);
  expect(daysOfSilence(modelOf([always(50), late]), {}, [{ kind: 'visit', day: today }])).toBe(3650);
});

test('SC-41, SC-5: a window that closes', () => {
  expect(
    daysOfSilence(modelOf([always(50), eventsOf({ points: 20, windowDays: 30 })]), {}, visits([4])),
  ).toBe(27);
});

test('SC-41, SC-45: a bucket that no longer fits', () => {
  const rows = [{ atLeast: 2, withinDays: 14, points: 20 }];
  expect(daysOfSilence(modelOf([always(50), bucketsOf({ rows })]), {}, visits([2, 5, 9]))).toBe(10);
});

test('SC-41, SC-29: a rise that is over', () => {
  expect(daysOfSilence(modelOf([always(50), surgeOf({ inactive: 20 })]), {}, visits([3]))).toBe(7);
});

test('SC-41, SC-27: a last date that fades', () => {
  const counter = counterOf({ count: null, points: 30, fading: { by: 'linear', days: 30 } });
  expect(daysOfSilence(modelOf([always(50), counter]), { lastVisit: isoDate(today - 5) }, [])).toBe(6);
});

test('SC-41, SC-24: an age that is reached, in a case and in a gate', () => {
  const old = { is: 'age', field: 'founded', from: 100, to: null } as const;
  const cases = casesOf({ side: 'behaviour', rows: [caseOf(old, -5)], other: 20 });
  expect(daysOfSilence(modelOf([always(50), cases]), { founded: isoDate(today - 90) })).toBe(10);
  const gated = modelOf([always(50)], { gates: [gateOf({ when: old })] });
  expect(daysOfSilence(gated, { founded: isoDate(today - 93) })).toBe(7);
});

test('SC-41: what is announced for a later day does not happen, here or among colleagues', () => {
  const model = modelOf([always(50), fading, colleaguesOf({ points: 20, windowDays: 3 })]);
  const context = { colleagues: [visits([-5])], previous: null };
  expect(silenceDay(model, contactOf(), visits([0, -1]), today, context)).toMatchObject({ day: today + 21 });
});

test('SC-41: the days ahead, today included', () => {
  const model = modelOf([always(50), eventsOf({ points: 20, fading: { by: 'halfLife', days: 2 } })]);
  // 20, 20 / sqrt 2 = 14.14, 10.
  expect(fadingAhead(model, contactOf(), visits([0]), today, 2)).toEqual([
    { day: today, score: 70, grade: 'A' },
    { day: today + 1, score: 64, grade: 'B' },
    { day: today + 2, score: 60, grade: 'B' },
  ]);
});

test('SC-41, SC-47: never more than ten years ahead', () => {
  expect(fadingAhead(modelOf([]), contactOf(), [], today, 1e9)).toHaveLength(3651);
  expect(fadingAhead(modelOf([]), contactOf(), [], today, -1)).toHaveLength(1);
});
