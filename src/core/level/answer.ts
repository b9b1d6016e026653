import {
  emptyAnswer,
  emptyPractice,
  type Assessment,
  type LadderAnswer,
  type PracticeAnswer,
} from './assessment.ts';
import type { LevelTest } from './test.ts';

/** What an answer says: something known, nothing yet, or that it does not concern the company. */
export type AnswerState = 'known' | 'unknown' | 'notApplicable';

/** The answer to one ladder; an untouched one when there is none. */
export function answerOf({ ladders }: Assessment, dimension: string): LadderAnswer {
  return ownAnswer(ladders, dimension) ?? emptyAnswer;
}

/** The answer to one practice; an untouched one when there is none. */
export function practiceAnswer({ practices }: Assessment, practice: string): PracticeAnswer {
  return ownAnswer(practices, practice) ?? emptyPractice;
}

/** True for a whole answer: something known, *don't know*, or *not applicable* with a reason (`LT-5`, `LT-18`). */
export function isAnswered(answer: LadderAnswer | PracticeAnswer): boolean {
  if (answer.now === null) return false;
  return answer.now !== 'notApplicable' || answer.reason.trim() !== '';
}

/** Unanswered, *don't know* and *not applicable* without a reason are all unknown (`LT-4`, `LT-5`). */
export function answerState(answer: LadderAnswer | PracticeAnswer): AnswerState {
  if (!isAnswered(answer) || answer.now === 'dontKnow') return 'unknown';
  return answer.now === 'notApplicable' ? 'notApplicable' : 'known';
}

/** How many of the ladders have a whole answer (`LT-6`). */
export function progress(
  test: LevelTest,
  assessment: Assessment,
): { readonly answered: number; readonly of: number } {
  const answered = test.dimensions.filter(({ id }) => isAnswered(answerOf(assessment, id))).length;
  return { answered, of: test.dimensions.length };
}

/** An id from a file may be called like something that every object inherits. */
function ownAnswer<Answer>(answers: { readonly [id: string]: Answer }, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
