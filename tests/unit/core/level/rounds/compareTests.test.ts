import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';
import type { ComparedQuestion } from '#core/level/rounds/compareTests.ts';
import { compareTests } from '#core/level/rounds/compareTests.ts';
import type { Dimension, LevelTest, Practice } from '#core/level/test.ts';
import { sameInBoth } from '#core/text.ts';
import { anyAnswered, testOf } from '../practiceTests.ts';

const own = testOf([
  [3, 3, 3],
  [1, 0, 0],
]);

function withDimension(level: LevelTest, id: string, change: Partial<Dimension>): LevelTest {
  return {
    ...level,
    dimensions: level.dimensions.map((each) => (each.id === id ? { ...each, ...change } : each)),
  };
}

function withPractice(level: LevelTest, id: string, change: Partial<Practice>): LevelTest {
  return {
    ...level,
    dimensions: level.dimensions.map((each) => ({
      ...each,
      practices: each.practices.map((practice) =>
        practice.id === id ? { ...practice, ...change } : practice,
      ),
    })),
  };
}

function stateOf(later: LevelTest, id: string, is: ComparedQuestion['is'] = 'practice') {
  return compareTests(own, later).questions.find((each) => each.id === id && each.is === is)?.state;
}

test('LT-65: a question is the same by id, version and words', () => {
  const { comparable, of, questions } = compareTests(own, own);
  expect([comparable, of]).toEqual([12, 12]);
  expect(new Set(questions.map(({ state }) => state))).toEqual(new Set(['same']));
});

test('LT-65: other words under the same version are reworded and comparable', () => {
  const later = withPractice(own, 'a-2-0', { text: sameInBoth('Said otherwise') });
  expect(stateOf(later, 'a-2-0')).toBe('reworded');
  expect(compareTests(own, later).comparable).toBe(12);
  const ladder = withDimension(own, 'a', { question: sameInBoth('Asked otherwise') });
  expect(stateOf(ladder, 'a', 'ladder')).toBe('reworded');
});

test('LT-65: the name of a dimension and the action of a practice are no part of the question', () => {
  const later = withDimension(own, 'a', { name: sameInBoth('Another name') });
  expect(stateOf(later, 'a', 'ladder')).toBe('same');
});

test('LT-65: another version, another step and another dimension are another question', () => {
  expect(stateOf(withPractice(own, 'a-2-0', { version: 2 }), 'a-2-0')).toBe('changed');
  expect(stateOf(withPractice(own, 'a-2-0', { step: 3 }), 'a-2-0')).toBe('changed');
  expect(stateOf(withDimension(own, 'a', { version: 2 }), 'a', 'ladder')).toBe('changed');
  const [a, b] = own.dimensions as [Dimension, Dimension];
  const moved = {
    ...own,
    dimensions: [
      { ...a, practices: a.practices.slice(1) },
      { ...b, practices: [...b.practices, ...a.practices.slice(0, 1)] },
    ],
  };
  expect(stateOf(moved, 'a-2-0')).toBe('changed');
});

test('LT-65: what only one test has is new or retired, and counts by the later test', () => {
  const later = testOf([
    [3, 3, 2],
    [1, 1, 0],
  ]);
  const { comparable, of, dimensions } = compareTests(own, later);
  expect(stateOf(later, 'a-4-2')).toBe('retired');
  expect(stateOf(later, 'b-3-0')).toBe('new');
  expect([comparable, of]).toEqual([11, 12]);
  expect(dimensions).toEqual([
    { id: 'a', comparable: 9, of: 9 },
    { id: 'b', comparable: 2, of: 3 },
  ]);
});

test('LT-65: the built-in versions share their eight ladders', () => {
  const quick = builtInTests[0];
  if (!quick) throw new Error('There is no built-in test.');
  const { comparable, of, questions } = compareTests(quick, currentTest);
  expect(comparable).toBe(8);
  expect(questions.filter(({ state }) => state === 'new')).toHaveLength(of - 8);
});

test('LT-65: what is retired one way is new the other way', () => {
  fc.assert(
    fc.property(anyAnswered, anyAnswered, ({ test: one }, { test: other }) => {
      const ids = (from: LevelTest, to: LevelTest, state: ComparedQuestion['state']) =>
        compareTests(from, to)
          .questions.filter((each) => each.state === state)
          .map(({ is, id }) => `${is} ${id}`)
          .toSorted();
      expect(ids(one, other, 'retired')).toEqual(ids(other, one, 'new'));
      expect(compareTests(one, other).comparable).toBe(compareTests(other, one).comparable);
    }),
  );
});
