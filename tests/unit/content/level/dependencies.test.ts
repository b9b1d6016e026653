import { expect, test } from 'vitest';
import { dependencies } from '#content/level/dependencies.ts';
import { dimensionIds } from '#content/level/dimensionIds.ts';
import { currentTest } from '#content/level/levelTests.ts';
import { allBefore, planNeeds } from '#core/level/plan/dependencies.ts';
import { newItem } from '#core/level/plan/plan.ts';
import type { LowerStep } from '#core/level/test.ts';

const all = dimensionIds.flatMap((dimension) =>
  ([1, 2, 3] as const).map((from: LowerStep) =>
    newItem(`${dimension}-${from + 1}`, { is: 'rung', dimension, from }),
  ),
);

test('LT-44: there is no circle among the rungs of the library', () => {
  const needs = planNeeds(currentTest, all, dependencies);
  for (const { id } of all) expect(allBefore(needs, id).has(id)).toBe(false);
});

test('LT-44: every dependency names a dimension of the test and says why in both languages', () => {
  const known = new Set<string>(dimensionIds);
  for (const { rung, needs, reason } of dependencies) {
    expect(known.has(rung.dimension) && known.has(needs.dimension)).toBe(true);
    expect(reason.en).toMatch(/^[A-Z].+\.$/);
    expect(reason.fi).toMatch(/^[A-ZÄÖ].+\.$/);
    expect(reason.fi).not.toBe(reason.en);
  }
  const keys = dependencies.map(({ rung, needs }) => JSON.stringify([rung, needs]));
  expect(new Set(keys).size).toBe(keys.length);
});

test('LT-44: nothing needs a higher step than its own', () => {
  for (const { rung, needs } of dependencies) expect(needs.to).toBeLessThanOrEqual(rung.to);
});
