import type { Share } from '../brand.ts';
import type { Assessment, Step } from './assessment.ts';
import { blocks, type Blocks } from './blocks.ts';
import { bottlenecks } from './bottlenecks.ts';
import { companyStep, companyStepRange, type StepRange } from './companyStep.ts';
import { dimensionResults, isKnown, type DimensionResult } from './dimensionResult.ts';
import { stepIndex, type StepIndex } from './stepIndex.ts';

/** Fewer known dimensions than this give no headline (`LT-10`). */
export const leastKnown = 6;

/** What the quick test tells of a company. */
export type QuickResult = {
  /** The headline; null while fewer than six dimensions are known (`LT-10`). */
  readonly step: StepRange | null;
  /** Mean of the known steps; null when nothing is known (`LT-9`). */
  readonly index: StepIndex | null;
  /** Known of the applicable dimensions, 0..1, and both as counts (`LT-6`). */
  readonly knownShare: Share;
  readonly known: number;
  readonly applicable: number;
  /** True when less than three quarters of the applicable dimensions are known (`LT-10`). */
  readonly provisional: boolean;
  /** All eight, in the order of the test. */
  readonly dimensions: readonly DimensionResult[];
  /** Null without a headline and on step 4 (`LT-12`). */
  readonly blocks: Blocks | null;
  readonly wanted: WantedResult;
};

/**
 * Where the company wants to be (`LT-13`). No step with fewer than six dimensions that have a wanted or a known
 * step, no index with none.
 */
export type WantedResult = { readonly step: Step | null; readonly index: StepIndex | null };

/** The result of the quick test: a pure function of the answers. */
export function quickResult(assessment: Assessment): QuickResult {
  const plain = dimensionResults(assessment);
  const known = plain.filter(isKnown).map((dimension) => dimension.now);
  const applicable = plain.filter((dimension) => dimension.state !== 'notApplicable').length;
  const step = known.length < leastKnown ? null : companyStepRange(known, applicable - known.length);
  const dimensions = step === null ? plain : withBottlenecks(plain);
  return {
    step,
    index: stepIndex(known),
    knownShare: applicable === 0 ? 0 : known.length / applicable,
    known: known.length,
    applicable,
    provisional: known.length === 0 || 4 * known.length < 3 * applicable,
    dimensions,
    blocks: step === null ? null : blocks(dimensions, step.sure),
    wanted: wantedResult(dimensions),
  };
}

function withBottlenecks(dimensions: readonly DimensionResult[]): readonly DimensionResult[] {
  const named = bottlenecks(dimensions);
  return dimensions.map((dimension) =>
    named.has(dimension.id) ? { ...dimension, bottleneck: true } : dimension,
  );
}

/** A missing wanted step counts as now; a dimension with neither is left out (`LT-13`). */
function wantedResult(dimensions: readonly DimensionResult[]): WantedResult {
  const wanted = dimensions
    .map((dimension) => dimension.wanted ?? dimension.now)
    .filter((step) => step !== null);
  return { step: wanted.length < leastKnown ? null : companyStep(wanted), index: stepIndex(wanted) };
}
