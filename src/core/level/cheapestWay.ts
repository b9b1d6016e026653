import { isAnswered, practiceAnswer } from './answer.ts';
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
import { practicesOf } from './practiceSet.ts';
import {
  type Coverage,
  coverages,
  type Dimension,
  type LevelTest,
  type Step,
  type UpperStep,
} from './test.ts';

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
  if (!dimension || blocking?.length === 0) return blocking;
  if (result.source === 'ladder') {
    const lasts = lastOfTwo(dimension, test, assessment).map((last) => [last]);
    const ways = lasts.filter((answers) => standsOn(dimension, test, assessment, answers) >= to);
    return cheapest(blocking === null ? ways : [blocking, ...ways]);
  }
  const ladder = ladderAt(dimension, assessment, to);
  const isHighEnough = typeof ladder.now === 'number' && ladder.now >= to;
  const whole = unsatisfied(dimension, test, assessment, to);
  // The ladder does not stand against what is known to be missing.
  const refuting = (whole ?? []).filter(({ now }) => typeof now === 'number');
  const mended = changeAnswers(assessment, changesOf(refuting));
  const byLadder = startsOf(dimension, test, mended, to).map((start) => [
    ...(isHighEnough ? [] : [ladder]),
    ...refuting,
    ...start,
  ]);
  const spare = spareAbove(dimension, assessment, to);
  const ways = [
    ...(whole === null ? [] : [whole]),
    ...byLadder,
    ...byLadder.map((answers) => [...answers, ...spare]),
  ]
    .map((answers) => withKnowing(dimension, test, assessment, answers, to))
    .filter((answers) => standsOn(dimension, test, assessment, answers) >= to);
  return cheapest(ways);
}

/** Of several ways the one that costs least, of equal ones the first. */
function cheapest(ways: readonly (readonly BlockingAnswer[])[]): readonly BlockingAnswer[] | null {
  return ways.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? null;
}

/**
 * The practice of step 2 that is the only one without an answer, at each coverage up to satisfied: with it practices say
 * something of the dimension (`LT-16`), which may take less than its ladder. None while more than one is open.
 */
function lastOfTwo(dimension: Dimension, test: LevelTest, assessment: Assessment): readonly BlockingAnswer[] {
  const open = practicesOf(dimension, 2).filter(({ id }) => !isAnswered(practiceAnswer(assessment, id)));
  const [last] = open;
  if (last === undefined || open.length > 1) return [];
  const { now } = practiceAnswer(assessment, last.id);
  return coverages
    .filter((to) => to <= test.rule.threshold)
    .map((to) => ({ change: { is: 'practice', practice: last.id, to }, now }));
}

/** What answers cost: answers first, then the steps of the ladders and the thirds of coverage by which they rise. */
export function costOf(answers: readonly BlockingAnswer[]): number {
  // No test has so many thirds in its answers that they would outweigh another answer.
  return answers.reduce((so, { change: { to }, now }) => so + 10_000 + to - coverageOf(now), 0);
}

/**
 * An unanswered practice above a step, where there is one: any answer to it may be enough to know the dimension. One of
 * a step that is not reached comes first, since answering it closes nothing.
 */
function spareAbove(dimension: Dimension, assessment: Assessment, to: Step): readonly BlockingAnswer[] {
  const open = dimension.practices
    .filter(({ step }) => step > to)
    .map(({ id, step }) => ({ id, step, answer: practiceAnswer(assessment, id) }))
    .filter(({ answer }) => !isAnswered(answer));
  const [first] = open.toSorted(
    (a, b) => Number(a.answer.now !== null) - Number(b.answer.now !== null) || b.step - a.step,
  );
  return first ? [{ change: { is: 'practice', practice: first.id, to: 0 }, now: first.answer.now }] : [];
}

/** Nothing, step 2 half satisfied, and steps 2 and 3 half satisfied: what may open a step that is not answered. */
function startsOf(
  dimension: Dimension,
  test: LevelTest,
  assessment: Assessment,
  to: Step,
): readonly (readonly BlockingAnswer[])[] {
  const two = halfSatisfied(dimension, test, assessment, 2);
  const three = halfSatisfied(dimension, test, assessment, 3);
  // Above the step that is wanted no practice has to be satisfied: the last one rises no further than to the half.
  return [[], two, [...two, ...(to < 3 ? justHalf(dimension, test, assessment, three) : three)]];
}

/** Practices that satisfy step 3 by half, the last of them raised no more than that takes. */
function justHalf(
  dimension: Dimension,
  test: LevelTest,
  assessment: Assessment,
  raised: readonly BlockingAnswer[],
): readonly BlockingAnswer[] {
  const last = raised.at(-1);
  if (last?.change.is !== 'practice') return raised;
  const { change, now } = last;
  const practices = applyingPractices(dimension, assessment, 3);
  const others = raised.slice(0, -1);
  const isHalf = (to: Coverage): boolean => {
    const changed = changeAnswers(assessment, [...changesOf(others), { ...change, to }]);
    const reached = practices.map(({ id }) => coverageOf(practiceAnswer(changed, id).now));
    const { threshold } = test.rule;
    return (
      2 * reached.reduce<number>((so, each) => so + Math.min(each, threshold), 0) >=
      threshold * practices.length
    );
  };
  const to = coverages.find((each) => each > coverageOf(now) && isHalf(each)) ?? change.to;
  return [...others, { change: { ...change, to }, now }];
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
