import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fadingTable, pointsAtAge } from '#core/scoring/fadingTable.ts';
import { halfLifePowers } from '#core/scoring/halfLifePowers.ts';

const days = fc.integer({ min: 1, max: 3650 });
const points = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);

function at(table: Int32Array, age: number): number {
  return pointsAtAge(table, age) / 100;
}

test('SC-6: 9 points with a lifespan of 90 days are worth 8.7 after 3 days (MadKudu, lead-scoring.md d7)', () => {
  expect(at(fadingTable(9, { by: 'linear', days: 90 }, null), 3)).toBe(8.7);
});

test('SC-6: 10 points that lose half a month are worth 5 after a month, 0 after two (HubSpot, lead-scoring.md d1)', () => {
  const table = fadingTable(10, { by: 'linear', days: 60 }, null);
  expect([0, 30, 60, 61].map((age) => at(table, age))).toEqual([10, 5, 0, 0]);
});

test('SC-6: half is left after one half-life, a quarter after two', () => {
  for (const h of [1, 7, 30, 90, 3650]) {
    const table = fadingTable(20, { by: 'halfLife', days: h }, null);
    expect([0, h, 2 * h, 3 * h].map((age) => at(table, age))).toEqual([20, 10, 5, 2.5]);
  }
});

test('SC-6: between half-lives points follow the power of two, here the square root of a half', () => {
  expect(at(fadingTable(100, { by: 'halfLife', days: 2 }, null), 1)).toBe(70.71);
  expect(at(fadingTable(100, { by: 'halfLife', days: 4 }, null), 1)).toBe(84.09);
});

test('SC-6: points that do not fade hold for ever', () => {
  expect([...fadingTable(3.5, { by: 'none' }, null)]).toEqual([350]);
  expect(at(fadingTable(3.5, { by: 'none' }, null), 1_000_000)).toBe(3.5);
});

test('SC-6: a table ends at its first 0, at the latest after 65,700 days', () => {
  expect([...fadingTable(1, { by: 'linear', days: 4 }, null)]).toEqual([100, 75, 50, 25, 0]);
  expect([...fadingTable(0, { by: 'halfLife', days: 30 }, null)]).toEqual([0]);
  const longest = fadingTable(1000, { by: 'halfLife', days: 3650 }, null);
  expect(longest.length).toBeLessThanOrEqual(65_701);
  expect(longest.at(-1)).toBe(0);
  expect(longest.at(-2)).toBe(1);
});

test('SC-5: a window of N days sees ages 0 to N and nothing older', () => {
  for (const by of [
    { by: 'none' } as const,
    { by: 'linear', days: 3000 } as const,
    { by: 'halfLife', days: 3000 } as const,
  ]) {
    const table = fadingTable(1000, by, 30);
    expect(pointsAtAge(table, 30)).toBeGreaterThan(0);
    expect(pointsAtAge(table, 31)).toBe(0);
  }
});

test('SC-2: a faded value is rounded once, halves away from zero', () => {
  expect([...fadingTable(0.01, { by: 'linear', days: 4 }, null)]).toEqual([1, 1, 1, 0]);
  expect([...fadingTable(-0.01, { by: 'linear', days: 4 }, null)]).toEqual([-1, -1, -1, 0]);
});

test('SC-6: minus points mirror plus points, nothing grows with age, and the last entry is 0', () => {
  fc.assert(
    fc.property(points, fc.constantFrom('linear' as const, 'halfLife' as const), days, (p, by, d) => {
      const table = fadingTable(p, { by, days: d }, null);
      const mirror = fadingTable(-p, { by, days: d }, null);
      const sizes = table.map(Math.abs);
      expect(sizes.every((size, age) => age === 0 || size <= (sizes[age - 1] ?? 0))).toBe(true);
      expect(table.every((value, age) => value + (mirror[age] ?? NaN) === 0)).toBe(true);
      expect(table.at(-1)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('SC-1: powers of a half are made by multiplication and come as near as doubles can', () => {
  fc.assert(
    fc.property(days, (d) => {
      const powers = halfLifePowers(d);
      expect(powers[0]).toBe(1);
      expect(powers.every((power, age) => Math.abs(power / 0.5 ** (age / d) - 1) < 1e-12)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
