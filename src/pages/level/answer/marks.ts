import { answerOf, answerState, isAnswered } from '#core/level/answer.ts';
import type { Assessment, LadderAnswer, PracticeAnswer } from '#core/level/assessment.ts';
import type { LevelTest, Step } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';

/** How an answer is shown where there is room for a sign only. */
export type MarkState = 'known' | 'dontKnow' | 'notApplicable' | 'reasonMissing' | 'unanswered';

/** One of the marks of progress. */
export type Mark = {
  readonly id: string;
  readonly name: Text;
  readonly number: number;
  readonly state: MarkState;
  readonly now: Step | null;
  readonly wanted: Step | null;
};

/** The marks in the order of the test. */
export function marksOf(test: LevelTest, assessment: Assessment): readonly Mark[] {
  return test.dimensions.map(({ id, name }, at) => {
    const answer = answerOf(assessment, id);
    const now = typeof answer.now === 'number' ? answer.now : null;
    return { id, name, number: at + 1, state: markState(answer), now, wanted: answer.wanted };
  });
}

/** What an answer looks like from outside. */
export function markState(answer: LadderAnswer | PracticeAnswer): MarkState {
  if (answer.now === null) return 'unanswered';
  if (!isAnswered(answer)) return 'reasonMissing';
  const state = answerState(answer);
  return state === 'unknown' ? 'dontKnow' : state;
}
