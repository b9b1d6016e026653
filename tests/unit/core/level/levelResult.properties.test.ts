import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '#core/level/test.ts';
import { compare, type Fraction } from '#core/level/fraction.ts';
import { anyChoices, anyWanted } from './arbitraries.ts';
import { resultOf } from './profile.ts';

function isAtLeast(after: Fraction | null, before: Fraction | null): boolean {
  if (after === null || before === null) return after === before;
  return compare(after, before) >= 0;
}

describe('LT-15: raising never lowers', () => {
  it('neither step nor index, when the answer of a known dimension is raised', () => {
    fc.assert(
      fc.property(anyChoices, fc.nat(7), fc.integer({ min: 1, max: 3 }), (now, at, up) => {
        const before = now[at];
        fc.pre(typeof before === 'number');
        const raised = now.with(at, Math.min(4, before + up) as Step);
        const [low, high] = [resultOf(now), resultOf(raised)];
        expect(high.step?.sure ?? 0).toBeGreaterThanOrEqual(low.step?.sure ?? 0);
        expect(high.step?.possible ?? 0).toBeGreaterThanOrEqual(low.step?.possible ?? 0);
        expect(isAtLeast(high.index, low.index)).toBe(true);
      }),
    );
  });

  it("narrows sure and possible when an answer takes the place of don't know", () => {
    fc.assert(
      fc.property(anyChoices, fc.nat(7), fc.constantFrom<Step[]>(1, 2, 3, 4), (now, at, learnt) => {
        const before = resultOf(now.with(at, 'dontKnow')).step;
        const after = resultOf(now.with(at, learnt)).step;
        fc.pre(before !== null && after !== null);
        expect(after.sure).toBeGreaterThanOrEqual(before.sure);
        expect(after.possible).toBeLessThanOrEqual(before.possible);
      }),
    );
  });
});

describe('any answers at all', () => {
  it('LT-8: keep sure at or below possible', () => {
    fc.assert(
      fc.property(anyChoices, (now) => {
        const { step } = resultOf(now);
        if (step !== null) expect(step.sure).toBeLessThanOrEqual(step.possible);
      }),
    );
  });

  it('LT-7, LT-9: give the same step and index in any order of the dimensions', () => {
    fc.assert(
      fc.property(
        anyChoices.chain((now) => fc.tuple(fc.constant(now), fc.shuffledSubarray(now, { minLength: 8 }))),
        ([now, shuffled]) => {
          const [a, b] = [resultOf(now), resultOf(shuffled)];
          expect([b.step, b.index, b.knownShare]).toEqual([a.step, a.index, a.knownShare]);
        },
      ),
    );
  });

  it('LT-10: with a headline are never provisional in the quick test', () => {
    fc.assert(fc.property(anyChoices, (now) => resultOf(now).step === null || !resultOf(now).provisional));
  });

  it('LT-11: name at most half as bottlenecks, all on one step, with something known above them', () => {
    fc.assert(
      fc.property(anyChoices, anyWanted, (now, wanted) => {
        const { dimensions, applicable } = resultOf(now, wanted);
        const named = dimensions.filter((dimension) => dimension.bottleneck);
        fc.pre(named.length > 0);
        expect(2 * named.length).toBeLessThanOrEqual(applicable);
        expect(new Set(named.map((dimension) => dimension.now)).size).toBe(1);
        expect(dimensions.some((dimension) => (dimension.now ?? 0) > (named[0]?.now ?? 4))).toBe(true);
      }),
    );
  });
});
