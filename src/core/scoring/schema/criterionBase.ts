import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { reasonsSchemas } from './reasonsSchemas.ts';
import { clipSchema, idSchema, sideSchema, textSchema, upTo } from './schemaParts.ts';

/** What the schemas of all kinds of criteria share. */
export const criterionBase = {
  id: v.pipe(idSchema, v.description('Identifies the criterion in this model.')),
  label: v.pipe(textSchema, v.description('Name on screen.')),
  side: v.pipe(sideSchema, v.description('Fit is what a contact is, behaviour what it does (SC-10).')),
  group: v.pipe(v.nullable(idSchema), v.description('Id of the group whose cap it shares; null is none.')),
  enabled: v.pipe(v.boolean(), v.description('A criterion that is switched off gives nothing (SC-16).')),
  cap: v.pipe(clipSchema, v.description('Bounds of what the criterion gives (SC-7).')),
  weight: v.pipe(
    v.nullable(upTo(modelBounds.weight)),
    v.description(
      'Points of which all points of the criterion are percentages (SC-25); null: they are points.',
    ),
  ),
  ...reasonsSchemas,
};
