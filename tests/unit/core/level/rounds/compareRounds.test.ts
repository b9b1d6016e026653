import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInTests } from '#content/level/levelTests.ts';
import { newAssessment } from '#core/level/edit.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { type AnsweredRound, compareRounds } from '#core/level/rounds/compareRounds.ts';
import type { LadderChoice } from '#core/level/assessment.ts';
import type { LevelTest } from '#core/level/test.ts';
import { anyAnswered, answersTo, testOf } from '../practiceTests.ts';

const nine = testOf([[3, 3, 3]], { leastKnown: 1 });

/** A round with one dimension, answered on its ladder and by practices. */
function round(
  ladder: LadderChoice | null,
  byStep: readonly string[],
  test: LevelTest = nine,
): AnsweredRound {
  const reason = ladder === 'notApplicable' ? 'By tender only' : '';
  const ladders = { a: { now: ladder, wanted: null, reason } };
  return { test, assessment: { ...newAssessment('2026-11-22'), ladders, practices: answersTo('a', byStep) } };
}

function compared(before: AnsweredRound, after: AnsweredRound) {
  const [first] = compareRounds(before, after).dimensions;
  if (!first) throw new Error('Nothing was compared.');
  return first;
}

function withNewPractices(version: number, ids: readonly string[]): LevelTest {
  return {
    ...nine,
    version,
    dimensions: nine.dimensions.map((dimension) => ({
      ...dimension,
      practices: dimension.practices.map((each) => (ids.includes(each.id) ? { ...each, version } : each)),
    })),
  };
}

test('LT-65: two ladders of the same version are compared by their steps', () => {
  expect(compared(round(1, []), round(3, []))).toEqual({
    ...{ id: 'a', isComparable: true, by: 'ladder', questions: 1, of: 1 },
    ...{ before: { n: 1, d: 1 }, after: { n: 3, d: 1 } },
  });
});

test('LT-65: a ladder of another version is not compared', () => {
  const other = { ...nine, dimensions: nine.dimensions.map((each) => ({ ...each, version: 2 })) };
  const link = compared(round(1, []), round(3, [], other));
  expect(link).toEqual({ id: 'a', isComparable: false, of: 1, reason: 'otherQuestions' });
});

test('LT-65: practices are compared on those that both rounds know', () => {
  // Step 2 passed both times; of step 3, one of three is known in both, not satisfied then and satisfied now.
  const link = compared(round(null, ['333', '03?']), round(null, ['333', '3?3', '000']));
  expect(link).toMatchObject({ isComparable: true, by: 'practices', questions: 4 });
  expect(link).toMatchObject({ before: { n: 2, d: 1 }, after: { n: 3, d: 1 } });
});

test('LT-65: a practice in another version counts in neither value', () => {
  const later = withNewPractices(2, ['a-2-0', 'a-2-1']);
  // Without the two that changed, nothing moved, though the value of each round by itself did.
  const link = compared(round(null, ['003']), round(null, ['333', '000'], later));
  expect(link).toMatchObject({
    by: 'practices',
    questions: 1,
    before: { n: 2, d: 1 },
    after: { n: 2, d: 1 },
  });
});

test('LT-65: where no practice is the same, nothing is compared', () => {
  const later = withNewPractices(2, ['a-2-0', 'a-2-1', 'a-2-2']);
  const link = compared(round(null, ['333']), round(null, ['222'], later));
  expect(link).toMatchObject({ isComparable: false, reason: 'otherQuestions' });
});

test('LT-65: a ladder then and practices now are compared by the ladder when both rounds have one', () => {
  const link = compared(round(2, []), round(3, ['333', '333', '333']));
  expect(link).toMatchObject({ by: 'ladder', before: { n: 2, d: 1 }, after: { n: 3, d: 1 } });
  expect(compared(round(2, []), round(null, ['333']))).toMatchObject({ reason: 'otherKind' });
  expect(compared(round(null, ['333']), round(2, []))).toMatchObject({ reason: 'otherKind' });
});

test('LT-65: unknown, not applicable and missing say so', () => {
  expect(compared(round(2, []), round('dontKnow', []))).toMatchObject({ reason: 'unknown' });
  expect(compared(round('notApplicable', []), round(2, []))).toMatchObject({ reason: 'notApplicable' });
  const other = { ...nine, dimensions: nine.dimensions.map((each) => ({ ...each, id: 'z' })) };
  const { dimensions } = compareRounds(round(2, []), { ...round(2, []), test: other });
  expect(dimensions.map(({ id, isComparable }) => [id, isComparable])).toEqual([
    ['z', false],
    ['a', false],
  ]);
  expect(dimensions[0]).toMatchObject({ reason: 'missing' });
});

test('LT-65: a quick round of version 1 and one of version 2 are compared on all eight ladders', () => {
  const [first, second] = builtInTests;
  if (!first || !second) throw new Error('There are two built-in tests.');
  const ladders = Object.fromEntries(
    first.dimensions.map(({ id }) => [id, { now: 2 as const, wanted: null, reason: '' }]),
  );
  const assessment = { ...newAssessment('2026-11-22'), ladders };
  const { comparable, of } = compareRounds({ test: first, assessment }, { test: second, assessment });
  expect([comparable, of]).toEqual([8, 8]);
});

test('LT-65: a round beside itself differs nowhere, and never compares more than was asked', () => {
  fc.assert(
    fc.property(anyAnswered, (answered) => {
      const { dimensions, comparable, of } = compareRounds(answered, answered);
      const known = levelResult(answered.test, answered.assessment).knownDimensions;
      expect(dimensions.filter(({ isComparable }) => isComparable).length).toBeLessThanOrEqual(known);
      expect(comparable).toBeLessThanOrEqual(of);
      for (const each of dimensions) if (each.isComparable) expect(each.after).toEqual(each.before);
    }),
  );
});
