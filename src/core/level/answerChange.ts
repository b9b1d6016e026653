import { answerOf, practiceAnswer } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { setNow, setPractice } from './edit.ts';
import type { Coverage, Step } from './test.ts';

/** An answer as it would be: a ladder on a step, or a practice at a coverage. */
export type AnswerChange =
  | { readonly is: 'ladder'; readonly dimension: string; readonly to: Step }
  | { readonly is: 'practice'; readonly practice: string; readonly to: Coverage };

/** The answers with changes: for a what-if, a projection, or for good. Of two changes of one answer the last one counts. */
export function changeAnswers(assessment: Assessment, changes: readonly AnswerChange[]): Assessment {
  const last = [...new Map(changes.map((change) => [changeKey(change), change])).values()];
  return last.reduce(
    (so, change) =>
      change.is === 'ladder'
        ? setNow(so, change.dimension, change.to)
        : setPractice(so, change.practice, change.to),
    assessment,
  );
}

/** The changes that raise an answer: one that stands as high already, and one that does not apply, are left alone. */
export function raising(assessment: Assessment, changes: readonly AnswerChange[]): readonly AnswerChange[] {
  return changes.filter((change) => {
    const { now } =
      change.is === 'ladder'
        ? answerOf(assessment, change.dimension)
        : practiceAnswer(assessment, change.practice);
    return now !== 'notApplicable' && (typeof now !== 'number' || now < change.to);
  });
}

/** Names a change, for a list of switches. */
export function changeKey(change: AnswerChange): string {
  return change.is === 'ladder' ? `ladder:${change.dimension}` : `practice:${change.practice}`;
}
