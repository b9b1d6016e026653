import { answerOf } from '#core/level/answer.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { LevelTest, Step } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import type { DimensionResult } from '#core/level/dimensionResult.ts';
import { sameInBoth } from '#core/text.ts';
import { markState, type MarkState } from '../answer/marks.ts';

/** One dimension of the gap picture. */
export type GapRow = {
  readonly id: string;
  readonly name: Text;
  readonly number: number;
  readonly state: MarkState;
  readonly now: Step | null;
  /** Where it is wanted, when that is not where it is. */
  readonly wanted: Step | null;
  readonly isBottleneck: boolean;
  /** Why it does not apply; empty otherwise. */
  readonly reason: string;
};

/** The dimensions with now and wanted, in the order of the test (`LT-13`). */
export function gapRows(
  test: LevelTest,
  assessment: Assessment,
  dimensions: readonly DimensionResult[],
): readonly GapRow[] {
  return dimensions.map(({ id, now, wanted, state, bottleneck }, at) => {
    const answer = answerOf(assessment, id);
    return {
      id,
      name: test.dimensions[at]?.name ?? sameInBoth(id),
      number: at + 1,
      state: markState(answer),
      now,
      wanted: wanted === now ? null : wanted,
      isBottleneck: bottleneck,
      reason: state === 'notApplicable' ? answer.reason.trim() : '',
    };
  });
}
