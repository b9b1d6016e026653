import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAssessment, setNow, setWanted } from '#core/level/edit.ts';
import { compare, fraction } from '#core/level/fraction.ts';
import { levelResult } from '#core/level/levelResult.ts';
import {
  effectWeight,
  effortWeight,
  gapWeight,
  priorityWord,
  rate,
  shownWeight,
  targetOf,
} from '#core/level/plan/priority.ts';
import { isKnown } from '#core/level/dimensionResult.ts';
import type { LevelTest, Step } from '#core/level/test.ts';
import { anyStep } from '../arbitraries.ts';
import { answersTo, testOf } from '../practiceTests.ts';

const eight = testOf(
  Array.from({ length: 8 }, () => [0, 0, 0] as const),
  { leastKnown: 6 },
);

function answered(test: LevelTest, now: readonly Step[], wanted: readonly (Step | null)[] = []) {
  return test.dimensions.reduce(
    (so, { id }, at) => setWanted(setNow(so, id, now[at] ?? 1), id, wanted[at] ?? null),
    newAssessment('2026-11-22'),
  );
}

describe('LT-41: the weight of a gap', () => {
  // Open SAMMY, `ScoreService`; oracles derived in ../shared/reference/level-test.md, b.3.
  test.each([
    { current: fraction(0), target: fraction(3), shown: 100, word: 'high' },
    { current: fraction(0), target: fraction(2), shown: 53, word: 'high' },
    { current: fraction(0), target: fraction(19, 10), shown: 49, word: 'medium' },
    { current: fraction(1), target: fraction(5, 2), shown: 35, word: 'medium' },
    { current: fraction(5, 8), target: fraction(7, 4), shown: 23, word: 'low' },
    { current: fraction(1), target: fraction(2), shown: 20, word: 'low' },
    { current: fraction(0), target: fraction(1), shown: 20, word: 'low' },
    { current: fraction(2), target: fraction(2), shown: 0, word: 'none' },
    { current: fraction(2), target: fraction(1), shown: 0, word: 'none' },
  ] as const)('is $shown and $word from $current.n/$current.d to $target.n/$target.d', (oracle) => {
    const weight = gapWeight(oracle.current, oracle.target);
    expect(shownWeight(weight)).toBe(oracle.shown);
    expect(priorityWord(weight)).toBe(oracle.word);
  });

  test('on our scale runs from 0 to 15, and only the size of the gap counts', () => {
    expect(gapWeight(fraction(1), fraction(4))).toEqual(fraction(15));
    expect(gapWeight(fraction(1), fraction(2))).toEqual(gapWeight(fraction(2), fraction(3)));
  });

  test('agrees with the formula in floating point and grows with the target', () => {
    const thirds = fc.integer({ min: 9, max: 36 });
    fc.assert(
      fc.property(thirds, thirds, thirds, (now, a, b) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        const weight = gapWeight(fraction(now, 9), fraction(low, 9));
        const plain = low < now ? 0 : Math.max((1 + (low - now) / 9) * (1 + (low - now) / 9) - 1, 0);
        expect(weight.n / weight.d).toBeCloseTo(plain, 10);
        expect(compare(gapWeight(fraction(now, 9), fraction(high, 9)), weight)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('counts an open step where practices above it are in use already', () => {
    const test = testOf([[2, 1, 1]], { leastKnown: 1 });
    const practices = answersTo('a', ['20', '3', '3']);
    const assessment = setWanted({ ...newAssessment('2026-11-22'), practices }, 'a', 3);
    const result = levelResult(test, assessment);
    const lifts = { is: 'rung', dimension: 'a', from: 1 } as const;
    // The value is 3.5, the step 1 and the stacked score 1.5: 3 is wanted.
    expect(result.index).toEqual(fraction(7, 2));
    const { gap } = rate(test, result, { lifts, effect: null, effort: null, work: null });
    expect(gap).toEqual(gapWeight(fraction(3, 2), fraction(3)));
  });
});

describe('LT-43: the priority of an action', () => {
  test.each([
    [{ amount: 2, unit: 'hours' }, 1],
    [{ amount: 24, unit: 'hours' }, 1],
    [{ amount: 3, unit: 'days' }, 1],
    [{ amount: 4, unit: 'days' }, 2],
    [{ amount: 1, unit: 'weeks' }, 2],
    [{ amount: 3, unit: 'weeks' }, 2],
    [{ amount: 4, unit: 'weeks' }, 3],
  ] as const)('weighs the work of %o as %i', (work, weight) => {
    expect(effortWeight(work)).toBe(weight);
  });

  test('has effect 3 on a bottleneck, 2 on what counts for the next step, 1 above it', () => {
    const result = levelResult(eight, answered(eight, [1, 2, 2, 2, 2, 2, 3, 3]));
    expect(result.step?.sure).toBe(2);
    expect(effectWeight(result, { dimension: 'a', to: 2 })).toBe(3);
    expect(effectWeight(result, { dimension: 'a', to: 3 })).toBe(2);
    expect(effectWeight(result, { dimension: 'b', to: 3 })).toBe(2);
    expect(effectWeight(result, { dimension: 'g', to: 4 })).toBe(1);
    expect(effectWeight(result, { dimension: 'b', to: 2 })).toBe(1);
  });

  test('has effect 3 where every dimension below must rise', () => {
    const strict = { ...eight, rule: { ...eight.rule, quarters: 4 } } as const;
    const result = levelResult(strict, answered(strict, [2, 2, 2, 2, 2, 3, 3, 3]));
    expect(result.blocks?.needed).toBe(5);
    expect(effectWeight(result, { dimension: 'a', to: 3 })).toBe(3);
  });

  test('is gap x effect / effort, in fractions, and says its parts', () => {
    const result = levelResult(eight, answered(eight, [1, 2, 2, 2, 2, 2, 3, 3], [3, 3]));
    const lifts = { is: 'rung', dimension: 'a', from: 1 } as const;
    const rating = rate(eight, result, {
      ...{ lifts, effect: null, effort: null },
      work: { amount: 2, unit: 'weeks' },
    });
    expect(rating).toEqual({ gap: fraction(8), effect: 3, effort: 2, value: fraction(12), word: 'high' });
    const own = rate(eight, result, { lifts, effect: 1, effort: 3, work: { amount: 2, unit: 'hours' } });
    expect(own).toEqual({ gap: fraction(8), effect: 1, effort: 3, value: fraction(8, 3), word: 'low' });
  });

  test('looks at the gap that is left where a higher rung begins', () => {
    const result = levelResult(eight, answered(eight, [1, 2, 2, 2, 2, 2, 3, 3], [3, 3]));
    const lifts = { is: 'rung', dimension: 'a', from: 2 } as const;
    expect(rate(eight, result, { lifts, effect: null, effort: 1, work: null }).gap).toEqual(fraction(3));
  });

  test('closes no gap with an action that lifts nothing, or a dimension that is not known', () => {
    const result = levelResult(eight, setNow(answered(eight, [1, 2, 2, 2, 2, 2, 3, 3]), 'a', 'dontKnow'));
    const plain = { effect: null, effort: null, work: null };
    expect(rate(eight, result, { ...plain, lifts: null }).word).toBe('none');
    const lifts = { is: 'rung', dimension: 'a', from: 1 } as const;
    expect(rate(eight, result, { ...plain, lifts }).word).toBe('none');
  });

  test('rises with the effect and falls with the effort', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 8, maxLength: 8 }), (now) => {
        const result = levelResult(eight, answered(eight, now, Array<Step>(8).fill(4)));
        const lifts = { is: 'rung', dimension: 'a', from: 1 } as const;
        const value = (effect: 1 | 2 | 3, effort: 1 | 2 | 3) =>
          rate(eight, result, { lifts, effect, effort, work: null }).value;
        expect(compare(value(3, 1), value(2, 1))).toBeGreaterThanOrEqual(0);
        expect(compare(value(2, 1), value(2, 3))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('LT-42: a bottleneck is wanted one step up at the least, whatever was flagged', () => {
  const result = levelResult(eight, answered(eight, [1, 2, 2, 2, 2, 2, 3, 3], [1, 2, 4]));
  const targets = result.dimensions.filter(isKnown).map((each) => targetOf(each, result));
  expect(targets).toEqual([2, 2, 4, 2, 2, 2, 3, 3]);
});

test('LT-42: where nothing was flagged, every dimension is wanted on the next step of the company', () => {
  const targetsOf = (steps: readonly Step[]) => {
    const result = levelResult(eight, answered(eight, steps));
    return result.dimensions.filter(isKnown).map((each) => targetOf(each, result));
  };
  expect(targetsOf([1, 1, 1, 1, 1, 1, 1, 1])).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
  expect(targetsOf([2, 2, 2, 2, 2, 2, 3, 4])).toEqual([3, 3, 3, 3, 3, 3, 3, 4]);
  expect(targetsOf([4, 4, 4, 4, 4, 4, 4, 4])).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
});
