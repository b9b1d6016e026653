import type { Centipoints, Points } from '#core/brand.ts';
import { toCentipoints } from '#core/scoring/centipoints.ts';
import { clip, criterionBoundsOf } from '#core/scoring/clip.ts';
import type { ValueCriterion } from '#core/scoring/criterion.ts';
import type { Field } from '#core/scoring/model.ts';

/** What one row, range, other or unknown of a criterion gives, cap applied: the same for every rival. */
export function clippedPoints({ id, weight, cap }: ValueCriterion, points: Points): Centipoints {
  if (weight !== null) throw new Error(`${id}: the rivals are not told percentages of a weight`);
  return clip(toCentipoints(points), criterionBoundsOf(cap));
}

/** The texts that say that the value of a criterion's field is not known, beside the empty one. */
export function unknownSpellings(
  { field, kind }: ValueCriterion,
  fields: readonly Field[],
): readonly string[] {
  const unknown = fields.find(({ id }) => id === field)?.unknown;
  if (!unknown) throw new Error(`No field ${field}`);
  if (kind === 'ranges' && unknown.length > 0)
    throw new Error(`${field}: a number has no spelling in the bench`);
  return unknown;
}
