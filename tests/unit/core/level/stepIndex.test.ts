import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownIndex, stepIndex } from '#core/level/stepIndex.ts';
import { anyStep } from './arbitraries.ts';

describe('LT-9: the index', () => {
  it('is the mean of the steps as an exact fraction', () => {
    expect(stepIndex([2, 1, 2, 1, 2, 2, 3, 2])).toEqual({ sum: 15, count: 8 });
  });

  it('does not exist when nothing is known', () => {
    expect(stepIndex([])).toBeNull();
  });

  it.each([
    [15, 8, 1.9],
    [18, 8, 2.3],
    [10, 8, 1.3],
    [22, 8, 2.8],
    [14, 8, 1.8],
    [7, 6, 1.2],
    [8, 7, 1.1],
    [32, 8, 4],
    [1, 1, 1],
  ])('shows %i/%i as %f: one decimal, halves away from zero', (sum, count, shown) => {
    expect(shownIndex({ sum, count })).toBe(shown);
  });

  it('is shown within 0.05 of the exact fraction', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 60 }), (standing) => {
        const index = stepIndex(standing) ?? { sum: 0, count: 1 };
        const tenths = Math.round(shownIndex(index) * 10);
        expect(2 * Math.abs(tenths * index.count - 10 * index.sum)).toBeLessThanOrEqual(index.count);
      }),
    );
  });
});
