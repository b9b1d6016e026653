import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNamedRandom, createRandom } from '#core/random.ts';

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

function take(count: number, draw: () => number): readonly number[] {
  return Array.from({ length: count }, draw);
}

/** As its author wrote it: bryc/code, jshash/PRNGs.md, public domain. */
function mulberry32(a: number): () => number {
  return () => {
    let t = (a += 0x6d2b79f5);
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('random numbers (SI-1)', () => {
  test('are those of mulberry32', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(take(50, createRandom(seed).uniform)).toEqual(take(50, mulberry32(seed)));
      }),
    );
  });

  test('are the published ones for seed 1', () => {
    expect(take(3, createRandom(1).uniform)).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  test('fill 0..1 evenly', () => {
    const random = createNamedRandom(7, 'field:industry');
    const bins = new Array<number>(20).fill(0);
    for (let i = 0; i < 200_000; i++) {
      random.seek(i);
      const bin = Math.floor(random.uniform() * 20);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    // 10,000 a bin; four standard deviations are 390.
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(390);
  });

  test('below n are the whole numbers from 0 to n - 1', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 1000 }), (seed, n) => {
        const { below } = createRandom(seed);
        for (const value of take(50, () => below(n))) {
          expect(Number.isInteger(value) && value >= 0 && value < n).toBe(true);
        }
      }),
    );
  });
});

describe('streams (SI-2)', () => {
  test('give the numbers of an element whatever was drawn before', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 1_000_000 }), fc.nat({ max: 20 }), (seed, index, drawnBefore) => {
        const fresh = createRandom(seed);
        fresh.seek(index);
        const used = createRandom(seed);
        take(drawnBefore, used.uniform);
        used.seek(index);
        expect(take(5, used.uniform)).toEqual(take(5, fresh.uniform));
      }),
    );
  });

  test('of different names are unrelated under one seed', () => {
    const [a, b] = [createNamedRandom(1, 'field:a'), createNamedRandom(1, 'field:b')];
    let product = 0;
    for (let i = 0; i < 100_000; i++) {
      a.seek(i);
      b.seek(i);
      product += (a.uniform() - 0.5) * (b.uniform() - 0.5);
    }
    // A correlation of 0; four standard deviations are 0.0127.
    expect(Math.abs((product / 100_000) * 12)).toBeLessThan(0.0127);
  });
});
