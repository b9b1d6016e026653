import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCentipoints } from '#core/scoring/centipoints.ts';
import type { Fading } from '#core/scoring/criterion.ts';
import { fadingTable, pointsAtAge } from '#core/scoring/fadingTable.ts';
import { halfLifePowers } from '#core/scoring/halfLifePowers.ts';

const days = fc.integer({ min: 1, max: 3650 });
const points = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);

/** The table of so many points. */
function tableOf(full: number, fading: Fading, windowDays: number | null = null): Int32Array {
  return fadingTable(toCentipoints(full), fading, windowDays);
}

function at(table: Int32Array, age: number): number {
  return pointsAtAge(table, age) / 100;
}

test('SC-6: 9 points with a lifespan of 90 days are worth 8.7 after 3 days (MadKudu, lead-scoring.md d7)', () => {
  expect(at(tableOf(9, { by: 'linear', days: 90 }), 3)).toBe(8.7);
});

test('SC-28: 10 points that lose 50 % a month are worth 5 after a month, 0 after two (HubSpot, lead-scoring.md d1)', () => {
  const table = tableOf(10, { by: 'monthly', percent: 50 });
  expect([0, 30, 60, 61].map((age) => at(table, age))).toEqual([10, 5, 0, 0]);
});

test('SC-6: half is left after one half-life, a quarter after two', () => {
  for (const h of [1, 7, 30, 90, 3650]) {
    const table = tableOf(20, { by: 'halfLife', days: h });
    expect([0, h, 2 * h, 3 * h].map((age) => at(table, age))).toEqual([20, 10, 5, 2.5]);
  }
});

test('SC-6: between half-lives points follow the power of two, here the square root of a half', () => {
  expect(at(tableOf(100, { by: 'halfLife', days: 2 }), 1)).toBe(70.71);
  expect(at(tableOf(100, { by: 'halfLife', days: 4 }), 1)).toBe(84.09);
});

test('SC-6: points that do not fade hold for ever', () => {
  expect([...tableOf(3.5, { by: 'none' })]).toEqual([350]);
  expect(at(tableOf(3.5, { by: 'none' }), 1_000_000)).toBe(3.5);
});

test('SC-6: a table ends at its first 0, at the latest after 65,700 days', () => {
  expect([...tableOf(1, { by: 'linear', days: 4 })]).toEqual([100, 75, 50, 25, 0]);
  expect([...tableOf(0, { by: 'halfLife', days: 30 })]).toEqual([0]);
  const longest = tableOf(1000, { by: 'halfLife', days: 3650 });
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
    const table = tableOf(1000, by, 30);
    expect(pointsAtAge(table, 30)).toBeGreaterThan(0);
    expect(pointsAtAge(table, 31)).toBe(0);
  }
});

test('SC-2: a faded value is rounded once, halves away from zero', () => {
  expect([...tableOf(0.01, { by: 'linear', days: 4 })]).toEqual([1, 1, 1, 0]);
  expect([...tableOf(-0.01, { by: 'linear', days: 4 })]).toEqual([-1, -1, -1, 0]);
});

test('SC-28: monthly fading goes evenly by days, and a lifespan is another name of linear', () => {
  // 30 % a month is 1 % a day; 33.33 % a month is 0 after 3,000 / 33.33 = 90.009 days.
  const table = tableOf(10, { by: 'monthly', percent: 30 });
  expect([0, 1, 29, 30, 99, 100].map((age) => at(table, age))).toEqual([10, 9.9, 7.1, 7, 0.1, 0]);
  expect([90, 91].map((age) => at(tableOf(1000, { by: 'monthly', percent: 33.33 }), age))).toEqual([0.1, 0]);
  expect([...tableOf(9, { by: 'monthly', percent: 50 })]).toEqual([
    ...tableOf(9, { by: 'linear', days: 60 }),
  ]);
});

test('SC-28: each step holds from its age on up to the next, all points before the first, the last one for ever', () => {
  const steps = [
    { from: 7, percent: 50 },
    { from: 30, percent: 12.5 },
  ];
  const table = tableOf(10, { by: 'steps', steps });
  expect([0, 6, 7, 29, 30, 100_000].map((age) => at(table, age))).toEqual([10, 10, 5, 5, 1.25, 1.25]);
  expect([30, 31].map((age) => at(tableOf(10, { by: 'steps', steps }, 30), age))).toEqual([1.25, 0]);
  expect(
    [0, 5].map((age) => at(tableOf(10, { by: 'steps', steps: [{ from: 0, percent: 80 }] }), age)),
  ).toEqual([8, 8]);
  expect([0, 5].map((age) => at(tableOf(10, { by: 'steps', steps: [] }), age))).toEqual([10, 10]);
});

test('SC-28: points that fade to a small rest stay apart from nothing done (Pardot practice, lead-scoring.md d3)', () => {
  const toThree = tableOf(10, { by: 'steps', steps: [{ from: 90, percent: 30 }] });
  expect([89, 90, 3650].map((age) => at(toThree, age))).toEqual([10, 3, 3]);
});

test('SC-28: a step after one of 0 percent gives points again', () => {
  const steps = [
    { from: 1, percent: 0 },
    { from: 3, percent: 100 },
  ];
  expect([...tableOf(2, { by: 'steps', steps })]).toEqual([200, 0, 0, 200]);
});

/** points x numerator / denominator, rounded once, halves away from zero, by whole numbers of any size. */
function exactly(cents: number, numerator: number, denominator: number): number {
  const size =
    (BigInt(Math.abs(cents)) * BigInt(numerator) * 2n + BigInt(denominator)) / (2n * BigInt(denominator));
  return (cents < 0 ? -Number(size) : Number(size)) + 0;
}

test('SC-2, SC-6, SC-28: linear, monthly and steps are exact to the last hundredth at every age', () => {
  const cents = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(
      cents,
      days,
      fc.integer({ min: 100, max: 10_000 }),
      fc.nat(4000),
      (full, life, hundredths, age) => {
        const linear = fadingTable(full, { by: 'linear', days: life }, null);
        expect(pointsAtAge(linear, age)).toBe(exactly(full, Math.max(0, life - age), life));
        const monthly = fadingTable(full, { by: 'monthly', percent: hundredths / 100 }, null);
        expect(pointsAtAge(monthly, age)).toBe(
          exactly(full, Math.max(0, 300_000 - hundredths * age), 300_000),
        );
        const step = fadingTable(
          full,
          { by: 'steps', steps: [{ from: 0, percent: hundredths / 100 }] },
          null,
        );
        expect(pointsAtAge(step, age)).toBe(exactly(full, hundredths, 10_000));
      },
    ),
    { numRuns: 500 },
  );
});

test('SC-6: minus points mirror plus points, nothing grows with age, and the last entry is 0', () => {
  fc.assert(
    fc.property(points, fc.constantFrom('linear' as const, 'halfLife' as const), days, (p, by, d) => {
      const table = tableOf(p, { by, days: d });
      const mirror = tableOf(-p, { by, days: d });
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
