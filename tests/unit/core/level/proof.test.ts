import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '#core/level/answer.ts';
import { changeAnswers } from '#core/level/answerChange.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { newAssessment } from '#core/level/edit.ts';
import { dimensionResults } from '#core/level/dimensionResult.ts';
import { type BlockingAnswer, blockingAnswers, changesOf } from '#core/level/proof.ts';
import type { LevelTest, Step } from '#core/level/test.ts';
import { anyStep } from './arbitraries.ts';
import { anyAnswered, answersTo, testOf } from './practiceTests.ts';

/** What blocks dimension a from a step, in short: `ladder 2 -> 3`, `a-2-0 1 -> 2`. */
function blocking(
  ladder: Step | 'dontKnow' | null,
  byStep: readonly string[],
  to: Step,
): readonly string[] | null {
  const counts = byStep.map((signs) => signs.length) as [number, number, number];
  const test = testOf([counts], { leastKnown: 1 });
  const assessment = {
    ...newAssessment('2026-11-22'),
    ladders: { a: { now: ladder, wanted: null, reason: '' } },
    practices: answersTo('a', byStep),
  };
  const answers = blockingOf(test, assessment, to);
  return answers && answers.map(inShort);
}

function inShort({ change, now }: BlockingAnswer): string {
  return `${change.is === 'ladder' ? 'ladder' : change.practice} ${String(now)} -> ${change.to}`;
}

function blockingOf(
  test: LevelTest,
  assessment: Assessment,
  to: Step,
  at = 0,
): readonly BlockingAnswer[] | null {
  const result = dimensionResults(test, assessment)[at];
  if (!result) throw new Error('There is no such dimension.');
  return blockingAnswers(test, assessment, result, to);
}

describe('LT-21: the answers that block a dimension', () => {
  it('are its ladder where that decides, known or not', () => {
    expect(blocking(2, ['   ', '   ', '   '], 3)).toEqual(['ladder 2 -> 3']);
    expect(blocking(1, ['33 ', '   ', '   '], 4)).toEqual(['ladder 1 -> 4']);
    expect(blocking('dontKnow', ['   ', '   ', '   '], 2)).toEqual(['ladder dontKnow -> 2']);
    expect(blocking(null, ['   ', '   ', '   '], 2)).toEqual(['ladder null -> 2']);
  });

  it('are none where it stands high enough, and none for step 1', () => {
    expect(blocking(3, ['   ', '   ', '   '], 3)).toEqual([]);
    expect(blocking(null, ['333', '333', '000'], 3)).toEqual([]);
    expect(blocking('dontKnow', ['   ', '   ', '   '], 1)).toEqual([]);
  });

  it('are the practices of the steps up to it that apply and are not satisfied, in the order of the test', () => {
    expect(blocking(1, ['031', '-0 ', '   '], 2)).toEqual(['a-2-0 0 -> 2', 'a-2-2 1 -> 2']);
    expect(blocking(null, ['232', '-0 ', '   '], 3)).toEqual(['a-3-1 0 -> 2', 'a-3-2 null -> 2']);
    expect(blocking(null, ['3?3', '000', '   '], 2)).toEqual(['a-2-1 dontKnow -> 2']);
  });

  it('go on to practices that were never asked when the step lies far above', () => {
    expect(blocking(null, ['330', '  ', '  '], 4)).toEqual([
      'a-2-2 0 -> 2',
      ...['a-3-0 null -> 2', 'a-3-1 null -> 2', 'a-4-0 null -> 2', 'a-4-1 null -> 2'],
    ]);
  });

  it('are null when all practices of a step on the way do not apply', () => {
    expect(blocking(3, ['333', '---', '   '], 3)).toBeNull();
    expect(blocking(3, ['000', '---', '   '], 3)).toBeNull();
    expect(blocking(3, ['000', '---', '   '], 2)).toHaveLength(3);
  });

  it('hold any answer to unknown practices above, until more than half are known', () => {
    expect(blocking(null, ['??', '???', '  '], 2)).toEqual([
      ...['a-2-0 dontKnow -> 2', 'a-2-1 dontKnow -> 2', 'a-3-0 dontKnow -> 0'],
    ]);
  });

  it('are none for a dimension that does not apply', () => {
    const test = testOf([[1, 1, 1]]);
    const assessment = {
      ...newAssessment('2026-11-22'),
      ladders: { a: { now: 'notApplicable', wanted: null, reason: 'By tender only' } as const },
    };
    expect(blockingOf(test, assessment, 4)).toEqual([]);
  });

  it('lift any dimension to the step when all of them are as they would have to be', () => {
    fc.assert(
      fc.property(anyAnswered, fc.nat(), anyStep, ({ test, assessment }, pick, to) => {
        const at = pick % test.dimensions.length;
        const answers = blockingOf(test, assessment, to, at);
        fc.pre(answers !== null && answers.length > 0);
        const lifted = changeAnswers(assessment, changesOf(answers));
        expect(dimensionResults(test, lifted)[at]?.now).toBeGreaterThanOrEqual(to);
      }),
      { numRuns: 500 },
    );
  });

  it('are each needed: without any one of them practices that decide alone stay below', () => {
    fc.assert(
      fc.property(anyAnswered, fc.nat(), anyStep, ({ test, assessment }, pick, to) => {
        const at = pick % test.dimensions.length;
        const id = test.dimensions[at]?.id ?? '';
        // A ladder would speak again as soon as something is open (LT-16).
        const plain = {
          ...assessment,
          ladders: { ...assessment.ladders, [id]: { now: null, wanted: null, reason: '' } },
        };
        const answers = blockingOf(test, plain, to, at) ?? [];
        fc.pre(answers.length > 0 && answerOf(plain, id).now === null);
        for (const left of answers) {
          const others = changesOf(answers.filter((each) => each !== left));
          expect(dimensionResults(test, changeAnswers(plain, others))[at]?.now ?? 1).toBeLessThan(to);
        }
      }),
      { numRuns: 500 },
    );
  });
});
