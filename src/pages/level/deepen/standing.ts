import { isAnswered, practiceAnswer } from '#core/level/answer.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { askedProgress } from '#core/level/asking.ts';
import { practiceSet, practicesOf } from '#core/level/practiceSet.ts';
import type { Dimension, Step, TestRule } from '#core/level/test.ts';

/** What the practices of a dimension say beside its ladder, and which of the two counts (`LT-16`). */
export type Standing = {
  /** What the practices say; null while they say nothing. */
  readonly practices: { readonly sure: Step; readonly possible: Step } | null;
  readonly decides: 'ladder' | 'both' | 'practices' | 'unknown';
  /** Answers until that changes: of step 2 while the ladder decides, else of everything that is asked. */
  readonly left: number;
};

/** How ladder and practices of a dimension stand to each other (`LT-16`). */
export function standingBeside(dimension: Dimension, rule: TestRule, assessment: Assessment): Standing {
  const set = practiceSet(dimension, rule, assessment);
  if (!set.isBegun) {
    const open = practicesOf(dimension, 2).filter(({ id }) => !isAnswered(practiceAnswer(assessment, id)));
    return { practices: null, decides: 'ladder', left: open.length };
  }
  const { left } = askedProgress(set, assessment);
  const practices = set.isKnown ? { sure: set.sure.step, possible: set.possible.step } : null;
  return { practices, decides: practices === null ? 'unknown' : set.isOpen ? 'both' : 'practices', left };
}
