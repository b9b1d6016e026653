import { answerOf, practiceAnswer } from '../answer.ts';
import type { Assessment } from '../assessment.ts';
import { type DimensionResult, dimensionResults } from '../dimensionResult.ts';
import { type Fraction, fraction } from '../fraction.ts';
import { practiceSet } from '../practiceSet.ts';
import type { Dimension, LevelTest, Practice, TestRule } from '../test.ts';
import { isSameLadder, isSamePractice } from './compareTests.ts';

/** A round of answers with the test that was asked. */
export type AnsweredRound = { readonly test: LevelTest; readonly assessment: Assessment };

/** One dimension in two rounds, over the questions that can be compared (`LT-65`). */
export type ComparedDimension = { readonly id: string } & (
  | {
      readonly isComparable: true;
      readonly by: 'ladder' | 'practices';
      /** Questions compared, and those that decided the later round. */
      readonly questions: number;
      readonly of: number;
      /** Values over the compared questions alone, from 1 to 4. */
      readonly before: Fraction;
      readonly after: Fraction;
    }
  | { readonly isComparable: false; readonly of: number; readonly reason: NotComparable }
);

/**
 * Why a dimension cannot be compared: one of the tests does not have it, it was not known or did not apply in one of the
 * rounds, no question was asked in the same version both times, or a ladder stands against practices.
 */
export type NotComparable = 'missing' | 'unknown' | 'notApplicable' | 'otherQuestions' | 'otherKind';

/** Two rounds side by side. */
export type RoundComparison = {
  /** In the order of the later test, those that only the earlier one has last. */
  readonly dimensions: readonly ComparedDimension[];
  /** Questions compared, and those that decided the later round. */
  readonly comparable: number;
  readonly of: number;
};

/** A dimension in one round. */
type Side = {
  readonly dimension: Dimension;
  readonly result: DimensionResult;
  readonly assessment: Assessment;
};

/** Compares two rounds dimension by dimension, over comparable questions only (`LT-65`). */
export function compareRounds(earlier: AnsweredRound, later: AnsweredRound): RoundComparison {
  const before = sidesOf(earlier);
  const after = sidesOf(later);
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const dimensions = ids.map((id) => compareDimension(id, before.get(id), after.get(id), later.test.rule));
  return {
    dimensions,
    comparable: total(dimensions.map((each) => (each.isComparable ? each.questions : 0))),
    of: total(dimensions.map((each) => each.of)),
  };
}

function sidesOf({ test, assessment }: AnsweredRound): ReadonlyMap<string, Side> {
  const results = dimensionResults(test, assessment);
  return new Map(
    test.dimensions.flatMap((dimension, at) => {
      const result = results[at];
      return result ? [[dimension.id, { dimension, result, assessment }] as const] : [];
    }),
  );
}

function compareDimension(
  id: string,
  before: Side | undefined,
  after: Side | undefined,
  rule: TestRule,
): ComparedDimension {
  const of = after?.result.asked ?? 0;
  if (!before || !after) return { id, isComparable: false, of, reason: 'missing' };
  const states = [before.result.state, after.result.state];
  const gone = (['notApplicable', 'unknown'] as const).find((state) => states.includes(state));
  if (gone) return { id, isComparable: false, of, reason: gone };
  const isByLadder = [before, after].map(({ result }) => result.source === 'ladder');
  // Where one of them was decided by its ladder, the ladder is what both may have in common.
  const compared = isByLadder.includes(true)
    ? byLadder(before, after, isByLadder)
    : byPractices(before, after, rule);
  return typeof compared === 'string'
    ? { id, isComparable: false, of, reason: compared }
    : { id, isComparable: true, of: Math.max(of, compared.questions), ...compared };
}

type Values = {
  readonly by: 'ladder' | 'practices';
  readonly questions: number;
  readonly before: Fraction;
  readonly after: Fraction;
};

function byLadder(before: Side, after: Side, isByLadder: readonly boolean[]): Values | NotComparable {
  const then = answerOf(before.assessment, before.dimension.id).now;
  const now = answerOf(after.assessment, after.dimension.id).now;
  if (typeof then !== 'number' || typeof now !== 'number') return 'otherKind';
  if (!isSameLadder(before.dimension, after.dimension)) {
    return isByLadder.includes(false) ? 'otherKind' : 'otherQuestions';
  }
  return { by: 'ladder', questions: 1, before: fraction(then), after: fraction(now) };
}

/** Both by the rule of the later test: the same answers give the same value, whatever the rule was then. */
function byPractices(before: Side, after: Side, rule: TestRule): Values | NotComparable {
  const common = after.dimension.practices.filter(
    (practice) =>
      before.dimension.practices.some((each) => isSamePractice(each, practice)) &&
      [before, after].every(({ assessment }) => isKnownIn(assessment, practice)),
  );
  if (common.length === 0) return 'otherQuestions';
  const valueIn = ({ assessment }: Side): Fraction =>
    practiceSet({ ...after.dimension, practices: common }, rule, assessment).sure.value;
  return { by: 'practices', questions: common.length, before: valueIn(before), after: valueIn(after) };
}

function isKnownIn(assessment: Assessment, { id }: Practice): boolean {
  return typeof practiceAnswer(assessment, id).now === 'number';
}

function total(counts: readonly number[]): number {
  return counts.reduce((so, count) => so + count, 0);
}
