import type { ContactTable } from '../../contacts/table.ts';
import { valueOfCode } from '../contactAt.ts';
import type { Field } from '../model.ts';
import { roleWeight, type RoleWeighted } from './roleWeight.ts';

/** What each contact of a table weighs in the mean, in hundredths, by contact (`SC-39`): the fast version of `roleWeight`. */
export function roleWeightsOf(
  rollUp: RoleWeighted,
  fields: readonly Field[],
  table: ContactTable,
): Int32Array {
  const weights = new Int32Array(table.count);
  const field = fields.find(({ id }) => id === rollUp.field);
  const column = table.columns.find((each) => each.field === rollUp.field);
  if (column === undefined) return weights.fill(roleWeight(rollUp, field, null));
  if (column.kind === 'numbers') {
    return weights.map((_, contact) => roleWeight(rollUp, field, column.numbers[contact]));
  }
  const byCode = column.values.map((_, code) => roleWeight(rollUp, field, valueOfCode(column, field, code)));
  for (let contact = 0; contact < weights.length; contact++) {
    weights[contact] = byCode[column.codes[contact] as number] as number;
  }
  return weights;
}
