import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '#core/level/test.ts';
import { companyStep, requiredOnStep } from '#core/level/companyStep.ts';
import { anyStep } from './arbitraries.ts';

const rule = { quarters: 3 } as const;
const someSteps = fc.array(anyStep, { minLength: 1, maxLength: 12 });

function repeat(step: Step, times: number): readonly Step[] {
  return Array.from({ length: times }, () => step);
}

describe('LT-7: the step of the company', () => {
  it('asks three quarters of the dimensions, rounded up', () => {
    expect([8, 7, 6, 5, 4, 3, 2, 1].map((count) => requiredOnStep(count, rule))).toEqual([
      6, 6, 5, 4, 3, 3, 2, 1,
    ]);
  });

  it.each<[readonly Step[], Step]>([
    [repeat(1, 8), 1],
    [repeat(4, 8), 4],
    [[3, 3, 3, 3, 3, 3, 2, 2], 3],
    [[3, 3, 3, 3, 3, 2, 2, 2], 2],
    [[4, 4, 4, 4, 4, 4, 3, 3], 4],
    [[4, 4, 4, 4, 4, 4, 4, 2], 3],
    [[2, 1, 2, 1, 2, 2, 3, 2], 2],
  ])('stands %j on step %i', (standing, step) => {
    expect(companyStep(standing, rule)).toBe(step);
  });

  it('does not let one straggler pull everybody down to step 1', () => {
    expect(companyStep([3, 3, 3, 3, 3, 3, 3, 1], rule)).toBe(2);
  });

  it('never hides a hole: with one dimension on 1 the company is on 2 at most', () => {
    fc.assert(fc.property(someSteps, (standing) => companyStep([...standing, 1], rule) <= 2));
  });

  it('needs 6 of 7 when one does not apply, though 5 of 7 is 71 %', () => {
    expect(companyStep([3, 3, 3, 3, 3, 2, 2], rule)).toBe(2);
    expect(companyStep([3, 3, 3, 3, 3, 3, 2], rule)).toBe(3);
  });

  it('decides on counts, not on rounded shares: 149 of 200 is not three quarters (reference b.8, trap of ODI 2024)', () => {
    expect(Math.round((100 * 149) / 200)).toBe(75);
    expect(companyStep([...repeat(3, 149), ...repeat(2, 51)], rule)).toBe(2);
    expect(companyStep([...repeat(3, 150), ...repeat(2, 50)], rule)).toBe(3);
  });

  it('does not pass a step that nobody stands on (reference b.4, empty levels)', () => {
    expect(companyStep([], rule)).toBe(1);
    expect(companyStep([1], rule)).toBe(1);
  });

  it('does not depend on the order of the dimensions', () => {
    fc.assert(
      fc.property(
        someSteps.chain((standing) =>
          fc.tuple(fc.constant(standing), fc.shuffledSubarray(standing, { minLength: standing.length })),
        ),
        ([standing, shuffled]) => companyStep(standing, rule) === companyStep(shuffled, rule),
      ),
    );
  });

  it('is the highest step that keeps the rule, as the rule is read aloud', () => {
    const keeps = (standing: readonly Step[], step: number) =>
      4 * standing.filter((each) => each >= step).length >= 3 * standing.length &&
      !standing.some((each) => each < step - 1);
    fc.assert(
      fc.property(someSteps, (standing) => {
        expect(companyStep(standing, rule)).toBe(
          Math.max(...[1, 2, 3, 4].filter((step) => keeps(standing, step))),
        );
      }),
    );
  });

  it('asks all of them or half of them where an own test says so', () => {
    expect([2, 3, 4].map((quarters) => requiredOnStep(7, { quarters: quarters as 2 | 3 | 4 }))).toEqual([
      4, 6, 7,
    ]);
    expect(companyStep([3, 3, 2, 2], { quarters: 2 })).toBe(3);
  });

  it('with all of them required is the lowest: 199 on 2 and one on 1 is 1, though 99.5 % rounds to 100 (reference b.8, ODI 2024)', () => {
    const all = { quarters: 4 } as const;
    expect(companyStep([3, 2, 4], all)).toBe(2);
    expect(companyStep([4, 1, 4], all)).toBe(1);
    expect(companyStep([...repeat(2, 199), 1], all)).toBe(1);
  });
});
