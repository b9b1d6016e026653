import type { Days, IsoDate } from '../../brand.ts';
import { dayNumber, isoDate } from '../../calendar.ts';
import { answerState, practiceAnswer } from '../answer.ts';
import type { DimensionResult } from '../dimensionResult.ts';
import { levelResult } from '../levelResult.ts';
import { blockingAnswers } from '../proof.ts';
import type { Dimension, Practice, Step } from '../test.ts';
import type { AnsweredRound } from './compareRounds.ts';

/** A round older than this asks for a review, in days. */
const daysToReview: Days = 80;

/** Before this many days from the last round a review is early. */
const leastDaysToReview: Days = 28;

/** From one review to the next: thirteen weeks, so the weekday stays. */
const daysBetweenReviews: Days = 91;

/** What a review asks of one dimension (`LT-62`): its ladder, or those of its practices that hold it back. */
export type ReviewQuestion = {
  readonly dimension: Dimension;
  readonly why: 'bottleneck' | 'unknown';
  /** Empty where the ladder is asked. */
  readonly practices: readonly Practice[];
};

/**
 * What a quarterly review asks (`LT-62`): the bottlenecks of the last round, then what was unknown in it, each in the
 * order of the test. Nothing else is asked again.
 */
export function reviewQuestions(last: AnsweredRound): readonly ReviewQuestion[] {
  const { dimensions } = levelResult(last.test, last.assessment);
  const named = (why: ReviewQuestion['why'], passes: (result: DimensionResult) => boolean) =>
    dimensions.filter(passes).flatMap((result) => questionOf(last, result, why));
  return [
    ...named('bottleneck', ({ bottleneck }) => bottleneck),
    ...named('unknown', ({ state }) => state === 'unknown'),
  ];
}

/** Whether the last round lies so far back that a review is due. */
export function isReviewDue(last: IsoDate, today: IsoDate): boolean {
  return dayNumber(today) - dayNumber(last) > daysToReview;
}

/** Whether the last round is so new that a review has hardly anything to find (`LT-62`). */
export function isReviewEarly(last: IsoDate, today: IsoDate): boolean {
  return dayNumber(today) - dayNumber(last) < leastDaysToReview;
}

/** The day of the next review. */
export function nextReviewDay(day: IsoDate): IsoDate {
  return isoDate(dayNumber(day) + daysBetweenReviews);
}

function questionOf(
  last: AnsweredRound,
  result: DimensionResult,
  why: ReviewQuestion['why'],
): readonly ReviewQuestion[] {
  const dimension = last.test.dimensions.find(({ id }) => id === result.id);
  const practices = practicesToAsk(last, result);
  // Where a step has no practice that applies, no answer can lift it (`LT-18`): there is nothing to ask.
  if (!dimension || (result.source !== 'ladder' && practices.length === 0)) return [];
  return [{ dimension, why, practices }];
}

/** Of a dimension that practices decide: those on the way to its next step, or those that nobody knew. */
function practicesToAsk(last: AnsweredRound, result: DimensionResult): readonly Practice[] {
  if (result.source === 'ladder' || result.practices === null) return [];
  const { asked } = result.practices;
  if (result.now === null) {
    return asked.filter(({ id }) => answerState(practiceAnswer(last.assessment, id)) === 'unknown');
  }
  const next = Math.min(4, result.now + 1) as Step;
  const blocking = blockingAnswers(last.test, last.assessment, result, next) ?? [];
  const ids = blocking.flatMap(({ change }) => (change.is === 'practice' ? [change.practice] : []));
  return asked.filter(({ id }) => ids.includes(id));
}
