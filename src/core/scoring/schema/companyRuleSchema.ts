import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { idSchema, percentSchema, textSchema, timesSchema, upTo, valuesSchema } from './schemaParts.ts';

const weight = upTo(modelBounds.weight);
const field = v.pipe(idSchema, v.description('Id of the field that holds the role.'));

const rollUp = v.variant('by', [
  v.looseObject({ by: v.pipe(v.literal('maximum'), v.description('The highest total.')) }),
  v.looseObject({ by: v.pipe(v.literal('cappedSum'), v.description('The sum, at most 100.')) }),
  v.looseObject({
    by: v.pipe(v.literal('meanOfBest'), v.description('The mean of the best.')),
    people: v.pipe(timesSchema, v.description('Of so many people, or of all when they are fewer.')),
  }),
  v.looseObject({
    by: v.pipe(v.literal('roleWeighted'), v.description('The mean, weighted by role.')),
    field,
    rows: v.pipe(
      v.array(
        v.looseObject({
          values: v.pipe(valuesSchema, v.description('Values of the role.')),
          weight: v.pipe(weight, v.description('Weight of these, at most two decimals.')),
        }),
      ),
      v.maxLength(modelBounds.rows),
      v.description('Each value stands in one row.'),
    ),
    other: v.pipe(weight, v.description('Weight of any other known role.')),
    unknown: v.pipe(weight, v.description('Weight when the role is not known.')),
  }),
  v.looseObject({ by: v.pipe(v.literal('noisyOr'), v.description('Any one of them may be the buyer.')) }),
]);

const roles = v.looseObject({
  field,
  needed: v.pipe(
    v.array(
      v.looseObject({
        id: v.pipe(idSchema, v.description('Identifies the role in this model.')),
        label: v.pipe(textSchema, v.description('Name on screen.')),
        values: v.pipe(valuesSchema, v.description('Values of the field that are this role.')),
        people: v.pipe(timesSchema, v.description('How many people are needed.')),
      }),
    ),
    v.maxLength(modelBounds.rows),
    v.description('Roles of the buying group.'),
  ),
});

/** How contacts make a company (`SC-39`). */
export const companyRuleSchema = v.looseObject({
  rollUp: v.pipe(rollUp, v.description('From the totals of the contacts to the score of the company.')),
  roles: v.pipe(v.nullable(roles), v.description('Who should be among them; null asks for nobody.')),
  singleThreadPercent: v.pipe(
    percentSchema,
    v.description('A person with more than so many percent of the behaviour points is a single thread.'),
  ),
});
