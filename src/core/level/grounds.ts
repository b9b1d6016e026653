import { answerOf, practiceAnswer } from './answer.ts';
import type { Assessment } from './assessment.ts';
import { dimensionResults, type DimensionResult } from './dimensionResult.ts';
import { evidenceOn } from './editEvidence.ts';
import type { Evidence } from './evidence.ts';
import { numberIds } from './numbers.ts';
import type { Coverage, Dimension, LevelTest } from './test.ts';

/** What evidence belongs to, and the evidence it has (`LT-32`). */
export type Ground = {
  /** As evidence names it, such as `practice:<id>`. */
  readonly on: string;
  readonly is: 'ladder' | 'practice' | 'number' | 'other';
  /** Of the dimension, the practice or the number. */
  readonly id: string;
  /** The dimension that it is a question of; null for numbers, and for questions that the test does not have. */
  readonly dimension: string | null;
  /** True for an answer that claims something good and so should rest on something (`LT-37`). */
  readonly isClaim: boolean;
  readonly pieces: readonly Evidence[];
};

/** Coverage from which a practice claims something: mostly. */
const leastClaimed: Coverage = 2;

/** How evidence names a question. */
export function questionName(is: 'ladder' | 'practice' | 'number', id: string): string {
  return `${is}:${id}`;
}

/**
 * Every question that has evidence or should have it, in the order of the test, then numbers, then what the test does
 * not ask (`LT-37`). A claim is a practice at mostly or always, and a ladder that alone puts its dimension above step 1.
 */
export function grounds(test: LevelTest, assessment: Assessment): readonly Ground[] {
  const results = dimensionResults(test, assessment);
  const asked = test.dimensions.flatMap((dimension, at) => [
    ladderGround(dimension, results[at], assessment),
    ...dimension.practices.map(({ id }) => practiceGround(id, dimension, results[at], assessment)),
  ]);
  const numbers = numberIds.map((id) => numberGround(id, assessment));
  const told = new Set([...asked, ...numbers].map(({ on }) => on));
  const others = new Set(assessment.evidence.map(({ on }) => on).filter((on) => !told.has(on)));
  return [...asked, ...numbers, ...[...others].map((on) => otherGround(on, assessment))].filter(
    ({ isClaim, pieces }) => isClaim || pieces.length > 0,
  );
}

/** The claims that have no evidence yet (`LT-37`). */
export function restingOnNothing(all: readonly Ground[]): readonly Ground[] {
  return all.filter(({ isClaim, pieces }) => isClaim && pieces.length === 0);
}

function ladderGround(
  { id }: Dimension,
  result: DimensionResult | undefined,
  assessment: Assessment,
): Ground {
  const { now } = answerOf(assessment, id);
  const on = questionName('ladder', id);
  const isClaim = result?.source === 'ladder' && typeof now === 'number' && now > 1;
  return { on, is: 'ladder', id, dimension: id, isClaim, pieces: evidenceOn(assessment, on) };
}

function practiceGround(
  id: string,
  dimension: Dimension,
  result: DimensionResult | undefined,
  assessment: Assessment,
): Ground {
  const { now } = practiceAnswer(assessment, id);
  const on = questionName('practice', id);
  const isClaim = result?.state !== 'notApplicable' && typeof now === 'number' && now >= leastClaimed;
  return { on, is: 'practice', id, dimension: dimension.id, isClaim, pieces: evidenceOn(assessment, on) };
}

function numberGround(id: string, assessment: Assessment): Ground {
  const on = questionName('number', id);
  return { on, is: 'number', id, dimension: null, isClaim: false, pieces: evidenceOn(assessment, on) };
}

function otherGround(on: string, assessment: Assessment): Ground {
  return { on, is: 'other', id: on, dimension: null, isClaim: false, pieces: evidenceOn(assessment, on) };
}
