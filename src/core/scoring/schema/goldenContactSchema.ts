import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import {
  activityClassSchema,
  amountSchema,
  daySchema,
  fitClassSchema,
  gradeSchema,
  idSchema,
  lineSchema,
  valueSchema,
  whole,
} from './schemaParts.ts';
import { estimateSchema } from './valueRuleSchema.ts';

const most = modelBounds.criteria * modelBounds.criterionPoints;
const sidePoints = v.pipe(v.number(), v.minValue(-most), v.maxValue(modelBounds.total));

function property(name: string) {
  return v.pipe(v.nullable(valueSchema), v.description(`${name}; null is not known.`));
}

/** Dated events of a contact that is written down. */
export const goldenEventsSchema = v.pipe(
  v.array(
    v.looseObject({
      kind: v.pipe(idSchema, v.description('Id of the event kind.')),
      day: v.pipe(daySchema, v.description('Its day, YYYY-MM-DD.')),
      topic: property('What it was about'),
      asset: property('What was used'),
      channel: property('How it came'),
      amount: v.pipe(v.nullable(amountSchema), v.description('How much; null is not known.')),
    }),
  ),
  v.maxLength(modelBounds.goldenEvents),
);

const grade = v.pipe(gradeSchema, v.description('The grade.'));
const pair = {
  fit: v.pipe(fitClassSchema, v.description('Class of fit.')),
  activity: v.pipe(activityClassSchema, v.description('Class of activity.')),
};

/** What is known of a contact that is written down, field by field. */
export const goldenValuesSchema = v.pipe(
  v.array(
    v.looseObject({
      field: v.pipe(idSchema, v.description('Id of the field.')),
      value: v.pipe(v.union([valueSchema, amountSchema]), v.description('Its value, a text or a number.')),
    }),
  ),
  v.maxLength(modelBounds.fields),
);

const expected = v.looseObject({
  fit: v.pipe(sidePoints, v.description('Points of the fit side.')),
  behaviour: v.pipe(sidePoints, v.description('Points of the behaviour side.')),
  score: v.pipe(whole(0, modelBounds.total), v.description('The official score.')),
  grade,
  pair: v.pipe(v.looseObject(pair), v.description('The pair of classes.')),
  qualified: v.pipe(v.picklist(['yes', 'no', 'checkFirst']), v.description('Whether it is qualified.')),
  routedBy: v.pipe(
    v.nullable(idSchema),
    v.description('Id of the gate or rule that decides where it goes; null is none.'),
  ),
  value: v.pipe(v.nullable(estimateSchema), v.description('Its value; null is not known.')),
});

/** A contact with the result that the model must give (`SC-42`). */
export const goldenContactSchema = v.looseObject({
  id: v.pipe(idSchema, v.description('Identifies the golden contact in this model.')),
  label: v.pipe(lineSchema, v.description('Who it stands for; never a real person.')),
  asOf: v.pipe(daySchema, v.description('The day on which it is scored, YYYY-MM-DD.')),
  values: v.pipe(
    goldenValuesSchema,
    v.description('What is known of it; a field that is absent is unknown.'),
  ),
  events: v.pipe(goldenEventsSchema, v.description('What it did.')),
  colleagues: v.pipe(
    v.array(goldenEventsSchema),
    v.maxLength(modelBounds.goldenColleagues),
    v.description('What each colleague did.'),
  ),
  previous: v.pipe(
    v.nullable(v.looseObject({ grade, ...pair })),
    v.description('What it was on an earlier day (SC-34); null counts entering limits.'),
  ),
  expected: v.pipe(expected, v.description('The result that the model must give.')),
});
