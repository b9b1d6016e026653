import * as v from 'valibot';
import { designSchema } from '../design/designSchema.ts';
import { modelBounds } from './bounds.ts';
import { companyRuleSchema } from './schema/companyRuleSchema.ts';
import { conditionOf } from './schema/conditionSchema.ts';
import { criterionSchema } from './schema/criterionSchema.ts';
import { fieldSchema } from './schema/fieldSchema.ts';
import { goldenContactSchema } from './schema/goldenContactSchema.ts';
import { classesSchema, gateSchema, gradingSchema } from './schema/gradingSchema.ts';
import { interestRuleSchema } from './schema/interestRuleSchema.ts';
import type { ScoringModel } from './model.ts';
import { routingRuleSchema } from './schema/routingSchema.ts';
import {
  clipSchema,
  idSchema,
  lineSchema,
  proseSchema,
  sideSchema,
  textSchema,
  upTo,
} from './schema/schemaParts.ts';
import { valueRuleSchema } from './schema/valueRuleSchema.ts';

const label = v.pipe(textSchema, v.description('Name on screen.'));
const total = upTo(modelBounds.total);

const eventKind = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the kind of event in this model and in the data.')),
  label,
});

const topic = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the topic in this model and in the data.')),
  label,
});

const namedCondition = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the condition in this model.')),
  label,
  when: conditionOf('What it says (SC-24); never itself.'),
});

const side = v.looseObject({
  max: v.pipe(
    total,
    v.description('Most points that the side gives; both sides together at most 100 (SC-10).'),
  ),
  min: v.pipe(
    v.nullable(v.pipe(v.number(), v.minValue(-modelBounds.points), v.maxValue(0))),
    v.description('Fewest points that the side gives; null is open (SC-10).'),
  ),
});

const group = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the group in this model.')),
  label,
  side: v.pipe(sideSchema, v.description('Side of all its criteria.')),
  cap: v.pipe(clipSchema, v.description('Bounds of the sum of its criteria (SC-7).')),
});

/**
 * The body of a model document, version 3, as a schema: every field, its bounds (`SC-20`) and what it means.
 * Unknown keys are kept. What a schema cannot say is found by `checkModel`.
 */
export const modelSchema = v.looseObject({
  title: v.pipe(lineSchema, v.description('Name of the model.')),
  note: v.pipe(proseSchema, v.description('What the team wants to remember of it.')),
  template: v.pipe(
    lineSchema,
    v.description('Id of the template that it began from; empty when it began from nothing.'),
  ),
  zone: v.pipe(
    v.string(),
    v.maxLength(100),
    v.description('IANA time zone in which instants become days (SC-22), such as Europe/Helsinki.'),
  ),
  fields: listOf(fieldSchema, modelBounds.fields, 'What is known of contacts and their companies (SC-4).'),
  eventKinds: listOf(eventKind, modelBounds.eventKinds, 'Kinds of dated events.'),
  topics: listOf(topic, modelBounds.topics, 'What events may be about (SC-26).'),
  conditions: listOf(namedCondition, modelBounds.conditions, 'Conditions with a name (SC-24).'),
  sides: v.pipe(
    v.looseObject({
      fit: v.pipe(side, v.description('What a contact is (explicit points).')),
      behaviour: v.pipe(side, v.description('What a contact does (implicit points).')),
    }),
    v.description('The two sides of a score (SC-10).'),
  ),
  total: v.pipe(
    v.looseObject({
      min: v.pipe(total, v.description('Lowest total.')),
      max: v.pipe(total, v.description('Highest total.')),
    }),
    v.description('Bounds of the sum of both sides (SC-8).'),
  ),
  groups: listOf(group, modelBounds.groups, 'Groups of criteria that share a cap.'),
  criteria: listOf(criterionSchema, modelBounds.criteria, 'What gives points, in the order shown.'),
  gates: listOf(gateSchema, modelBounds.gates, 'What decides whatever the points say, in order (SC-32).'),
  grading: v.pipe(gradingSchema, v.description('How a score becomes a letter (SC-9, SC-33).')),
  classes: v.pipe(classesSchema, v.description('How each side becomes a class (SC-33).')),
  qualified: conditionOf('Who is qualified: over fields and results (SC-35).'),
  value: v.pipe(
    v.nullable(valueRuleSchema),
    v.description('What a contact is worth (SC-36); null is not said.'),
  ),
  routing: listOf(
    routingRuleSchema,
    modelBounds.rules,
    'Where contacts go: the first rule that holds (SC-37).',
  ),
  interest: v.pipe(
    v.nullable(interestRuleSchema),
    v.description('Interest in topics (SC-38); null is not said.'),
  ),
  company: v.pipe(
    v.nullable(companyRuleSchema),
    v.description('From contacts to companies (SC-39); null: not.'),
  ),
  golden: listOf(
    goldenContactSchema,
    modelBounds.goldenContacts,
    'Contacts with the result that the model must give, checked on opening (SC-42).',
  ),
  design: v.pipe(designSchema, v.description('How the team came to the model; moves no points.')),
}) satisfies v.GenericSchema<unknown, ScoringModel>;

function listOf<Item extends v.GenericSchema>(item: Item, most: number, description: string) {
  return v.pipe(v.array(item), v.maxLength(most), v.description(description));
}
