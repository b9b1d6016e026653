import { answerOf, answerState, practiceAnswer } from './answer.ts';
import { type AnswerChange, changeAnswers } from './answerChange.ts';
import type { Assessment, LadderChoice, PracticeChoice } from './assessment.ts';
import { type DimensionResult, dimensionResults } from './dimensionResult.ts';
import { practiceSet, practicesOf } from './practiceSet.ts';
import { type Dimension, type LevelTest, type Practice, type Step, upperSteps } from './test.ts';

/**
 * An answer that keeps a dimension from a step: what it is now, and the least that it would have to be. Where that is
 * coverage 0, any answer to an unknown practice will do.
 */
export type BlockingAnswer = {
  readonly change: AnswerChange;
  readonly now: LadderChoice | PracticeChoice | null;
};

/**
 * The very answers that keep a dimension from step `to` (`LT-21`), in the order of the test: its ladder where that
 * decides, else each practice of the steps up to `to` that applies and is not satisfied, and as many unknown ones above
 * as it takes to know the dimension. With all of them as they would have to be it stands on `to` or higher. Empty when
 * nothing keeps it, or when it does not apply; null when no answers can lift it, since a step has no practice that
 * applies (`LT-18`).
 */
export function blockingAnswers(
  test: LevelTest,
  assessment: Assessment,
  result: DimensionResult,
  to: Step,
): readonly BlockingAnswer[] | null {
  const dimension = test.dimensions.find(({ id }) => id === result.id);
  if (!dimension || result.state === 'notApplicable' || (result.now ?? 1) >= to) return [];
  const ladder = ladderAt(dimension, assessment, to);
  if (result.source === 'ladder') return [ladder];
  const practices = unsatisfied(dimension, test, assessment, to);
  if (practices !== null) return withKnowing(dimension, test, assessment, practices, to);
  return standsOn(dimension, test, assessment, [ladder]) >= to ? [ladder] : null;
}

/** The ladder of a dimension as it would have to be. */
export function ladderAt(dimension: Dimension, assessment: Assessment, to: Step): BlockingAnswer {
  return {
    change: { is: 'ladder', dimension: dimension.id, to },
    now: answerOf(assessment, dimension.id).now,
  };
}

/** A practice, as it would have to be to be satisfied. */
export function practiceAt(practice: Practice, { rule }: LevelTest, assessment: Assessment): BlockingAnswer {
  return {
    change: { is: 'practice', practice: practice.id, to: rule.threshold },
    now: practiceAnswer(assessment, practice.id).now,
  };
}

/** The practices of a step that apply. */
export function applyingPractices(
  dimension: Dimension,
  assessment: Assessment,
  step: Exclude<Step, 1>,
): readonly Practice[] {
  return practicesOf(dimension, step).filter(
    ({ id }) => answerState(practiceAnswer(assessment, id)) !== 'notApplicable',
  );
}

/**
 * Answers, and as many more to unknown practices as it takes until more than half are known (`LT-16`): any answer above
 * step `to`, and where there are none left one that does not refute it.
 */
export function withKnowing(
  dimension: Dimension,
  test: LevelTest,
  assessment: Assessment,
  answers: readonly BlockingAnswer[],
  to: Step,
): readonly BlockingAnswer[] {
  const changed = changeAnswers(assessment, changesOf(answers));
  if (practiceSet(dimension, test.rule, changed).isKnown) return answers;
  const unknown = dimension.practices.filter(({ id }) => practiceAnswer(changed, id).now === 'dontKnow');
  const above = unknown.find(({ step }) => step > to);
  const next = above ?? unknown[0];
  if (!next) return answers;
  const known: BlockingAnswer = {
    change: { is: 'practice', practice: next.id, to: above ? 0 : test.rule.threshold },
    now: 'dontKnow',
  };
  return withKnowing(dimension, test, assessment, [...answers, known], to);
}

/** The step on which a dimension surely stands after some answers; 1 while it is not known. */
export function standsOn(
  dimension: Dimension,
  test: LevelTest,
  assessment: Assessment,
  answers: readonly BlockingAnswer[],
): Step {
  const changed = changeAnswers(assessment, changesOf(answers));
  return dimensionResults({ ...test, dimensions: [dimension] }, changed)[0]?.now ?? 1;
}

/** The changes of answers. */
export function changesOf(answers: readonly BlockingAnswer[]): readonly AnswerChange[] {
  return answers.map(({ change }) => change);
}

/** Every practice up to a step that applies and is not satisfied; null when a step has none that applies. */
export function unsatisfied(
  dimension: Dimension,
  test: LevelTest,
  assessment: Assessment,
  to: Step,
): readonly BlockingAnswer[] | null {
  const applying = upperSteps
    .filter((step) => step <= to)
    .map((step) => applyingPractices(dimension, assessment, step));
  if (applying.some((practices) => practices.length === 0)) return null;
  return applying
    .flat()
    .map((practice) => practiceAt(practice, test, assessment))
    .filter(({ now }) => typeof now !== 'number' || now < test.rule.threshold);
}
