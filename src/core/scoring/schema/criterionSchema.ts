import * as v from 'valibot';
import {
  bucketsSchema,
  colleaguesSchema,
  counterSchema,
  eventsCriterionSchema,
  surgeSchema,
} from './eventCriterionSchema.ts';
import { casesSchema, rangesSchema, tableSchema } from './valueCriterionSchema.ts';

/** The schema of one criterion of any kind. */
export const criterionSchema = v.variant('kind', [
  tableSchema,
  rangesSchema,
  casesSchema,
  eventsCriterionSchema,
  counterSchema,
  bucketsSchema,
  surgeSchema,
  colleaguesSchema,
]);
