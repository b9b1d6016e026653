import type { Quarter } from '../../brand.ts';
import { practiceAnswer } from '../answer.ts';
import { type AnswerChange, changeAnswers, raising } from '../answerChange.ts';
import type { Assessment } from '../assessment.ts';
import { dimensionResults, isKnown, type KnownDimension } from '../dimensionResult.ts';
import { compare } from '../fraction.ts';
import { levelResult, type LevelResult } from '../levelResult.ts';
import type { LevelTest, Step } from '../test.ts';
import type { Lift, PlanItem } from './plan.ts';
import { compareQuarters } from './quarter.ts';

/** The result as it would be when a quarter has ended. */
export type Projected = { readonly quarter: Quarter; readonly result: LevelResult };

/** The result at the end of each quarter, if what is planned up to then is done (`LT-45`). */
export function projection(
  test: LevelTest,
  assessment: Assessment,
  items: readonly PlanItem[],
  quarters: readonly Quarter[],
): readonly Projected[] {
  return quarters.map((quarter) => ({
    quarter,
    result: levelResult(test, projectedAnswers(test, assessment, items, quarter)),
  }));
}

/**
 * The answers as they would be at the end of a quarter (`LT-45`). What is done or planned up to then lifts: a practice to
 * the threshold; a rung the ladder, and where practices decide those up to its step, once the dimension stands at its
 * foot. Nothing is lowered; what does not apply, and a dimension of which nothing is known, stay as they are.
 */
export function projectedAnswers(
  test: LevelTest,
  assessment: Assessment,
  items: readonly PlanItem[],
  until: Quarter,
): Assessment {
  const lifts = items.filter((item) => countsBy(item, until)).flatMap(({ lifts: lift }) => lift ?? []);
  return test.dimensions.reduce((so, { id, practices }) => {
    const ids = new Set(practices.map((practice) => practice.id));
    const own = lifts.filter((lift) => (lift.is === 'rung' ? lift.dimension === id : ids.has(lift.practice)));
    return own.length === 0 ? so : liftDimension(test, so, id, own);
  }, assessment);
}

function countsBy({ state, quarter }: PlanItem, until: Quarter): boolean {
  if (state === 'done') return true;
  return state === 'open' && quarter !== null && compareQuarters(quarter, until) <= 0;
}

function liftDimension(
  test: LevelTest,
  assessment: Assessment,
  id: string,
  lifts: readonly Lift[],
): Assessment {
  const practised = liftPractices(test, assessment, id, lifts);
  const rungs = lifts.flatMap((lift) => (lift.is === 'rung' ? [lift.from] : [])).toSorted((a, b) => a - b);
  return rungs.reduce((so, from) => {
    const place = placeOf(test, so, id);
    return place?.now === from ? climb(test, so, place, (from + 1) as Step) : so;
  }, practised);
}

function liftPractices(
  test: LevelTest,
  assessment: Assessment,
  id: string,
  lifts: readonly Lift[],
): Assessment {
  const before = placeOf(test, assessment, id);
  if (before?.practices == null) return assessment;
  const wished: readonly AnswerChange[] = lifts.flatMap((lift) =>
    lift.is === 'practice'
      ? [{ is: 'practice', practice: lift.practice, to: test.rule.threshold } as const]
      : [],
  );
  const all = changeAnswers(assessment, raising(assessment, wished));
  if (!isLower(placeOf(test, all, id), before)) return all;
  // Answering the last open practice would let practices alone decide (LT-16): what has no answer stays open then.
  const answered = wished.filter(
    (change) => change.is === 'practice' && practiceAnswer(assessment, change.practice).now !== null,
  );
  return changeAnswers(assessment, raising(assessment, answered));
}

function climb(test: LevelTest, assessment: Assessment, place: KnownDimension, to: Step): Assessment {
  const ladder: AnswerChange = { is: 'ladder', dimension: place.id, to };
  const practices = test.dimensions.find(({ id }) => id === place.id)?.practices ?? [];
  const upTo: readonly AnswerChange[] =
    place.practices === null
      ? []
      : practices
          .filter(({ step }) => step <= to)
          .map(({ id }) => ({ is: 'practice', practice: id, to: test.rule.threshold }));
  const lifted = changeAnswers(assessment, raising(assessment, [ladder, ...upTo]));
  return isLower(placeOf(test, lifted, place.id), place) ? assessment : lifted;
}

function placeOf(test: LevelTest, assessment: Assessment, id: string): KnownDimension | null {
  const found = dimensionResults(test, assessment).find((dimension) => dimension.id === id);
  return found && isKnown(found) ? found : null;
}

function isLower(after: KnownDimension | null, before: KnownDimension): boolean {
  if (after === null) return true;
  const isBelow = after.now < before.now || after.possible < before.possible;
  return isBelow || compare(after.value, before.value) < 0;
}
