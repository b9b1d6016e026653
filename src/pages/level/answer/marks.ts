import { answerOf, answerState, isAnswered } from '#core/level/answer.ts';
import {
  dimensionIds,
  type Assessment,
  type DimensionId,
  type LadderAnswer,
  type Step,
} from '#core/level/assessment.ts';

/** How an answer is shown where there is room for a sign only. */
export type MarkState = 'known' | 'dontKnow' | 'notApplicable' | 'reasonMissing' | 'unanswered';

/** One of the eight marks of progress. */
export type Mark = {
  readonly id: DimensionId;
  readonly number: number;
  readonly state: MarkState;
  readonly now: Step | null;
  readonly wanted: Step | null;
};

/** The eight marks in the order of the test. */
export function marksOf(assessment: Assessment): readonly Mark[] {
  return dimensionIds.map((id, at) => {
    const answer = answerOf(assessment, id);
    const now = typeof answer.now === 'number' ? answer.now : null;
    return { id, number: at + 1, state: markState(answer), now, wanted: answer.wanted };
  });
}

/** What an answer looks like from outside. */
export function markState(answer: LadderAnswer): MarkState {
  if (answer.now === null) return 'unanswered';
  if (!isAnswered(answer)) return 'reasonMissing';
  const state = answerState(answer);
  return state === 'unknown' ? 'dontKnow' : state;
}
