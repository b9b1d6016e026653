import type { DimensionResult } from '#core/level/dimensionResult.ts';
import type { Fraction } from '#core/level/fraction.ts';
import type { Step } from '#core/level/test.ts';

/** How one dimension comes from practices to its value (`LT-3`). */
export type StackedRow = {
  readonly id: string;
  /** What is reached of steps 2, 3 and 4. */
  readonly means: readonly [Fraction, Fraction, Fraction];
  readonly value: Fraction;
  readonly stacked: Fraction;
  readonly step: Step;
  /** The quick answer counts beside practices. */
  readonly isBoth: boolean;
};

/** The known dimensions that are answered by practices, in the order of the test. */
export function stackedRows(dimensions: readonly DimensionResult[]): readonly StackedRow[] {
  return dimensions.flatMap(({ id, practices, now, source }) => {
    if (practices === null || now === null) return [];
    const { means, value, stacked, step } = practices.sure;
    return [{ id, means, value, stacked, step, isBoth: source === 'both' }];
  });
}
