import { requiredOnStep } from './companyStep.ts';
import { isKnown, type DimensionResult, type KnownDimension } from './dimensionResult.ts';
import type { LowerStep, Step, TestRule, UpperStep } from './test.ts';

/** One rung that a dimension has to climb; `to` is always `from + 1`. */
export type Climb = {
  readonly dimension: string;
  readonly from: LowerStep;
  readonly to: UpperStep;
};

/** What stands between the company and its next step (`LT-12`). */
export type Blocks = {
  readonly next: UpperStep;
  /** How many dimensions must stand on `next` or higher, and how many are known to. */
  readonly required: number;
  readonly standing: number;
  /** How many of `climbs` must rise at the very least, even if all that is unknown turns out well. */
  readonly needed: number;
  /** Every known dimension below `next`, bottlenecks first, then lowest first; each with its next rung. */
  readonly climbs: readonly Climb[];
  /** Dimensions of which nothing is known: an answer may be enough. */
  readonly unknown: readonly string[];
};

/** What blocks the step after `current`; null on the last step (`LT-12`). */
export function blocks(
  dimensions: readonly DimensionResult[],
  current: Step,
  rule: Pick<TestRule, 'quarters'>,
): Blocks | null {
  if (current === 4) return null;
  const next = (current + 1) as UpperStep;
  const known = dimensions.filter(isKnown);
  const unknown = dimensions.filter((dimension) => dimension.state === 'unknown');
  const below = known.filter((dimension) => dimension.now < next);
  const required = requiredOnStep(known.length + unknown.length, rule);
  const mayStand = known.filter((dimension) => dimension.possible >= next).length + unknown.length;
  const tooLow = known.filter((dimension) => dimension.possible < next - 1).length;
  // Bottlenecks stand on the lowest step, so they come first by themselves.
  const climbs = below.toSorted((a, b) => a.now - b.now).map(nextClimb);
  return {
    next,
    required,
    standing: known.length - below.length,
    needed: Math.max(tooLow, required - mayStand, 0),
    climbs,
    unknown: unknown.map((dimension) => dimension.id),
  };
}

/** The next rung of a dimension that is below 4. */
export function nextClimb(dimension: KnownDimension): Climb {
  const from = dimension.now as LowerStep;
  return { dimension: dimension.id, from, to: (from + 1) as UpperStep };
}
