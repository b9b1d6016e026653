import * as v from 'valibot';
import { modelSchema } from '../scoring/modelSchema.ts';
import { daySchema, lineSchema, proseSchema, whole } from '../scoring/schema/schemaParts.ts';
import { signatureSchema } from './designSchema.ts';
import type { ModelVersion } from './modelVersion.ts';

/** The most versions that a model numbers. */
const mostVersions = 1_000_000;

/** The body of a version document, version 1 (`DE-60`). Unknown keys are kept. */
export const modelVersionSchema = v.looseObject({
  title: v.pipe(lineSchema, v.description('Name of the version.')),
  note: v.pipe(proseSchema, v.description('What the team wants to remember of it.')),
  of: v.pipe(v.string(), v.maxLength(40), v.description('Id of the document of the model.')),
  number: v.pipe(whole(1, mostVersions), v.description('Which version of the model, from 1.')),
  savedOn: v.pipe(daySchema, v.description('The day on which it was kept, YYYY-MM-DD.')),
  signOff: v.pipe(
    v.nullable(
      v.looseObject({
        marketing: v.pipe(signatureSchema, v.description('Who agreed for marketing.')),
        sales: v.pipe(signatureSchema, v.description('Who agreed for sales.')),
      }),
    ),
    v.description('Null is a draft; else who agreed to it.'),
  ),
  model: v.pipe(modelSchema, v.description('The model as it was.')),
}) satisfies v.GenericSchema<unknown, ModelVersion>;
