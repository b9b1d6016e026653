import { isKnown, type DimensionResult } from './dimensionResult.ts';

/**
 * The dimensions that hold the company back (`LT-11`): the known ones on the lowest occupied step. None when more
 * than half of the applicable dimensions stand there (the company rises on a broad front) or when it is step 4.
 */
export function bottlenecks(dimensions: readonly DimensionResult[]): ReadonlySet<string> {
  const known = dimensions.filter(isKnown);
  const lowest = Math.min(...known.map((dimension) => dimension.now));
  const onLowest = known.filter((dimension) => dimension.now === lowest);
  const applicable = dimensions.filter((dimension) => dimension.state !== 'notApplicable').length;
  const isBroadFront = 2 * onLowest.length > applicable;
  return new Set(lowest === 4 || isBroadFront ? [] : onLowest.map((dimension) => dimension.id));
}
