import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fraction, greater, mean, numberOf, shownTenths, sum } from '#core/level/fraction.ts';

const anyFraction = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 12 })).map(([n, d]) => fraction(n, d));

describe('LT-9: the index', () => {
  it('is the mean of the steps as an exact fraction', () => {
    expect(mean([2, 1, 2, 1, 2, 2, 3, 2].map((step) => fraction(step)))).toEqual(fraction(15, 8));
  });

  it('does not exist when nothing is known', () => {
    expect(mean([])).toBeNull();
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
  ])('shows %i/%i as %f: one decimal, halves away from zero', (n, d, shown) => {
    expect(shownTenths(fraction(n, d))).toBe(shown);
  });

  it('is shown within 0.05 of the exact fraction', () => {
    fc.assert(
      fc.property(fc.array(anyFraction, { minLength: 1, maxLength: 30 }), (values) => {
        const index = mean(values) ?? fraction(0);
        const tenths = Math.round(shownTenths(index) * 10);
        expect(2 * Math.abs(tenths * index.d - 10 * index.n)).toBeLessThanOrEqual(index.d);
      }),
    );
  });
});

describe('an exact fraction', () => {
  it('is in lowest terms, with its sign above', () => {
    expect([fraction(6, 4), fraction(-6, 4), fraction(6, -4), fraction(0, 7)]).toEqual([
      { n: 3, d: 2 },
      { n: -3, d: 2 },
      { n: -3, d: 2 },
      { n: 0, d: 1 },
    ]);
  });

  it('adds up as fractions do, in any order', () => {
    expect(sum([fraction(1, 2), fraction(1, 3), fraction(1, 6)])).toEqual({ n: 1, d: 1 });
    fc.assert(
      fc.property(fc.array(anyFraction, { minLength: 1 }), (values) => {
        expect(sum(values)).toEqual(sum(values.toReversed()));
        const plain = values.reduce((so, value) => so + numberOf(value), 0);
        expect(numberOf(sum(values))).toBeCloseTo(plain, 9);
      }),
    );
  });

  it('knows which of two is greater without dividing', () => {
    expect(compare(fraction(1, 3), fraction(333_333, 1_000_000))).toBeGreaterThan(0);
    expect(greater(fraction(1, 3), fraction(1, 2))).toEqual({ n: 1, d: 2 });
    expect(compare(fraction(2, 4), fraction(1, 2))).toBe(0);
  });
});
