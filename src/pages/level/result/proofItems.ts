import { changeKey } from '#core/level/answerChange.ts';
import { answerOf } from '#core/level/answer.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { Blocks, Climb } from '#core/level/blocks.ts';
import type { DimensionResult } from '#core/level/dimensionResult.ts';
import type { LevelResult } from '#core/level/levelResult.ts';
import { type BlockingAnswer, blockingAnswers } from '#core/level/proof.ts';
import type { DimensionChange } from '#core/level/smallestChange.ts';
import { type Dimension, type LevelTest, type Step, steps } from '#core/level/test.ts';
import { sameInBoth, type Text } from '#core/text.ts';

/** One blocking answer with its words. */
export type ProofRow = BlockingAnswer & {
  readonly key: string;
  readonly text: Text;
  /** The step that it is asked for. */
  readonly step: Step;
  /** Part of the smallest change. */
  readonly isSmallest: boolean;
};

/** A dimension below the next step: its next rung, or none while it is not known, and the answers that block it. */
export type ProofItem = {
  readonly dimension: string;
  readonly climb: Climb | null;
  readonly isBottleneck: boolean;
  readonly rows: readonly ProofRow[];
};

/** The dimensions that stand below the next step, bottlenecks first and unknown ones last, with their answers (`LT-21`). */
export function proofItems(
  test: LevelTest,
  assessment: Assessment,
  result: LevelResult,
  smallest: readonly DimensionChange[],
): readonly ProofItem[] {
  const { blocks } = result;
  if (blocks === null) return [];
  const rowsOf = (id: string): readonly ProofRow[] =>
    rowsFor(
      { test, assessment, blocks },
      result.dimensions.find((each) => each.id === id),
      smallest.find(({ dimension }) => dimension === id)?.answers ?? [],
    );
  const isBottleneck = (id: string): boolean =>
    result.dimensions.some((dimension) => dimension.id === id && dimension.bottleneck);
  return [
    ...blocks.climbs.map((climb) => ({
      ...{ dimension: climb.dimension, climb, isBottleneck: isBottleneck(climb.dimension) },
      rows: rowsOf(climb.dimension),
    })),
    ...blocks.unknown.map((id) => ({ dimension: id, climb: null, isBottleneck: false, rows: rowsOf(id) })),
  ];
}

type Where = { readonly test: LevelTest; readonly assessment: Assessment; readonly blocks: Blocks };

function rowsFor(
  { test, assessment, blocks }: Where,
  result: DimensionResult | undefined,
  smallest: readonly BlockingAnswer[],
): readonly ProofRow[] {
  const dimension = test.dimensions.find(({ id }) => id === result?.id);
  if (!result || !dimension) return [];
  const blocking =
    result.source === 'ladder'
      ? rungs(dimension, assessment, result.now ?? 1, blocks.next)
      : (blockingAnswers(test, assessment, result, blocks.next) ?? []);
  const keyOf = ({ change }: BlockingAnswer): string => `${changeKey(change)} ${change.to}`;
  const offered = new Set(blocking.map(keyOf));
  const wished = new Set(smallest.map(keyOf));
  return [...smallest.filter((answer) => !offered.has(keyOf(answer))), ...blocking].map((answer) => ({
    ...answer,
    ...wordsOf(dimension, answer),
    key: keyOf(answer),
    isSmallest: wished.has(keyOf(answer)),
  }));
}

/** The rungs of a ladder from the one above where it stands up to the next step of the company. */
function rungs({ id }: Dimension, assessment: Assessment, from: Step, upTo: Step): readonly BlockingAnswer[] {
  const { now } = answerOf(assessment, id);
  return steps
    .filter((step) => step > from && step <= upTo)
    .map((to) => ({ change: { is: 'ladder', dimension: id, to }, now }));
}

function wordsOf(
  { ladder, practices }: Dimension,
  { change }: BlockingAnswer,
): { readonly text: Text; readonly step: Step } {
  if (change.is === 'ladder') return { text: ladder[change.to], step: change.to };
  const practice = practices.find(({ id }) => id === change.practice);
  return { text: practice?.text ?? sameInBoth(change.practice), step: practice?.step ?? 2 };
}
