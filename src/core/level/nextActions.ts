import { nextClimb, type Climb } from './blocks.ts';
import { isKnown, type KnownDimension } from './dimensionResult.ts';
import type { LevelResult } from './levelResult.ts';

const actionCount = 3;

/**
 * The rungs to climb next, at most three (`LT-14`): bottlenecks first, then the largest gap to the wanted step,
 * then the lowest step, then the order of the test. A dimension on 4 has nothing left to climb.
 */
export function nextActions(result: LevelResult): readonly Climb[] {
  return result.dimensions
    .filter(isKnown)
    .filter((dimension) => dimension.now < 4)
    .toSorted(byOrder)
    .slice(0, actionCount)
    .map(nextClimb);
}

function byOrder(a: KnownDimension, b: KnownDimension): number {
  return Number(b.bottleneck) - Number(a.bottleneck) || b.gap - a.gap || a.now - b.now;
}
