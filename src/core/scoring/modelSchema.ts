import * as v from 'valibot';
import { modelBounds } from './bounds.ts';
import { criterionSchema } from './criterionSchema.ts';
import type { ScoringModel } from './model.ts';
import { clipSchema, idSchema, proseSchema, sideSchema, textSchema, valueSchema } from './schemaParts.ts';

const field = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the field in this model and names a column of contacts.')),
  label: v.pipe(textSchema, v.description('Name on screen.')),
  type: v.pipe(v.picklist(['category', 'number', 'yesNo']), v.description('What its values are (SC-4).')),
  group: v.pipe(
    v.picklist(['firmographic', 'role', 'bant', 'window', 'situation', 'discontinuity', 'own']),
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

const eventKind = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the kind of event in this model and in the data.')),
  label: v.pipe(textSchema, v.description('Name on screen.')),
});

const sideMax = v.looseObject({
  max: v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(modelBounds.total),
    v.description('Most points that the side gives; both sides together at most 100 (SC-10).'),
  ),
});

const group = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the group in this model.')),
  label: v.pipe(textSchema, v.description('Name on screen.')),
  side: v.pipe(sideSchema, v.description('Side of all its criteria.')),
  cap: v.pipe(clipSchema, v.description('Bounds of the sum of its criteria (SC-7).')),
});

const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(modelBounds.total));

const grading = v.looseObject({
  by: v.pipe(v.literal('total'), v.description('The letter comes from the total (SC-9).')),
  limits: v.pipe(
    v.looseObject({
      A: v.pipe(limit, v.description('Lowest official score of an A.')),
      B: v.pipe(limit, v.description('Lowest official score of a B, under that of an A.')),
      C: v.pipe(limit, v.description('Lowest official score of a C, under that of a B; below it is D.')),
    }),
    v.description('Lowest official score of each grade (SC-9).'),
  ),
});

/**
 * The body of a model document, version 1, as a schema: every field, its bounds (`SC-20`) and what it means.
 * Unknown keys are kept. What a schema cannot say is found by `checkModel`.
 */
export const modelSchema = v.looseObject({
  title: v.pipe(v.string(), v.maxLength(modelBounds.labelLength), v.description('Name of the model.')),
  note: v.pipe(proseSchema, v.description('What the team wants to remember of it.')),
  template: v.pipe(
    v.string(),
    v.maxLength(modelBounds.labelLength),
    v.description('Id of the template that it began from; empty when it began from nothing.'),
  ),
  zone: v.pipe(
    v.string(),
    v.maxLength(100),
    v.description('IANA time zone in which instants become days (SC-3), such as Europe/Helsinki.'),
  ),
  fields: v.pipe(
    v.array(field),
    v.maxLength(modelBounds.fields),
    v.description('What is known of contacts and their companies (SC-4).'),
  ),
  eventKinds: v.pipe(
    v.array(eventKind),
    v.maxLength(modelBounds.eventKinds),
    v.description('Kinds of dated events.'),
  ),
  sides: v.pipe(
    v.looseObject({
      fit: v.pipe(sideMax, v.description('What a contact is (explicit points).')),
      behaviour: v.pipe(sideMax, v.description('What a contact does (implicit points).')),
    }),
    v.description('The two sides of a score (SC-10).'),
  ),
  groups: v.pipe(
    v.array(group),
    v.maxLength(modelBounds.groups),
    v.description('Groups of criteria that share a cap.'),
  ),
  criteria: v.pipe(
    v.array(criterionSchema),
    v.maxLength(modelBounds.criteria),
    v.description('What gives points, in the order shown.'),
  ),
  grading: v.pipe(grading, v.description('How a score becomes a letter (SC-9).')),
}) satisfies v.GenericSchema<unknown, ScoringModel>;
