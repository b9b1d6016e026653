import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { fromSchema, idSchema, percentSchema, toSchema, upTo, valuesSchema } from './schemaParts.ts';

const deal = upTo(modelBounds.dealSize);

/** A value or size that is not exact, in whole units of the currency. */
export const estimateSchema = v.looseObject({
  low: v.pipe(deal, v.description('At least this, as far as one can tell.')),
  likely: v.pipe(deal, v.description('Most likely this.')),
  high: v.pipe(deal, v.description('At most this, as far as one can tell.')),
});

const percents = v.looseObject({
  low: v.pipe(percentSchema, v.description('At least so many percent.')),
  likely: v.pipe(percentSchema, v.description('Most likely so many percent.')),
  high: v.pipe(percentSchema, v.description('At most so many percent.')),
});

const size = v.pipe(estimateSchema, v.description('Size of the deal.'));
const field = v.pipe(idSchema, v.description('Id of the field.'));
const other = v.pipe(v.nullable(estimateSchema), v.description('Size for any other known value, or null.'));
const unknown = v.pipe(v.nullable(estimateSchema), v.description('Size when it is not known, or null.'));

const sizes = v.variant('from', [
  v.looseObject({ from: v.pipe(v.literal('fixed'), v.description('Every deal has this size.')), size }),
  v.looseObject({
    from: v.pipe(v.literal('field'), v.description('A number field holds it.')),
    field,
    unknown,
  }),
  v.looseObject({
    from: v.pipe(v.literal('table'), v.description('By the value of a field.')),
    field,
    rows: v.pipe(
      v.array(
        v.looseObject({
          values: v.pipe(valuesSchema, v.description('Values that have this size.')),
          size,
        }),
      ),
      v.maxLength(modelBounds.rows),
      v.description('Each value stands in one row.'),
    ),
    other,
    unknown,
  }),
  v.looseObject({
    from: v.pipe(v.literal('ranges'), v.description('By the range that a number falls in.')),
    field,
    ranges: v.pipe(
      v.array(v.looseObject({ from: fromSchema, to: toSchema, size })),
      v.maxLength(modelBounds.rows),
      v.description('Ranges that do not overlap.'),
    ),
    other,
    unknown,
  }),
]);

const origin = v.pipe(
  v.picklist(['typed', 'calibrated']),
  v.description('Typed in, or calibrated on what became of contacts.'),
);

function ofGrade(grade: string) {
  return v.pipe(percents, v.description(`Percent of those with grade ${grade} who buy.`));
}

const probabilities = v.variant('by', [
  v.looseObject({
    by: v.pipe(v.literal('grade'), v.description('By the grade.')),
    origin,
    A: ofGrade('A'),
    B: ofGrade('B'),
    C: ofGrade('C'),
    D: ofGrade('D'),
  }),
  v.looseObject({
    by: v.pipe(v.literal('score'), v.description('By the official score: the last row that is reached.')),
    origin,
    rows: v.pipe(
      v.array(
        v.looseObject({
          from: v.pipe(upTo(modelBounds.total), v.description('From this official score on.')),
          percent: v.pipe(percents, v.description('Percent of them who buy.')),
        }),
      ),
      v.minLength(1),
      v.maxLength(modelBounds.rows),
      v.description('Rows by rising score; the first is from 0.'),
    ),
  }),
]);

/** Size of the deal x probability of the purchase (`SC-36`). */
export const valueRuleSchema = v.looseObject({
  currency: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{3}$/),
    v.description('ISO 4217 code of the currency of all sizes.'),
  ),
  size: v.pipe(sizes, v.description('Size of the deal in whole units of the currency.')),
  probability: v.pipe(
    probabilities,
    v.description('Probability of the purchase in percent, at most two decimals.'),
  ),
});
