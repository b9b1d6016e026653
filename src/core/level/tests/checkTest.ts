import type { FileFault } from '../../documents/fault.ts';
import { type Dimension, upperSteps } from '../test.ts';
import { practicesOf } from '../practiceSet.ts';
import type { OwnTest } from './ownTest.ts';

/**
 * What a schema cannot say of a test (`LT-91`): ids that stand twice; a dimension with practices on some steps and none
 * on another, since an empty step would be passed by nobody or everybody; a headline that needs more dimensions than
 * there are.
 */
export function checkTest(test: OwnTest): readonly FileFault[] {
  const places = test.dimensions.flatMap((dimension, at) => [
    { id: dimension.id, path: ['dimensions', at, 'id'] as const },
    ...dimension.practices.map(({ id }, place) => ({
      id,
      path: ['dimensions', at, 'practices', place, 'id'] as const,
    })),
  ]);
  const seen = new Set<string>();
  const twice = places.filter(({ id }) => seen.size === seen.add(id).size);
  const empty = test.dimensions.flatMap((dimension, at) => (hasEmptyStep(dimension) ? [at] : []));
  const { leastKnown } = test.rule;
  return [
    ...twice.map(({ path }): FileFault => ({ path, reason: 'duplicateId' })),
    ...empty.map((at): FileFault => ({ path: ['dimensions', at, 'practices'], reason: 'tooFew' })),
    ...(leastKnown > test.dimensions.length
      ? [{ path: ['rule', 'leastKnown'], reason: 'tooHigh', limit: test.dimensions.length } as const]
      : []),
  ];
}

/** A dimension has no practices at all, or at least one on each step. */
export function hasEmptyStep(dimension: Dimension): boolean {
  return (
    dimension.practices.length > 0 && upperSteps.some((step) => practicesOf(dimension, step).length === 0)
  );
}
