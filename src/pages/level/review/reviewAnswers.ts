import { answerOf, practiceAnswer } from '#core/level/answer.ts';
import type { Assessment, LadderChoice, PracticeChoice } from '#core/level/assessment.ts';
import type { ReviewQuestion } from '#core/level/rounds/review.ts';
import { coverages, type Dimension, type Practice, steps } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';

/** One thing that a review asks: a ladder or a practice, with the answers that can be tapped. */
export type ReviewAsk = {
  /** Names it among all that are asked. */
  readonly key: string;
  readonly dimension: Dimension;
  readonly why: ReviewQuestion['why'];
  readonly practice: Practice | null;
  readonly before: LadderChoice | PracticeChoice | null;
  readonly now: LadderChoice | PracticeChoice | null;
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
      const answers = { before: answerOf(before, id).now, now: answerOf(now, id).now };
      return [{ key: `ladder:${id}`, dimension, why, practice: null, ...answers }];
    }
    return practices.map((practice) => ({
      ...{ key: `practice:${practice.id}`, dimension, why, practice },
      before: practiceAnswer(before, practice.id).now,
      now: practiceAnswer(now, practice.id).now,
    }));
  });
}

/** True once somebody has answered otherwise than last time, or has said that it is still so. */
export function isTouched({ key, before, now }: ReviewAsk, confirmed: ReadonlySet<string>): boolean {
  return before !== now || confirmed.has(key);
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
): readonly { readonly value: number; readonly text: string }[] {
  if (ask.practice !== null) return coverages.map((value) => ({ value, text: t.coverage[value] ?? '' }));
  return steps.map((step) => ({ value: step, text: say(ask.dimension.ladder[step]) }));
}
