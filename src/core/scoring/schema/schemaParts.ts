import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';

// Parts that the schemas of a model share. Only constructs that @valibot/to-json-schema can convert.

/** Id of a field, event kind, group, criterion, condition, gate, rule, topic, role or golden contact. */
export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:-]{1,80}$/));

/** A label, a name or the like: one line. */
export const lineSchema = v.pipe(v.string(), v.maxLength(modelBounds.labelLength));

/** A short text in both languages. */
export const textSchema = v.looseObject({
  en: v.pipe(lineSchema, v.description('In English.')),
  fi: v.pipe(lineSchema, v.description('In Finnish.')),
});

/** Points: finite, within bounds. Two decimals are counted by `checkModel`: a remainder of 0.01 is never exact. */
export const pointsSchema = v.pipe(
  v.number(),
  v.minValue(-modelBounds.points),
  v.maxValue(modelBounds.points),
);

/** Free text. */
export const proseSchema = v.pipe(v.string(), v.maxLength(modelBounds.proseLength));

/** A value of a category as it stands in the data, or a text to be looked for. */
export const valueSchema = v.pipe(v.string(), v.maxLength(modelBounds.valueLength));

/** The values of one row. */
export const valuesSchema = v.pipe(v.array(valueSchema), v.maxLength(modelBounds.valuesInRow));

/** A number from 0 to the greatest. */
export function upTo(greatest: number) {
  return v.pipe(v.number(), v.minValue(0), v.maxValue(greatest));
}

/** A whole number from least to greatest. */
export function whole(least: number, greatest: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(greatest));
}

/** A whole number of days, 1..3650. */
export const daysSchema = whole(1, modelBounds.days);

/** How many, 1..1000. */
export const timesSchema = whole(1, modelBounds.times);

/** A percentage, 0..100; two decimals are counted by `checkModel`. */
export const percentSchema = upTo(100);

/** A calendar day as it is written; whether it is one is found by `checkModel`. */
export const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Any amount or bound of a range. */
export const amountSchema = v.pipe(
  v.number(),
  v.minValue(-modelBounds.rangeBound),
  v.maxValue(modelBounds.rangeBound),
);

/** Where a range begins. */
export const fromSchema = v.pipe(
  v.nullable(amountSchema),
  v.description('From this number, itself included; null is unbounded.'),
);

/** Where a range ends. */
export const toSchema = v.pipe(
  v.nullable(amountSchema),
  v.description('Up to this number, itself left out; null is unbounded.'),
);

/** Side of a criterion or a group. */
export const sideSchema = v.picklist(['fit', 'behaviour']);

/** Closed bounds of a sum. */
export const clipSchema = v.looseObject({
  min: v.pipe(v.nullable(pointsSchema), v.description('Lowest sum in points; null is unbounded (SC-7).')),
  max: v.pipe(v.nullable(pointsSchema), v.description('Highest sum in points; null is unbounded (SC-7).')),
});

/** Grade of a contact. */
export const gradeSchema = v.picklist(['A', 'B', 'C', 'D']);

/** Class of the fit side. */
export const fitClassSchema = v.picklist(['A', 'B', 'C', 'D']);

/** Class of the behaviour side. */
export const activityClassSchema = v.picklist([1, 2, 3, 4]);

/** Ids of the event kinds of a criterion. */
export const eventsSchema = v.pipe(
  v.array(idSchema),
  v.maxLength(modelBounds.eventKinds),
  v.description('Ids of the event kinds, any of which counts.'),
);
