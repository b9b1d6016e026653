import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceAnswer } from '#core/level/answer.ts';
import { changeAnswers } from '#core/level/answerChange.ts';
import { compare, fraction, shownTenths } from '#core/level/fraction.ts';
import { levelResult } from '#core/level/levelResult.ts';
import type { Coverage, LevelTest } from '#core/level/test.ts';
import { anyAnswered, oneDimension } from './practiceTests.ts';

describe('LT-16: a full set replaces its ladder', () => {
  it.each([
    // Nothing, or not all of step 2, is answered: the ladder.
    [3, ['   ', '   ', '   '], 'ladder', 3, fraction(3)],
    [3, ['33 ', '   ', '   '], 'ladder', 3, fraction(3)],
    // Everything that is asked is answered: the practices, higher or lower.
    [3, ['000', '   ', '   '], 'practices', 1, fraction(1)],
    [1, ['333', '330', '000'], 'practices', 2, fraction(8, 3)],
    [null, ['333', '333', '333'], 'practices', 4, fraction(4)],
    // More has been opened than answered: the better of both.
    [3, ['333', '   ', '   '], 'both', 3, fraction(3)],
    [1, ['333', '   ', '   '], 'both', 2, fraction(2)],
    [null, ['333', '3  ', '   '], 'both', 2, fraction(7, 3)],
    // But no higher than below the step that a practice refutes, or of which none applies.
    [4, ['222', '220', '   '], 'both', 2, fraction(8, 3)],
    [4, ['222', '1  ', '   '], 'both', 2, fraction(13, 6)],
    [4, ['222', '2  ', '---'], 'both', 3, fraction(3)],
  ] as const)('ladder %j and practices %j: the %s, step %i', (ladder, byStep, source, now, value) => {
    expect(oneDimension(ladder, byStep).dimensions[0]).toMatchObject({ source, now, value });
  });

  it('does not know a dimension of which most practices are not known', () => {
    expect(oneDimension(3, ['3??', '   ', '   ']).dimensions[0]).toMatchObject({
      state: 'unknown',
      now: null,
    });
    expect(oneDimension(3, ['33?', '   ', '   ']).dimensions[0]).toMatchObject({ state: 'known' });
  });

  it('leaves a dimension out whose ladder says that it does not apply', () => {
    const [dimension] = oneDimension('notApplicable', ['333', '333', '333']).dimensions;
    expect(dimension).toMatchObject({ state: 'notApplicable', now: null, asked: 0, practices: null });
  });

  it('LT-6: counts practices in the known share once they decide, else the ladder', () => {
    expect(oneDimension(3, ['33 ', '   ', '   '])).toMatchObject({ asked: 1, known: 1 });
    expect(oneDimension(3, ['33-', '3? ', '   '])).toMatchObject({ asked: 5, known: 3 });
    expect(oneDimension(3, ['33-', '3? ', '   ']).provisional).toBe(true);
  });
});

describe('LT-19: raising a practice', () => {
  it('never lowers step, value or index, whatever it opens', () => {
    fc.assert(
      fc.property(anyAnswered, fc.nat(), fc.integer({ min: 1, max: 3 }), ({ test, assessment }, pick, by) => {
        const known = test.dimensions
          .flatMap(({ practices }) => practices)
          .filter(({ id }) => typeof practiceAnswer(assessment, id).now === 'number');
        const practice = known[pick % Math.max(1, known.length)];
        fc.pre(practice !== undefined);
        const before = practiceAnswer(assessment, practice.id).now as Coverage;
        const to = Math.min(3, before + by) as Coverage;
        const raised = changeAnswers(assessment, [{ is: 'practice', practice: practice.id, to }]);
        const [low, high] = [levelResult(test, assessment), levelResult(test, raised)];
        expect(high.step?.sure ?? 0).toBeGreaterThanOrEqual(low.step?.sure ?? 0);
        expect(high.step?.possible ?? 0).toBeGreaterThanOrEqual(low.step?.possible ?? 0);
        expect(high.knownDimensions).toBe(low.knownDimensions);
        if (low.index && high.index) expect(compare(high.index, low.index)).toBeGreaterThanOrEqual(0);
        low.dimensions.forEach((dimension, at) => {
          const after = high.dimensions[at];
          expect(after?.now ?? 0).toBeGreaterThanOrEqual(dimension.now ?? 0);
          if (dimension.value && after?.value)
            expect(compare(after.value, dimension.value)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('any answers to a full set', () => {
  it('LT-7, LT-9: give the same in any order of dimensions and practices', () => {
    fc.assert(
      fc.property(anyAnswered, ({ test, assessment }) => {
        const [a, b] = [levelResult(test, assessment), levelResult(turned(test), assessment)];
        expect([b.step, b.index, b.knownShare, b.wanted]).toEqual([a.step, a.index, a.knownShare, a.wanted]);
      }),
    );
  });

  it('LT-9: show an index within 0.05 of what it is', () => {
    fc.assert(
      fc.property(anyAnswered, ({ test, assessment }) => {
        const { index } = levelResult(test, assessment);
        fc.pre(index !== null);
        const tenths = Math.round(shownTenths(index) * 10);
        expect(2 * Math.abs(tenths * index.d - 10 * index.n)).toBeLessThanOrEqual(index.d);
      }),
    );
  });

  it('LT-8: keep sure at or below possible, in the company and in every dimension', () => {
    fc.assert(
      fc.property(anyAnswered, ({ test, assessment }) => {
        const { step, dimensions } = levelResult(test, assessment);
        if (step) expect(step.sure).toBeLessThanOrEqual(step.possible);
        for (const { now, possible } of dimensions) expect(now ?? 0).toBeLessThanOrEqual(possible ?? 0);
      }),
    );
  });
});

/** The test with its dimensions and practices in the opposite order. */
function turned(test: LevelTest): LevelTest {
  const dimensions = test.dimensions.map((dimension) => ({
    ...dimension,
    practices: dimension.practices.toReversed(),
  }));
  return { ...test, dimensions: dimensions.toReversed() };
}
