import { answerOf, practiceAnswer } from '#core/level/answer.ts';
import type { Assessment, LadderChoice, PracticeChoice } from '#core/level/assessment.ts';
import { questionName } from '#core/level/grounds.ts';
import type { ReviewQuestion } from '#core/level/rounds/review.ts';
import {
  type Coverage,
  coverages,
  type Dimension,
  type Practice,
  type Step,
  steps,
} from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';

/** What can be answered in a review. */
export type ReviewChoice = LadderChoice | PracticeChoice;

/** One thing that a review asks: a ladder or a practice, with the answers that can be tapped. */
export type ReviewAsk = {
  /** Names it among all that are asked. */
  readonly key: string;
  readonly dimension: Dimension;
  readonly why: ReviewQuestion['why'];
  readonly practice: Practice | null;
  readonly before: ReviewChoice | null;
  readonly now: ReviewChoice | null;
  /** Why it does not apply now. */
  readonly reason: string;
  /** Somebody looked at it in this review and found it still so. */
  readonly isStillSo: boolean;
};

/** The questions of a review one by one, with the answer of last time and that of now. */
export function asksOf(
  questions: readonly ReviewQuestion[],
  before: Assessment,
  now: Assessment,
): readonly ReviewAsk[] {
  return questions.flatMap(({ dimension, why, practices }): readonly ReviewAsk[] => {
    const { id } = dimension;
    if (practices.length === 0) {
      const key = questionName('ladder', id);
      const isStillSo = now.stillSo?.[key] !== undefined;
      const asked = { key, dimension, why, practice: null, isStillSo };
      return [{ ...asked, before: answerOf(before, id).now, ...answerOf(now, id) }];
    }
    return practices.map((practice) => {
      const key = questionName('practice', practice.id);
      const isStillSo = now.stillSo?.[key] !== undefined;
      const asked = { key, dimension, why, practice, isStillSo };
      return {
        ...asked,
        before: practiceAnswer(before, practice.id).now,
        ...practiceAnswer(now, practice.id),
      };
    });
  });
}

/** True once somebody has answered otherwise than last time, or found it still so; *not applicable* needs its reason (`LT-153`). */
export function isTouched({ before, now, reason, isStillSo }: ReviewAsk): boolean {
  if (now === 'notApplicable' && reason.trim() === '') return false;
  return before !== now || isStillSo;
}

/** An answer in words, short. */
export function answerWords(
  ask: ReviewAsk,
  choice: ReviewAsk['now'],
  t: Messages['rounds']['review'],
): string {
  if (choice === null) return t.nothing;
  if (choice === 'dontKnow' || choice === 'notApplicable') return t[choice];
  return ask.practice === null ? t.step(choice) : (t.coverage[choice] ?? '');
}

/** What can be tapped: four statements of a ladder, or four coverages of a practice. */
export function optionsOf(
  ask: ReviewAsk,
  t: Messages['rounds']['review'],
  say: (text: Text) => string,
): readonly { readonly value: Coverage | Step; readonly text: string }[] {
  if (ask.practice !== null) return coverages.map((value) => ({ value, text: t.coverage[value] ?? '' }));
  return steps.map((step) => ({ value: step, text: say(ask.dimension.ladder[step]) }));
}
