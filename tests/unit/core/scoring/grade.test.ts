import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGrades, gradeByLimits, gradeOf, grades } from '#core/scoring/grade.ts';

const limits = { A: 70, B: 50, C: 30 };
const leaving = { A: 65, B: 45, C: 20 };

test('SC-9: a grade begins at its limit (domain.md, section 5)', () => {
  expect([100, 70, 69, 50, 49, 30, 29, 0].map((score) => gradeOf(score, limits)).join('')).toBe('AABBCCDD');
});

test('SC-34: a grade is kept down to its limit for leaving', () => {
  const was = (previous: 'A' | 'B' | 'C' | 'D') =>
    [70, 69, 65, 64, 50, 49, 45, 44, 30, 29, 20, 19]
      .map((score) => gradeByLimits(score, limits, leaving, previous))
      .join('');
  expect(was('A')).toBe('AAABBBBCCCCD');
  expect(was('B')).toBe('ABBBBBBCCCCD');
  expect(was('C')).toBe('ABBBBCCCCCCD');
  expect(was('D')).toBe('ABBBBCCCCDDD');
});

test('SC-34: without an earlier grade, or without limits for leaving, only limits for entering count', () => {
  const score = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(score, fc.constantFrom(...grades), (points, previous) => {
      expect(gradeByLimits(points, limits, leaving, null)).toBe(gradeOf(points, limits));
      expect(gradeByLimits(points, limits, null, previous)).toBe(gradeOf(points, limits));
    }),
  );
});

test('SC-34: a better grade before, or more points, never makes the grade worse', () => {
  const rank = (score: number, previous: number) =>
    grades.indexOf(gradeByLimits(score, limits, leaving, grades[previous] ?? null));
  fc.assert(
    fc.property(fc.nat(99), fc.nat(2), (score, previous) => {
      expect(rank(score, previous)).toBeLessThanOrEqual(rank(score, previous + 1));
      expect(rank(score + 1, previous)).toBeLessThanOrEqual(rank(score, previous));
    }),
  );
});

test('SC-17: counts of grades are sums of bins, shares are parts of all', () => {
  const histogram = new Uint32Array(101);
  histogram.set([1], 70);
  histogram.set([2], 69);
  histogram.set([1], 0);
  expect(countGrades(histogram, limits)).toEqual({
    A: { contacts: 1, share: 0.25 },
    B: { contacts: 2, share: 0.5 },
    C: { contacts: 0, share: 0 },
    D: { contacts: 1, share: 0.25 },
  });
});

test('SC-17: without contacts every share is 0', () => {
  expect(countGrades(new Uint32Array(101), limits).D).toEqual({ contacts: 0, share: 0 });
});
