import { changeAnswers } from './answerChange.ts';
import type { Assessment } from './assessment.ts';
import {
  applyingPractices,
  type BlockingAnswer,
  blockingAnswers,
  changesOf,
  ladderAt,
  practiceAt,
  standsOn,
  unsatisfied,
  withKnowing,
} from './proof.ts';
import type { DimensionResult } from './dimensionResult.ts';
import type { Coverage, Dimension, LevelTest, Step, UpperStep } from './test.ts';

/**
 * The fewest answers that lift a dimension to step `to` or higher, then the least rise of them (`LT-22`). Mostly those
 * that block it; but while more is open than answered its ladder counts too where no practice refutes it (`LT-16`), and opening a step with part of
 * the answers of the step below may be enough. Empty when it stands there; null when nothing lifts it.
 */
export function cheapestWay(
  test: LevelTest,
  assessment: Assessment,
  result: DimensionResult,
  to: Step,
): readonly BlockingAnswer[] | null {
  const dimension = test.dimensions.find(({ id }) => id === result.id);
  const blocking = blockingAnswers(test, assessment, result, to);
  if (!dimension || blocking?.length === 0 || result.source === 'ladder') return blocking;
  const ladder = ladderAt(dimension, assessment, to);
  const isHighEnough = typeof ladder.now === 'number' && ladder.now >= to;
  const whole = unsatisfied(dimension, test, assessment, to);
  // The ladder does not stand against what is known to be missing.
  const refuting = (whole ?? []).filter(({ now }) => typeof now === 'number');
  const mended = changeAnswers(assessment, changesOf(refuting));
  const byLadder = startsOf(dimension, test, mended).map((start) => [
    ...(isHighEnough ? [] : [ladder]),
    ...refuting,
    ...start,
  ]);
  const ways = [...(whole === null ? [] : [whole]), ...byLadder]
    .map((answers) => withKnowing(dimension, test, assessment, answers))
    .filter((answers) => standsOn(dimension, test, assessment, answers) >= to);
  return ways.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? null;
}

/** What answers cost: answers first, then the steps of the ladders and the thirds of coverage by which they rise. */
export function costOf(answers: readonly BlockingAnswer[]): number {
  // No test has so many thirds in its answers that they would outweigh another answer.
  return answers.reduce((so, { change: { to }, now }) => so + 10_000 + to - coverageOf(now), 0);
}

/** Nothing, step 2 half satisfied, and steps 2 and 3 half satisfied: what may open a step that is not answered. */
function startsOf(
  dimension: Dimension,
  test: LevelTest,
  assessment: Assessment,
): readonly (readonly BlockingAnswer[])[] {
  const two = halfSatisfied(dimension, test, assessment, 2);
  return [[], two, [...two, ...halfSatisfied(dimension, test, assessment, 3)]];
}

/** The fewest practices of a step that satisfy it by half. */
function halfSatisfied(
  dimension: Dimension,
  test: LevelTest,
  assessment: Assessment,
  step: UpperStep,
): readonly BlockingAnswer[] {
  const { threshold } = test.rule;
  const answers = applyingPractices(dimension, assessment, step).map((practice) =>
    practiceAt(practice, test, assessment),
  );
  const missing = (answer: BlockingAnswer): number => Math.max(0, threshold - coverageOf(answer.now));
  const isEnough = (raised: readonly BlockingAnswer[]): boolean =>
    2 * answers.reduce((so, each) => so + (raised.includes(each) ? 0 : missing(each)), 0) <=
    threshold * answers.length;
  // What is unknown first: of two that lift as much it also makes the dimension better known.
  const order = answers.toSorted((a, b) => missing(b) - missing(a) || knowing(b.now) - knowing(a.now));
  const count = order.findIndex((_, at) => isEnough(order.slice(0, at)));
  return order.slice(0, count === -1 ? order.length : count);
}

function knowing(now: BlockingAnswer['now']): number {
  return now === 'dontKnow' ? 2 : Number(now === null);
}

function coverageOf(now: BlockingAnswer['now']): Coverage | Step {
  return typeof now === 'number' ? now : 0;
}
