import { expect, test } from 'vitest';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import { shownTenths } from '#core/level/fraction.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { type PastRound, trendOf } from '#core/level/rounds/trend.ts';
import type { Step } from '#core/level/test.ts';
import { answersTo, testOf } from '../practiceTests.ts';
import { pictured, profile, quick } from '../profile.ts';

function quickRound(id: string, day: string, steps: readonly (Step | null)[]): PastRound {
  return { id, test: quick, assessment: { ...profile(steps), day } };
}

const spring = quickRound('spring', '2026-03-31', [1, 1, 2, 1, 1, 2, 2, 1]);
const autumn = quickRound('autumn', '2026-11-22', pictured);

test('LT-66: step and index of each round are those of its own test', () => {
  const { rounds, isIndexJoined } = trendOf([spring, autumn]);
  expect(rounds.map(({ result }) => result.step?.sure)).toEqual([1, 2]);
  expect(rounds.map(({ result }) => result.index && shownTenths(result.index))).toEqual([1.4, 1.9]);
  expect(isIndexJoined).toEqual([true]);
});

test('LT-66: a line joins only comparable neighbours', () => {
  const gap = quickRound('summer', '2026-06-30', [2, null, 2, 1, 2, 2, 2, 1]);
  const { dimensions, isIndexJoined } = trendOf([spring, gap, autumn]);
  const steering = dimensions.find(({ id }) => id === 'steering');
  const goodLead = dimensions.find(({ id }) => id === 'goodLead');
  expect(steering?.links.map(({ isComparable }) => isComparable)).toEqual([true, true]);
  expect(goodLead?.values.map((value) => value?.n ?? null)).toEqual([1, null, 1]);
  expect(goodLead?.links.map(({ isComparable }) => isComparable)).toEqual([false, false]);
  expect(isIndexJoined).toEqual([false, false]);
});

test('LT-66: an old round keeps its result whatever is asked later', () => {
  const [first] = builtInTests;
  if (!first) throw new Error('There is no built-in test.');
  const alone = trendOf([{ ...spring, test: first }]).rounds[0]?.result;
  const later: PastRound = {
    id: 'later',
    test: currentTest,
    assessment: { ...spring.assessment, test: { id: currentTest.id, version: 2 }, day: '2027-01-10' },
  };
  const among = trendOf([{ ...spring, test: first }, later]).rounds[0]?.result;
  expect(among).toEqual(alone);
  // The figures of version 1, for ever: 11 / 8 and step 1.
  expect(alone?.index).toEqual({ n: 11, d: 8 });
  expect(alone?.step).toEqual({ sure: 1, possible: 1 });
});

test('LT-66: a round of an own test is computed by its own rule, and its dimensions stay in the picture', () => {
  const strict = testOf([[2, 0, 0]], { threshold: 3, leastKnown: 1 });
  const lenient = { ...strict, version: 2, rule: { ...strict.rule, threshold: 2 as const } };
  const assessment = { ...newAssessment('2026-01-10'), practices: answersTo('a', ['22']) };
  const answered = (id: string, test: typeof strict): PastRound => ({ id, test, assessment });
  const { rounds, dimensions, isIndexJoined } = trendOf([answered('old', strict), answered('new', lenient)]);
  expect(rounds.map(({ result }) => result.step?.sure)).toEqual([1, 2]);
  // Compared by one rule nothing has moved; by another rule the index is not the same thing.
  expect(dimensions[0]?.links[0]).toMatchObject({ before: { n: 2, d: 1 }, after: { n: 2, d: 1 } });
  expect(isIndexJoined).toEqual([false]);
});

test('LT-66: dimensions that only an earlier test had come last', () => {
  const other = testOf([[1, 0, 0]]);
  const old: PastRound = { id: 'old', test: other, assessment: setNow(newAssessment('2025-01-10'), 'a', 3) };
  const ids = trendOf([old, autumn]).dimensions.map(({ id }) => id);
  expect(ids).toHaveLength(9);
  expect(ids.at(-1)).toBe('a');
});

test('LT-66: no rounds make an empty picture, and the order of answers changes nothing', () => {
  expect(trendOf([])).toEqual({ rounds: [], comparisons: [], isIndexJoined: [], dimensions: [] });
  const { ladders } = autumn.assessment;
  const reversed = Object.fromEntries(Object.entries(ladders).toReversed());
  expect(levelResult(quick, { ...autumn.assessment, ladders: reversed })).toEqual(
    trendOf([autumn]).rounds[0]?.result,
  );
});
