import type { Assessment } from './assessment.ts';
import type { BlockingAnswer } from './proof.ts';
import { cheapestWay, costOf } from './cheapestWay.ts';
import type { LevelResult } from './levelResult.ts';
import type { LevelTest, Step } from './test.ts';

/** A dimension, and the answers that would have to rise for it to stand on a step. */
export type DimensionChange = {
  readonly dimension: string;
  readonly to: Step;
  readonly answers: readonly BlockingAnswer[];
};

/**
 * The smallest change that lifts the company to its next step (`LT-22`): the fewest answers, then the least rise of
 * ladders (in steps) and practices (in thirds, up to satisfied), then the order of the test. What is unknown stays
 * unsatisfied unless an answer to it is the cheapest way. Null without a headline, on step 4, and where no answers can
 * lift it.
 */
export function smallestChange(
  test: LevelTest,
  assessment: Assessment,
  result: LevelResult,
): readonly DimensionChange[] | null {
  if (result.blocks === null) return null;
  const { next, required } = result.blocks;
  const ways = result.dimensions
    .filter(({ state }) => state !== 'notApplicable')
    .map((dimension) => {
      const way = (to: Step): DimensionChange | null => {
        const answers = cheapestWay(test, assessment, dimension, to);
        return answers === null ? null : { dimension: dimension.id, to, answers };
      };
      return { low: way((next - 1) as Step), high: way(next) };
    });
  if (ways.some(({ low }) => low === null)) return null;
  // Everything must stand one below; so many of them, those for which it costs least, on the step itself.
  const lifted = new Set(
    ways
      .filter(({ high }) => high !== null)
      .toSorted((a, b) => extra(a) - extra(b))
      .slice(0, required),
  );
  if (lifted.size < required) return null;
  const chosen = ways.map((each) => (lifted.has(each) ? each.high : each.low));
  return chosen.flatMap((change) => (change && change.answers.length > 0 ? [change] : []));
}

type Ways = { readonly low: DimensionChange | null; readonly high: DimensionChange | null };

function extra({ low, high }: Ways): number {
  return costOf(high?.answers ?? []) - costOf(low?.answers ?? []);
}
