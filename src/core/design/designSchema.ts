import * as v from 'valibot';
import { modelBounds } from '../scoring/bounds.ts';
import { goldenEventsSchema, goldenValuesSchema } from '../scoring/schema/goldenContactSchema.ts';
import {
  daySchema,
  fromSchema,
  idSchema,
  lineSchema,
  proseSchema,
  toSchema,
  valuesSchema,
  whole,
} from '../scoring/schema/schemaParts.ts';
import { bantParts, buyingRoles, canvasSections } from './canvas.ts';
import type { Design } from './design.ts';
import { targetSystems } from './target.ts';

const subject = v.variant('is', [
  v.looseObject({ is: v.pipe(v.literal('statement'), v.description('It is so or not.')) }),
  v.looseObject({
    is: v.pipe(v.literal('values'), v.description('One of several values.')),
    of: v.pipe(idSchema, v.description('What the values are of, such as industry.')),
    values: v.pipe(valuesSchema, v.description('The values.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('range'), v.description('A number in a range.')),
    of: v.pipe(idSchema, v.description('What is counted, such as employees.')),
    from: fromSchema,
    to: toSchema,
  }),
  v.looseObject({
    is: v.pipe(v.literal('role'), v.description('A role of the purchase.')),
    role: v.pipe(v.picklist(buyingRoles), v.description('Which role.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('bant'), v.description('Budget, authority, need or timeline.')),
    of: v.pipe(v.picklist(bantParts), v.description('Which of the four.')),
  }),
]);

const canvas = v.looseObject({
  lines: v.pipe(
    v.array(
      v.looseObject({
        id: v.pipe(idSchema, v.description('Identifies the line in this canvas.')),
        section: v.pipe(v.picklist(canvasSections), v.description('Where it belongs.')),
        text: v.pipe(lineSchema, v.description("The line in the team's own words.")),
        speaks: v.pipe(v.picklist(['for', 'against']), v.description('For a good customer or against one.')),
        about: v.pipe(subject, v.description('What the line is about.')),
      }),
    ),
    v.maxLength(modelBounds.canvasLines),
    v.description('The lines, in the order in which they were written.'),
  ),
  leadIs: v.pipe(proseSchema, v.description('What a lead is to us, and when we have one.')),
});

const guide = v.looseObject({
  stages: v.pipe(
    v.array(
      v.looseObject({
        id: v.pipe(idSchema, v.description('Identifies the stage.')),
        name: v.pipe(lineSchema, v.description('Name of the stage.')),
        days: v.pipe(
          v.nullable(whole(0, modelBounds.days)),
          v.description('Days that it takes; null is not known.'),
        ),
      }),
    ),
    v.maxLength(modelBounds.stages),
    v.description('The model of today, stage by stage.'),
  ),
  steps: v.pipe(
    v.array(
      v.looseObject({
        step: v.pipe(v.picklist([1, 2, 3, 4, 5, 6]), v.description('Which of the six.')),
        answers: v.pipe(
          v.array(
            v.looseObject({
              question: v.pipe(idSchema, v.description('Id of the question.')),
              text: v.pipe(proseSchema, v.description('What was answered.')),
            }),
          ),
          v.maxLength(modelBounds.guideAnswers),
          v.description('Answers to the questions of the step.'),
        ),
        decided: v.pipe(proseSchema, v.description('What was decided.')),
        isDone: v.pipe(v.boolean(), v.description('The team is through with the step.')),
      }),
    ),
    v.maxLength(6),
    v.description('What was written on the steps.'),
  ),
});

const knownCase = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the case in this model.')),
  name: v.pipe(lineSchema, v.description('A name that only the team understands: no real person.')),
  broughtBy: v.pipe(v.picklist(['marketing', 'sales']), v.description('Who brought it.')),
  outcome: v.pipe(v.picklist(['won', 'wasted']), v.description('A deal that was won, or time wasted.')),
  note: v.pipe(proseSchema, v.description('What it was about.')),
  asOf: v.pipe(daySchema, v.description('The day on which it should have been told apart, YYYY-MM-DD.')),
  values: v.pipe(
    goldenValuesSchema,
    v.description('What was known of it; a field that is absent is unknown.'),
  ),
  events: v.pipe(goldenEventsSchema, v.description('What it did.')),
});

/** Who agreed, and when. */
export const signatureSchema = v.looseObject({
  name: v.pipe(lineSchema, v.minLength(1), v.description('Who agreed.')),
  on: v.pipe(daySchema, v.description('When, YYYY-MM-DD.')),
});

/** What stands behind a model and moves no points. */
export const designSchema = v.looseObject({
  target: v.pipe(v.picklist(targetSystems), v.description('The system that the model is made for.')),
  canvas: v.pipe(canvas, v.description('The ideal customer.')),
  guide: v.pipe(guide, v.description('The six steps to the model.')),
  cases: v.pipe(
    v.array(knownCase),
    v.maxLength(modelBounds.cases),
    v.description('Deals that were won and leads that wasted time.'),
  ),
  signOff: v.pipe(
    v.nullable(
      v.looseObject({
        marketing: v.pipe(signatureSchema, v.description('Who agreed for marketing.')),
        sales: v.pipe(signatureSchema, v.description('Who agreed for sales.')),
        version: v.pipe(
          v.string(),
          v.maxLength(40),
          v.description('Id of the document of the agreed version.'),
        ),
      }),
    ),
    v.description('Null is a draft; else the model is agreed and locked.'),
  ),
  archived: v.pipe(v.boolean(), v.description('Out of sight.')),
}) satisfies v.GenericSchema<unknown, Design>;
