import { answerOf, answerState, type AnswerState } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { type Fraction, fraction, greater } from './fraction.ts';
import { type PracticeSet, practiceSet, type Standing } from './practiceSet.ts';
import type { Dimension, LevelTest, Step, TestRule } from './test.ts';

/** One dimension of the result. */
export type DimensionResult = {
  readonly id: string;
  readonly state: AnswerState;
  /** What decides: the ladder, the practices, or the better of both while more has been opened than answered (`LT-16`). */
  readonly source: 'ladder' | 'practices' | 'both';
  /** The step it surely stands on; null unless `state` is `known`. */
  readonly now: Step | null;
  /** The step it may stand on when all that is unknown of it turns out well; null unless `state` is `known`. */
  readonly possible: Step | null;
  /** From 1 to 4, with what is unknown not satisfied; null unless `state` is `known` (`LT-3`). */
  readonly value: Fraction | null;
  /** The wanted step as it was answered; null when none was set. */
  readonly wanted: Step | null;
  /** Steps from now up to wanted, 0..3; a wanted step at or below now is no gap; null when now is not known. */
  readonly gap: number | null;
  /** True when it holds the company back (`LT-11`). */
  readonly bottleneck: boolean;
  /** Questions asked that apply, and how many of them are known (`LT-6`). */
  readonly asked: number;
  readonly known: number;
  /** What the practices say; null while they say nothing of the dimension. */
  readonly practices: PracticeSet | null;
};

/** A dimension whose step is known. */
export type KnownDimension = DimensionResult & {
  readonly now: Step;
  readonly possible: Step;
  readonly value: Fraction;
  readonly gap: number;
};

/** Where a known dimension stands. */
type Place = Pick<KnownDimension, 'now' | 'possible' | 'value'>;

/** The dimensions in the order of the test, before bottlenecks are named (`LT-13`). */
export function dimensionResults(test: LevelTest, assessment: Assessment): readonly DimensionResult[] {
  return test.dimensions.map((dimension) => dimensionResult(dimension, test.rule, assessment));
}

/** True when the step of the dimension is known. */
export function isKnown(dimension: DimensionResult): dimension is KnownDimension {
  return dimension.now !== null;
}

function dimensionResult(dimension: Dimension, rule: TestRule, assessment: Assessment): DimensionResult {
  const { id } = dimension;
  const ladder = answerOf(assessment, id);
  const set = practiceSet(dimension, rule, assessment);
  const isOut = answerState(ladder) === 'notApplicable';
  const practices = set.isBegun && !isOut ? set : null;
  const onLadder = typeof ladder.now === 'number' ? ladder.now : null;
  const place = isOut ? null : placeOf(onLadder, practices);
  const now = place?.now ?? null;
  const wanted = isOut ? null : ladder.wanted;
  return {
    id,
    state: isOut ? 'notApplicable' : place ? 'known' : 'unknown',
    source: practices === null ? 'ladder' : practices.isOpen ? 'both' : 'practices',
    now,
    possible: place?.possible ?? null,
    value: place?.value ?? null,
    wanted,
    gap: now === null ? null : Math.max(0, (wanted ?? now) - now),
    bottleneck: false,
    ...countsOf(isOut, onLadder, practices),
    practices,
  };
}

/** Where the dimension stands; null when nothing is known of it (`LT-4`, `LT-16`). */
function placeOf(ladder: Step | null, practices: PracticeSet | null): Place | null {
  if (practices === null) return ladder === null ? null : onLadderStep(ladder);
  if (!practices.isKnown) return null;
  const shown = between(practices.sure, practices.possible);
  if (!practices.isOpen || ladder === null) return shown;
  // A ladder does not stand against a practice that is known to be missing.
  const told = onLadderStep(Math.min(ladder, (practices.refuted ?? 5) - 1) as Step);
  return {
    now: Math.max(shown.now, told.now) as Step,
    possible: Math.max(shown.possible, told.possible) as Step,
    value: greater(shown.value, told.value),
  };
}

function onLadderStep(step: Step): Place {
  return { now: step, possible: step, value: fraction(step) };
}

function between(sure: Standing, possible: Standing): Place {
  return { now: sure.step, possible: possible.step, value: sure.value };
}

function countsOf(
  isOut: boolean,
  ladder: Step | null,
  practices: PracticeSet | null,
): Pick<DimensionResult, 'asked' | 'known'> {
  if (isOut) return { asked: 0, known: 0 };
  if (practices === null) return { asked: 1, known: ladder === null ? 0 : 1 };
  return { asked: practices.applicable, known: practices.known };
}
