import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countGrades, grades } from '#core/scoring/grade.ts';
import { barShapes } from '#ui/chart/barShapes.ts';
import { gradeBars, scoreBars } from '#ui/chart/gradeBars.ts';

describe('bars of the histogram', () => {
  test('a limit inside a bar splits it: 69 is a B, 70 and 71 stand in the next bar', () => {
    const histogram = new Uint32Array(101);
    histogram[68] = 5;
    histogram[69] = 7;
    const bars = gradeBars(histogram, { A: 69, B: 50, C: 30 });
    expect([bars.B[34], bars.A[34]]).toEqual([5, 7]);
  });

  test('no contact is lost or counted twice, whatever the limits', () => {
    const limits = fc
      .tuple(
        fc.integer({ min: 1, max: 98 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
      )
      .map(([C, b, a]) => ({ C, B: Math.min(99, C + b), A: Math.min(100, Math.min(99, C + b) + a) }));
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 101, maxLength: 101 }), limits, (counts, chosen) => {
        const histogram = Uint32Array.from(counts);
        const bars = gradeBars(histogram, chosen);
        const exact = countGrades(histogram, chosen);
        for (const grade of grades) {
          expect(bars[grade].reduce((sum, count) => sum + count, 0)).toBe(exact[grade].contacts);
        }
        const all = scoreBars(histogram);
        all.forEach((contacts, at) => {
          expect(grades.reduce((sum, grade) => sum + (bars[grade][at] ?? 0), 0)).toBe(contacts);
        });
      }),
    );
  });

  test('SC-33: have one shape of no grade where no limits decide, as tall as those of all grades together', () => {
    const histogram = new Uint32Array(101).fill(3);
    const [all, ...others] = barShapes(histogram, null);
    expect([all?.grade, others]).toEqual([null, []]);
    const parted = barShapes(histogram, { A: 70, B: 50, C: 30 });
    expect(parted.map(({ grade }) => grade)).toEqual([...grades]);
    const heights = (path: string) => [...path.matchAll(/v-([\d.]+)/g)].map((match) => Number(match[1]));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    expect(sum(heights(all?.path ?? ''))).toBeCloseTo(sum(parted.flatMap(({ path }) => heights(path))), 6);
  });
});
