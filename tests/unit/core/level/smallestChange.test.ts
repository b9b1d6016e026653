import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, answerState, practiceAnswer } from '#core/level/answer.ts';
import { type AnswerChange, changeAnswers, changeKey } from '#core/level/answerChange.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { changesOf } from '#core/level/proof.ts';
import { smallestChange } from '#core/level/smallestChange.ts';
import type { LevelTest } from '#core/level/test.ts';
import { newAssessment } from '#core/level/edit.ts';
import { anyAnsweredOf, answersTo, testOf } from './practiceTests.ts';
import { pictured, profile, quick } from './profile.ts';

/** The smallest change in short: `goodLead:3`, `a-2-0:2`; null when there is none. */
function change(test: LevelTest, assessment: Assessment): readonly string[] | null {
  const changes = changesIn(test, assessment);
  return changes && changes.map((each) => `${changeKey(each).replace(/^.*:/, '')}:${each.to}`);
}

function changesIn(test: LevelTest, assessment: Assessment): readonly AnswerChange[] | null {
  const smallest = smallestChange(test, assessment, levelResult(test, assessment));
  return smallest && smallest.flatMap(({ answers }) => changesOf(answers));
}

function sureStep(test: LevelTest, assessment: Assessment): number {
  return levelResult(test, assessment).step?.sure ?? 0;
}

/** Every answer that can rise, as high as it goes: raising never lowers (LT-15, LT-19), so nothing lifts more. */
function risers(test: LevelTest, assessment: Assessment): readonly AnswerChange[] {
  const applying = test.dimensions.filter(
    ({ id }) => answerState(answerOf(assessment, id)) !== 'notApplicable',
  );
  return applying.flatMap(({ id, practices }): readonly AnswerChange[] => [
    ...(answerOf(assessment, id).now === 4 ? [] : [{ is: 'ladder', dimension: id, to: 4 } as const]),
    ...practices
      .filter((practice) => answerState(practiceAnswer(assessment, practice.id)) !== 'notApplicable')
      .filter((practice) => practiceAnswer(assessment, practice.id).now !== 3)
      .map((practice) => ({ is: 'practice', practice: practice.id, to: 3 }) as const),
  ]);
}

function* subsets<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield [];
  else
    for (const [at, item] of items.entries())
      for (const rest of subsets(items.slice(at + 1), size - 1)) yield [item, ...rest];
}

const small = anyAnsweredOf({ dimensions: [2, 4], practices: 1 });
const deep = anyAnsweredOf({ dimensions: [1, 2], practices: 2 });

describe('LT-22: the smallest change', () => {
  it('lifts the company of the picture with five answers: what it needs at the least (LT-12)', () => {
    expect(change(quick, profile(pictured))).toEqual([
      ...['steering:3', 'goodLead:3', 'nurturing:3', 'handover:3', 'together:3'],
    ]);
  });

  it('takes the cheapest dimensions, and of equals the first in the test', () => {
    expect(change(quick, profile([2, 2, 2, 2, 2, 2, 2, 2]))).toEqual([
      ...['steering:3', 'goodLead:3', 'nurturing:3', 'handover:3', 'together:3', 'knowledge:3'],
    ]);
    expect(change(quick, profile([3, 3, 1, 3, 3, 3, 3, 3]))).toEqual(['nurturing:2']);
  });

  it('answers what is unknown where that is cheapest', () => {
    expect(change(quick, profile([3, 3, 3, 3, 3, 2, null, 'dontKnow']))).toEqual(['systems:3', 'feedback:2']);
    expect(change(quick, profile([3, 3, 3, 3, 3, 3, 3, null]))).toEqual(['feedback:2']);
  });

  it('lifts practices to satisfied, and leaves the dearest dimension where the rule lets it', () => {
    const test = testOf(
      [
        [2, 2, 2],
        [2, 2, 2],
        [2, 2, 2],
        [2, 2, 2],
      ],
      { leastKnown: 1 },
    );
    const practices = {
      ...answersTo('a', ['33', '03', '00']),
      ...answersTo('b', ['33', '00', '  ']),
      ...answersTo('c', ['32', '33', '00']),
      ...answersTo('d', ['33', '13', '00']),
    };
    expect(change(test, { ...newAssessment('2026-11-22'), practices })).toEqual(['a-3-0:2', 'd-3-0:2']);
  });

  it('is null without a headline, on step 4, and where a step has no practice that applies', () => {
    expect(change(quick, profile([2, 2, 2, 2, 2]))).toBeNull();
    expect(change(quick, profile([4, 4, 4, 4, 4, 4, 4, 4]))).toBeNull();
    const test = testOf([[1, 1, 1]], { leastKnown: 1 });
    const practices = answersTo('a', ['3', '-', ' ']);
    expect(change(test, { ...newAssessment('2026-11-22'), practices })).toBeNull();
  });

  it('lets a ladder count while more is open than answered', () => {
    const test = testOf([[2, 2, 2]], { leastKnown: 1 });
    const open = { ...newAssessment('2026-11-22'), practices: answersTo('a', ['33', '  ', '  ']) };
    expect(change(test, open)).toEqual(['a:3']);
  });

  it.each([
    ['few practices', small],
    ['more practices', deep],
  ])(
    'really lifts the sure step to the next one, and nothing smaller does: brute force, %s',
    (_, any) => {
      fc.assert(
        fc.property(any, ({ test, assessment }) => {
          const before = levelResult(test, assessment);
          fc.pre(before.blocks !== null);
          const { next } = before.blocks;
          const changes = changesIn(test, assessment);
          const slots = risers(test, assessment);
          if (changes === null) {
            expect(sureStep(test, changeAnswers(assessment, slots))).toBeLessThan(next);
            return;
          }
          expect(sureStep(test, changeAnswers(assessment, changes))).toBeGreaterThanOrEqual(next);
          for (let size = 0; size < changes.length; size += 1)
            for (const some of subsets(slots, size))
              expect(sureStep(test, changeAnswers(assessment, some)) >= next, JSON.stringify(some)).toBe(
                false,
              );
        }),
        { numRuns: 120 },
      );
    },
    60_000,
  );

  it('has no part that would do alone', () => {
    fc.assert(
      fc.property(anyAnsweredOf({ dimensions: [2, 4], practices: 3 }), ({ test, assessment }) => {
        const before = levelResult(test, assessment);
        const changes = changesIn(test, assessment);
        fc.pre(before.blocks !== null && changes !== null);
        for (const left of changes) {
          const others = changes.filter((each) => each !== left);
          expect(sureStep(test, changeAnswers(assessment, others))).toBeLessThan(before.blocks.next);
        }
      }),
      { numRuns: 400 },
    );
  });
});
