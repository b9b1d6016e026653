import { roundHalfAway } from '../centipoints.ts';
import type { RollUp } from '../companyRule.ts';
import { type RawValue, knownText } from '../known.ts';
import type { Field } from '../model.ts';

/** A roll-up in which people weigh by their role. */
export type RoleWeighted = Extract<RollUp, { readonly by: 'roleWeighted' }>;

/**
 * What a person with this value weighs in the mean, in whole hundredths, so that sums are whole (`SC-39`): the row that
 * names the value, `other` for a known value that no row names, `unknown` for one that is not known, as in `SC-11`.
 */
export function roleWeight(rollUp: RoleWeighted, field: Field | undefined, value: RawValue): number {
  const role = field === undefined ? null : knownText(value, field);
  if (role === null) return inHundredths(rollUp.unknown);
  const row = rollUp.rows.find(({ values }) => values.includes(role));
  return inHundredths(row === undefined ? rollUp.other : row.weight);
}

function inHundredths(weight: number): number {
  return roundHalfAway(weight * 100);
}
