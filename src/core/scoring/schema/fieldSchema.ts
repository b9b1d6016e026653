import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import { idSchema, textSchema, valueSchema } from './schemaParts.ts';

/** Something known of a contact or its company (`SC-4`). */
export const fieldSchema = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the field in this model and names a column of contacts.')),
  label: v.pipe(textSchema, v.description('Name on screen.')),
  type: v.pipe(
    v.picklist(['category', 'number', 'yesNo', 'date', 'text']),
    v.description('What its values are (SC-4, SC-23).'),
  ),
  of: v.pipe(
    v.picklist(['contact', 'company']),
    v.description('Whose property it is: all contacts of one company share a company’s.'),
  ),
  group: v.pipe(
    v.picklist(['firmographic', 'role', 'bant', 'window', 'situation', 'discontinuity', 'stance', 'own']),
    v.description('Where it belongs in the anatomy of a lead.'),
  ),
  values: v.pipe(
    v.array(
      v.looseObject({
        value: v.pipe(valueSchema, v.description('The value as it stands in the data.')),
        label: v.pipe(textSchema, v.description('Its name on screen.')),
      }),
    ),
    v.maxLength(modelBounds.valuesOfField),
    v.description('Known values of a category; data may hold others.'),
  ),
  unknown: v.pipe(
    v.array(valueSchema),
    v.maxLength(modelBounds.unknownSpellings),
    v.description('How *not known* is spelled in the data; an empty value always is (SC-4).'),
  ),
});
