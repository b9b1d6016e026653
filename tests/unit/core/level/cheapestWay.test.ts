import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, answerState, practiceAnswer } from '#core/level/answer.ts';
import { type AnswerChange, changeAnswers, changeKey } from '#core/level/answerChange.ts';
import type { Assessment, LadderChoice } from '#core/level/assessment.ts';
import { cheapestWay, costOf } from '#core/level/cheapestWay.ts';
import { dimensionResults } from '#core/level/dimensionResult.ts';
import { newAssessment } from '#core/level/edit.ts';
import { coverages, type LevelTest, type Step, steps, type TestRule } from '#core/level/test.ts';
import { anyAnsweredOf, answersTo, testOf } from './practiceTests.ts';

/** One answer that could rise, and what that costs. */
type Rise = { readonly change: AnswerChange; readonly cost: number };

function stands(test: LevelTest, assessment: Assessment): number {
  return dimensionResults(test, assessment)[0]?.now ?? 1;
}

/** The cheapest way of the one dimension in short, as `a:3`; null when there is none. */
function way(test: LevelTest, assessment: Assessment, to: Step): readonly string[] | null {
  const [result] = dimensionResults(test, assessment);
  const found = result ? cheapestWay(test, assessment, result, to) : null;
  return found && found.map(({ change }) => `${changeKey(change).replace(/^.*:/, '')}:${change.to}`);
}

/** A test of one dimension, and answers to it as they are written in short. */
function one(
  ladder: LadderChoice | null,
  byStep: readonly string[],
  own: Partial<TestRule> = {},
): readonly [LevelTest, Assessment] {
  const counts = byStep.map((signs) => signs.length) as [number, number, number];
  const ladders = { a: { now: ladder, wanted: null, reason: '' } };
  return [
    testOf([counts], { leastKnown: 1, ...own }),
    { ...newAssessment('2026-11-22'), ladders, practices: answersTo('a', byStep) },
  ];
}

/** Every way in which each answer could rise; what does not apply has none. */
function risesOf({ dimensions }: LevelTest, assessment: Assessment): readonly (readonly Rise[])[] {
  const [dimension] = dimensions;
  if (!dimension || answerState(answerOf(assessment, dimension.id)) === 'notApplicable') return [];
  const above = (now: unknown, to: number): readonly number[] =>
    typeof now !== 'number' ? [10_000 + to] : to > now ? [10_000 + to - now] : [];
  const { now } = answerOf(assessment, dimension.id);
  const ladder = steps.flatMap((to) =>
    above(now, to).map((cost): Rise => ({ change: { is: 'ladder', dimension: dimension.id, to }, cost })),
  );
  const practices = dimension.practices
    .map(({ id }) => ({ id, answer: practiceAnswer(assessment, id) }))
    .filter(({ answer }) => answerState(answer) !== 'notApplicable')
    .map(({ id, answer }) =>
      coverages.flatMap((to) =>
        above(answer.now, to).map((cost): Rise => ({ change: { is: 'practice', practice: id, to }, cost })),
      ),
    );
  return [ladder, ...practices];
}

/** Every choice of rises that costs less than that. */
function* cheaper(rises: readonly (readonly Rise[])[], than: number): Generator<readonly AnswerChange[]> {
  const [first, ...others] = rises;
  if (!first) {
    if (than > 0) yield [];
    return;
  }
  yield* cheaper(others, than);
  for (const { change, cost } of first)
    if (cost < than) for (const rest of cheaper(others, than - cost)) yield [change, ...rest];
}

describe('LT-22: the cheapest way of a dimension', () => {
  it('is the last practice of step 2 where that takes less than the ladder', () => {
    expect(way(...one(null, ['33 ', '333', '   ']), 3)).toEqual(['a-2-2:2']);
    expect(way(...one(1, ['33 ', '333', '   ']), 2)).toEqual(['a:2']);
    expect(way(...one('dontKnow', ['3  ', '333', '   ']), 3)).toEqual(['a:3']);
  });

  it('answers above the step what any answer would do for, before it has something satisfied', () => {
    expect(way(...one(4, ['?3', '? ', ' ']), 2)).toEqual(['a-3-0:0']);
    expect(way(...one('dontKnow', ['??', '21', '?'], { threshold: 3 }), 2)).not.toContain('a-2-0:0');
  });

  it('raises what only opens a step no further than to the half', () => {
    expect(way(...one(2, ['?0', '0', '  '], { threshold: 3 }), 2)).toEqual(['a-2-1:3', 'a-3-0:2']);
  });

  it('costs the least there is, answers first and then their rise: brute force over every rise', () => {
    fc.assert(
      fc.property(
        anyAnsweredOf({ dimensions: [1, 1], practices: 2 }),
        fc.constantFrom<Step[]>(2, 3, 4),
        ({ test, assessment }, to) => {
          const [result] = dimensionResults(test, assessment);
          fc.pre(result !== undefined && result.state !== 'notApplicable');
          const found = cheapestWay(test, assessment, result, to);
          const rises = risesOf(test, assessment);
          if (found === null) {
            const most = rises.flatMap((each) => each.slice(-1).map(({ change }) => change));
            expect(stands(test, changeAnswers(assessment, most))).toBeLessThan(to);
            return;
          }
          const lifted = changeAnswers(
            assessment,
            found.map(({ change }) => change),
          );
          expect(stands(test, lifted)).toBeGreaterThanOrEqual(to);
          for (const changes of cheaper(rises, Math.min(costOf(found), 30_000)))
            expect(stands(test, changeAnswers(assessment, changes)), JSON.stringify(changes)).toBeLessThan(
              to,
            );
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);
});
