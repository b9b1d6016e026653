import {
  dimensionIds,
  emptyAnswer,
  type Assessment,
  type DimensionId,
  type LadderAnswer,
} from './assessment.ts';

/** What an answer says of its dimension: a step, nothing yet, or that it does not concern the company. */
export type AnswerState = 'known' | 'unknown' | 'notApplicable';

/** The answer to one dimension; an untouched one when there is none. */
export function answerOf(assessment: Assessment, dimension: DimensionId): LadderAnswer {
  return assessment.ladders[dimension] ?? emptyAnswer;
}

/** True for a whole answer: a step, *don't know*, or *not applicable* with a reason (`LT-5`). */
export function isAnswered(answer: LadderAnswer): boolean {
  if (answer.now === null) return false;
  return answer.now !== 'notApplicable' || answer.reason.trim() !== '';
}

/** Unanswered, *don't know* and *not applicable* without a reason are all unknown (`LT-4`, `LT-5`). */
export function answerState(answer: LadderAnswer): AnswerState {
  if (!isAnswered(answer) || answer.now === 'dontKnow') return 'unknown';
  return answer.now === 'notApplicable' ? 'notApplicable' : 'known';
}

/** How many of the eight dimensions have a whole answer (`LT-6`). */
export function progress(assessment: Assessment): { readonly answered: number; readonly of: number } {
  const answered = dimensionIds.filter((dimension) => isAnswered(answerOf(assessment, dimension))).length;
  return { answered, of: dimensionIds.length };
}
