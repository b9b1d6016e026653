import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { conditionOf } from './conditionSchema.ts';
import { gradeSchema, idSchema, lineSchema, textSchema, upTo, valuesSchema } from './schemaParts.ts';

const owner = v.variant('by', [
  v.looseObject({
    by: v.pipe(v.literal('name'), v.description('One owner.')),
    name: v.pipe(lineSchema, v.description('Name of the owner; empty is nobody.')),
  }),
  v.looseObject({
    by: v.pipe(v.literal('field'), v.description('By industry, product or region.')),
    field: v.pipe(idSchema, v.description('Id of the field.')),
    rows: v.pipe(
      v.array(
        v.looseObject({
          values: v.pipe(valuesSchema, v.description('Values that this owner takes.')),
          name: v.pipe(lineSchema, v.description('Name of the owner; empty is nobody.')),
        }),
      ),
      v.maxLength(modelBounds.rows),
      v.description('Each value stands in one row.'),
    ),
    other: v.pipe(lineSchema, v.description('Owner of every other value, known or not.')),
  }),
  v.looseObject({
    by: v.pipe(v.literal('turn'), v.description('In turn, steady for a contact (SC-37).')),
    names: v.pipe(
      v.array(lineSchema),
      v.maxLength(modelBounds.rows),
      v.description('Among these, one at least.'),
    ),
  }),
]);

/** Where a contact goes (`SC-37`). */
export const routeSchema = v.looseObject({
  action: v.pipe(
    v.picklist(['salesUrgent', 'sales', 'insideSales', 'nurture', 'findOutMore']),
    v.description('What happens to the contact.'),
  ),
  queue: v.pipe(lineSchema, v.description('Queue or list in the target system; may be empty.')),
  owner: v.pipe(owner, v.description('Who takes it.')),
  hours: v.pipe(
    v.nullable(upTo(modelBounds.hours)),
    v.description('Within how many hours; null is no promise.'),
  ),
});

/** One rule of the routing (`SC-37`). */
export const routingRuleSchema = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the rule in this model.')),
  label: v.pipe(textSchema, v.description('Name on screen.')),
  when: v.pipe(
    v.nullable(conditionOf('Over fields and results.')),
    v.description('When the rule holds: over fields and results. Null always; so does the last one.'),
  ),
  route: v.pipe(routeSchema, v.description('Where the contact goes.')),
  grade: v.pipe(v.nullable(gradeSchema), v.description('The grade that the rule sets; null sets none.')),
});
