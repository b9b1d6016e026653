import { expect, test } from 'vitest';
import { countGrades, gradeOf } from '#core/scoring/grade.ts';

const limits = { A: 70, B: 50, C: 30 };

test('SC-9: a grade begins at its limit (domain.md, section 5)', () => {
  expect([100, 70, 69, 50, 49, 30, 29, 0].map((score) => gradeOf(score, limits)).join('')).toBe('AABBCCDD');
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
