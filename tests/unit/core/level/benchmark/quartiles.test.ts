import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quartiles } from '#core/level/benchmark/quartiles.ts';
import { fraction } from '#core/level/fraction.ts';

const ofTenths = (...tenths: readonly number[]) => quartiles(tenths.map((tenth) => fraction(tenth, 10)));

describe('LT-124: quartiles', () => {
  // Source: R, quantile(x, c(.25, .5, .75), type = 7) of c(1, 1.4, 2, 2.2, 2.9, 3.6) is 1.55, 2.1, 2.725.
  it('are those of type 7, with one decimal, halves up', () => {
    expect(ofTenths(29, 10, 36, 14, 22, 20)).toEqual({ low: 1.6, middle: 2.1, high: 2.7 });
  });

  it('of five values are the second, the third and the fourth', () => {
    expect(ofTenths(40, 11, 33, 22, 10)).toEqual({ low: 1.1, middle: 2.2, high: 3.3 });
  });

  it('are computed exactly: 2.25 shows 2.3 and 2.2499 shows 2.2', () => {
    expect(quartiles([fraction(2), fraction(5, 2)]).middle).toBe(2.3);
    expect(quartiles([fraction(2), fraction(24_998, 10_000)]).middle).toBe(2.2);
    expect(quartiles([fraction(7, 3)])).toEqual({ low: 2.3, middle: 2.3, high: 2.3 });
  });

  it('agree within the last decimal with the plain way in floating numbers', () => {
    const anyValues = fc.array(fc.integer({ min: 12, max: 48 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyValues, (twelfths) => {
        const sorted = twelfths.map((value) => value / 12).toSorted((a, b) => a - b);
        const plain = [0.25, 0.5, 0.75].map((share) => {
          const place = share * (sorted.length - 1);
          const lower = sorted[Math.floor(place)] ?? 0;
          return lower + (place % 1) * ((sorted[Math.ceil(place)] ?? 0) - lower);
        });
        const { low, middle, high } = quartiles(twelfths.map((value) => fraction(value, 12)));
        [low, middle, high].forEach((value, at) =>
          expect(Math.abs(value - (plain[at] ?? 0))).toBeLessThanOrEqual(0.05 + 1e-9),
        );
        expect(low <= middle && middle <= high).toBe(true);
      }),
    );
  });
});
