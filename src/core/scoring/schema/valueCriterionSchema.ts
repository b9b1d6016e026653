import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { conditionOf } from './conditionSchema.ts';
import { criterionBase } from './criterionBase.ts';
import { fromSchema, idSchema, pointsSchema, textSchema, toSchema, valuesSchema } from './schemaParts.ts';

const points = v.pipe(pointsSchema, v.description('Points, at most two decimals (SC-2).'));
const other = v.pipe(pointsSchema, v.description('Points for a known value that nothing above names.'));
const unknown = v.pipe(pointsSchema, v.description('Points when the value is not known (SC-4).'));

/** Points by value (`SC-11`). */
export const tableSchema = v.looseObject({
  kind: v.pipe(
    v.literal('table'),
    v.description('Points by the value of a category, text or yes/no field (SC-11).'),
  ),
  ...criterionBase,
  field: v.pipe(idSchema, v.description('Id of the field.')),
  rows: v.pipe(
    v.array(
      v.looseObject({
        values: v.pipe(
          valuesSchema,
          v.description('Values that get these points; of a yes/no field: yes, no.'),
        ),
        points,
      }),
    ),
    v.maxLength(modelBounds.rows),
    v.description('Rows of the table; each value stands in one row.'),
  ),
  other,
  unknown,
});

/** Points by number (`SC-12`). */
export const rangesSchema = v.looseObject({
  kind: v.pipe(v.literal('ranges'), v.description('Points by the range that a number falls in (SC-12).')),
  ...criterionBase,
  field: v.pipe(idSchema, v.description('Id of the number field.')),
  ranges: v.pipe(
    v.array(v.looseObject({ from: fromSchema, to: toSchema, points })),
    v.maxLength(modelBounds.rows),
    v.description('Ranges that do not overlap.'),
  ),
  other,
  unknown,
});

/** Points by conditions (`SC-44`). */
export const casesSchema = v.looseObject({
  kind: v.pipe(v.literal('cases'), v.description('Points by conditions (SC-44).')),
  ...criterionBase,
  rows: v.pipe(
    v.array(
      v.looseObject({
        label: v.pipe(textSchema, v.description('Name of the row on screen.')),
        when: conditionOf('When the row counts: over fields only (SC-24).'),
        points,
      }),
    ),
    v.maxLength(modelBounds.rows),
    v.description('Of the rows that are true the one with the most points counts.'),
  ),
  other: v.pipe(pointsSchema, v.description('Points when every row is false.')),
  unknown: v.pipe(pointsSchema, v.description('Points when no row is true and one at least is unknown.')),
});
