import { isAnswered, practiceAnswer } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { type PracticeSet, practicesOf } from './practiceSet.ts';
import { type Dimension, upperSteps, type UpperStep } from './test.ts';

/** Questions that an answer has opened or closed: how many, and of which step (`LT-31`). */
export type AskingChange = {
  readonly is: 'opened' | 'closed';
  readonly count: number;
  readonly step: UpperStep;
};

/** The steps of a dimension all of whose practices are asked, from the lowest (`LT-17`, `LT-31`). */
export function askedSteps(
  dimension: Dimension,
  { asked }: Pick<PracticeSet, 'asked'>,
): readonly UpperStep[] {
  return upperSteps.filter((step) => {
    const own = practicesOf(dimension, step);
    return own.length > 0 && own.every((practice) => asked.includes(practice));
  });
}

/**
 * What an answer did to the questions that are asked, from what was asked before and is now. When it moved more than one
 * step, the lowest is named and the questions of all are counted. Null when nothing opened or closed.
 */
export function askingChange(
  before: Pick<PracticeSet, 'asked'>,
  after: Pick<PracticeSet, 'asked'>,
  answered: string,
): AskingChange | null {
  // Answering a question on request makes it one of those that are asked: that opens nothing.
  const opened = after.asked.filter((one) => one.id !== answered && !before.asked.includes(one));
  const closed = before.asked.filter((one) => one.id !== answered && !after.asked.includes(one));
  const moved = opened.length > 0 ? opened : closed;
  const [first] = moved;
  return first
    ? { is: opened.length > 0 ? 'opened' : 'closed', count: moved.length, step: first.step }
    : null;
}

/** How many of the asked practices have a whole answer, and how many are left. */
export function askedProgress(
  { asked }: Pick<PracticeSet, 'asked'>,
  assessment: Assessment,
): { readonly answered: number; readonly of: number; readonly left: number } {
  const answered = asked.filter(({ id }) => isAnswered(practiceAnswer(assessment, id))).length;
  return { answered, of: asked.length, left: asked.length - answered };
}
