import * as v from 'valibot';
import { daySchema, idSchema, lineSchema, proseSchema } from './schemaParts.ts';

/** Why something stands in a model, for the schemas of criteria and gates. */
export const reasonsSchemas = {
  why: v.pipe(proseSchema, v.description('Why the team decided so.')),
  decidedBy: v.pipe(lineSchema, v.description('Who decided; empty is not said.')),
  decidedOn: v.pipe(v.nullable(daySchema), v.description('When, YYYY-MM-DD; null is not said.')),
  line: v.pipe(
    v.nullable(idSchema),
    v.description('Id of the line of the canvas that it came from; null is none.'),
  ),
};
