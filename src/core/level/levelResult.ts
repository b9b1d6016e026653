import type { Share } from '../brand.ts';
import type { Assessment } from './assessment.ts';
import { blocks, type Blocks } from './blocks.ts';
import { bottlenecks } from './bottlenecks.ts';
import { companyStep, type StepRange } from './companyStep.ts';
import { dimensionResults, isKnown, type DimensionResult } from './dimensionResult.ts';
import { type Fraction, fraction, mean } from './fraction.ts';
import type { LevelTest, Step, TestRule } from './test.ts';

/** What the test tells of a company; quick and full share it. */
export type LevelResult = {
  /** The headline; null while too few dimensions are known (`LT-10`). */
  readonly step: StepRange | null;
  /** Mean of the values of the known dimensions; null when nothing is known (`LT-9`). */
  readonly index: Fraction | null;
  /** Known of the questions asked that apply, 0..1, and both as counts (`LT-6`). */
  readonly knownShare: Share;
  readonly known: number;
  readonly asked: number;
  /** Dimensions that are known, and that apply. */
  readonly knownDimensions: number;
  readonly applicable: number;
  /** True when less than three quarters of the questions are known (`LT-10`). */
  readonly provisional: boolean;
  /** All of them, in the order of the test. */
  readonly dimensions: readonly DimensionResult[];
  /** Null without a headline and on step 4 (`LT-12`). */
  readonly blocks: Blocks | null;
  readonly wanted: WantedResult;
};

/**
 * Where the company wants to be (`LT-13`). No step with too few dimensions that have a wanted or a known step, no
 * index with none.
 */
export type WantedResult = { readonly step: Step | null; readonly index: Fraction | null };

/** The result of a round of answers by the test that was asked: a pure function of both. */
export function levelResult(test: LevelTest, assessment: Assessment): LevelResult {
  const plain = dimensionResults(test, assessment);
  const standing = plain.filter(isKnown);
  const applicable = plain.filter((dimension) => dimension.state !== 'notApplicable');
  const asked = total(plain.map((dimension) => dimension.asked));
  const known = total(plain.map((dimension) => dimension.known));
  const step = standing.length < test.rule.leastKnown ? null : stepRange(applicable, test.rule);
  const dimensions = step === null ? plain : withBottlenecks(plain);
  return {
    step,
    index: mean(standing.map((dimension) => dimension.value)),
    knownShare: asked === 0 ? 0 : known / asked,
    known,
    asked,
    knownDimensions: standing.length,
    applicable: applicable.length,
    provisional: known === 0 || 4 * known < 3 * asked,
    dimensions,
    blocks: step === null ? null : blocks(dimensions, step.sure, test.rule),
    wanted: wantedResult(dimensions, test.rule),
  };
}

/** The step with everything unknown on 1 or not satisfied, and on 4 or satisfied (`LT-8`). */
function stepRange(applicable: readonly DimensionResult[], rule: TestRule): StepRange {
  return {
    sure: companyStep(
      applicable.map(({ now }) => now ?? 1),
      rule,
    ),
    possible: companyStep(
      applicable.map(({ possible }) => possible ?? 4),
      rule,
    ),
  };
}

function withBottlenecks(dimensions: readonly DimensionResult[]): readonly DimensionResult[] {
  const named = bottlenecks(dimensions);
  return dimensions.map((dimension) =>
    named.has(dimension.id) ? { ...dimension, bottleneck: true } : dimension,
  );
}

/**
 * A missing wanted step counts as now; a dimension with neither is left out. Where none was set at all, nothing is
 * wanted (`LT-13`).
 */
function wantedResult(dimensions: readonly DimensionResult[], rule: TestRule): WantedResult {
  if (dimensions.every(({ wanted }) => wanted === null)) return { step: null, index: null };
  const goals = dimensions.flatMap(({ wanted, now, value }) => {
    if (wanted !== null) return [{ step: wanted, value: fraction(wanted) }];
    return now === null || value === null ? [] : [{ step: now, value }];
  });
  return {
    step:
      goals.length < rule.leastKnown
        ? null
        : companyStep(
            goals.map(({ step }) => step),
            rule,
          ),
    index: mean(goals.map(({ value }) => value)),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((so, count) => so + count, 0);
}
