import { expect, test } from 'vitest';
import { setReason } from '#core/level/edit.ts';
import { isReviewDue, isReviewEarly, nextReviewDay, reviewQuestions } from '#core/level/rounds/review.ts';
import { newAssessment } from '#core/level/edit.ts';
import type { LadderChoice } from '#core/level/assessment.ts';
import type { ReviewQuestion } from '#core/level/rounds/review.ts';
import { answersTo, testOf } from '../practiceTests.ts';
import { pictured, profile, quick } from '../profile.ts';

function asked(questions: readonly ReviewQuestion[]) {
  return questions.map(({ dimension, why, practices }) => [
    dimension.id,
    why,
    practices.map(({ id }) => id).join(' '),
  ]);
}

function askedOf(now: readonly (LadderChoice | null)[]) {
  return asked(reviewQuestions({ test: quick, assessment: profile(now) }));
}

test('LT-62: a review asks the bottlenecks, then what was unknown, and nothing else', () => {
  expect(askedOf(pictured)).toEqual([
    ['goodLead', 'bottleneck', ''],
    ['handover', 'bottleneck', ''],
  ]);
  expect(askedOf(['dontKnow', 1, 2, 1, 2, 2, null, 2])).toEqual([
    ['goodLead', 'bottleneck', ''],
    ['handover', 'bottleneck', ''],
    ['steering', 'unknown', ''],
    ['systems', 'unknown', ''],
  ]);
});

test('LT-62: a broad front has no bottlenecks, and what does not apply is not asked', () => {
  expect(askedOf([2, 2, 2, 2, 2, 2, 2, 2])).toEqual([]);
  const without = setReason(profile([2, 2, 2, 2, 2, 2, 2, 'notApplicable']), 'feedback', 'By tender only');
  expect(reviewQuestions({ test: quick, assessment: without })).toEqual([]);
});

test('LT-62: where practices decide, those on the way to the next step are asked', () => {
  const two = testOf(
    [
      [3, 3, 3],
      [1, 1, 0],
    ],
    { leastKnown: 1 },
  );
  const known = { b: { now: 3 as const, wanted: null, reason: '' } };
  const withAnswers = (byStep: readonly string[]) => ({
    test: two,
    assessment: { ...newAssessment('2026-11-22'), ladders: known, practices: answersTo('a', byStep) },
  });
  expect(asked(reviewQuestions(withAnswers(['320', '000'])))).toEqual([['a', 'bottleneck', 'a-2-2']]);
  expect(asked(reviewQuestions(withAnswers(['??3', '   ']))).at(-1)).toEqual([
    ...['a', 'unknown', 'a-2-0 a-2-1'],
  ]);
  const nothingApplies = reviewQuestions(withAnswers(['---', '   ']));
  expect(asked(nothingApplies).map(([id]) => id)).not.toContain('a');
});

test('LT-62: a review is due when the last round is more than 80 days old', () => {
  expect(isReviewDue('2026-09-03', '2026-11-22')).toBe(false);
  expect(isReviewDue('2026-09-02', '2026-11-22')).toBe(true);
});

test('LT-64: the next review is thirteen weeks later, on the same weekday', () => {
  expect(nextReviewDay('2026-11-22')).toBe('2027-02-21');
});

test('LT-62: less than 28 days after the last round a review is early', () => {
  expect(isReviewEarly('2026-11-22', '2026-11-22')).toBe(true);
  expect(isReviewEarly('2026-11-22', '2026-12-19')).toBe(true);
  expect(isReviewEarly('2026-11-22', '2026-12-20')).toBe(false);
});
