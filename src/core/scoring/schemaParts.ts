import * as v from 'valibot';
import { modelBounds } from './bounds.ts';

// Parts that the schemas of a model share. Only constructs that @valibot/to-json-schema can convert.

/** Id of a field, event kind, group or criterion. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:-]{1,80}$/));

/** A short text in both languages. */
export const textSchema = v.looseObject({
  en: v.pipe(v.string(), v.maxLength(modelBounds.labelLength), v.description('In English.')),
  fi: v.pipe(v.string(), v.maxLength(modelBounds.labelLength), v.description('In Finnish.')),
});

/** Points: finite, within bounds. Two decimals are counted by `checkModel`: a remainder of 0.01 is never exact. */
export const pointsSchema = v.pipe(
  v.number(),
  v.minValue(-modelBounds.points),
  v.maxValue(modelBounds.points),
);

/** Free text. */
export const proseSchema = v.pipe(v.string(), v.maxLength(modelBounds.proseLength));

/** A value of a category as it stands in the data. */
export const valueSchema = v.pipe(v.string(), v.maxLength(modelBounds.valueLength));

/** A whole number of days, 1..3650. */
export const daysSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(modelBounds.days));

/** Side of a criterion or a group. */
export const sideSchema = v.picklist(['fit', 'behaviour']);

/** Closed bounds of a sum. */
export const clipSchema = v.looseObject({
  min: v.pipe(v.nullable(pointsSchema), v.description('Lowest sum in points; null is unbounded (SC-7).')),
  max: v.pipe(v.nullable(pointsSchema), v.description('Highest sum in points; null is unbounded (SC-7).')),
});
