import * as v from 'valibot';
import { modelBounds } from '../bounds.ts';
import type { Condition } from '../condition.ts';
import {
  activityClassSchema,
  daySchema,
  fitClassSchema,
  fromSchema,
  gradeSchema,
  idSchema,
  pointsSchema,
  toSchema,
  valueSchema,
  valuesSchema,
} from './schemaParts.ts';

const field = v.pipe(idSchema, v.description('Id of the field.'));
const age = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(-modelBounds.ageBound), v.maxValue(modelBounds.ageBound)),
);

const ofFields = [
  v.looseObject({
    is: v.pipe(v.literal('equals'), v.description('The value of a field equals this one.')),
    field,
    value: v.pipe(valueSchema, v.description('Numbers and dates by what they mean, else by character.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('oneOf'), v.description('The value of a field equals one of these.')),
    field,
    values: v.pipe(valuesSchema, v.description('Numbers and dates by what they mean, else by character.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('range'), v.description('A number falls in a range.')),
    field,
    from: fromSchema,
    to: toSchema,
  }),
  v.looseObject({
    is: v.pipe(v.picklist(['before', 'after']), v.description('A date lies strictly before or after a day.')),
    field,
    day: v.pipe(daySchema, v.description('The day, YYYY-MM-DD.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('age'), v.description('So many days have passed since a date.')),
    field,
    from: v.pipe(age, v.description('At least so many days; below 0 lies ahead; null is unbounded.')),
    to: v.pipe(age, v.description('Fewer than so many days; null is unbounded.')),
  }),
  v.looseObject({
    is: v.pipe(
      v.picklist(['contains', 'startsWith']),
      v.description('A text contains this, or begins with it, in whatever case.'),
    ),
    field,
    text: v.pipe(valueSchema, v.description('What is looked for; no pattern.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('known'), v.description('The value of a field is known (SC-4).')),
    field,
  }),
] as const;

const ofResults = [
  v.looseObject({
    is: v.pipe(v.literal('grade'), v.description('The grade is one of these.')),
    grades: v.pipe(v.array(gradeSchema), v.maxLength(4), v.description('Grades.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('fit'), v.description('The class of the fit side is one of these.')),
    classes: v.pipe(v.array(fitClassSchema), v.maxLength(4), v.description('Classes of fit.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('activity'), v.description('The class of the behaviour side is one of these.')),
    classes: v.pipe(v.array(activityClassSchema), v.maxLength(4), v.description('Classes of activity.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('score'), v.description('The official score falls in a range (SC-14).')),
    from: fromSchema,
    to: toSchema,
  }),
  v.looseObject({
    is: v.pipe(v.literal('points'), v.description('Points, after their clip, fall in a range.')),
    of: v.pipe(v.picklist(['criterion', 'group', 'side']), v.description('Whose points.')),
    id: v.pipe(idSchema, v.description('Id of the criterion or group, or name of the side.')),
    from: v.pipe(v.nullable(pointsSchema), v.description('From so many points on; null is unbounded.')),
    to: v.pipe(v.nullable(pointsSchema), v.description('Fewer than so many points; null is unbounded.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('qualified'), v.description('The contact is qualified; in routing only (SC-37).')),
  }),
] as const;

const ofConditions = [
  v.looseObject({
    is: v.pipe(v.picklist(['and', 'or']), v.description('All of these, or at least one of them.')),
    of: v.pipe(v.array(v.lazy(() => conditionSchema)), v.description('The parts.')),
  }),
  v.looseObject({
    is: v.pipe(v.literal('not'), v.description('The opposite; of unknown it is unknown.')),
    of: conditionOf('What is turned round.'),
  }),
  v.looseObject({
    is: v.pipe(v.literal('named'), v.description('What a condition of the model says.')),
    condition: v.pipe(idSchema, v.description('Id of the condition.')),
  }),
] as const;

/** A condition, nested as it may be (`SC-24`). How deep and how large is counted by `checkModel`. */
export const conditionSchema: v.GenericSchema<unknown, Condition> = v.variant('is', [
  ...ofFields,
  ...ofResults,
  ...ofConditions,
]);

/** A condition with what it means where it stands; in the JSON Schema a reference to the one definition. */
export function conditionOf(description: string) {
  return v.pipe(
    v.lazy(() => conditionSchema),
    v.description(description),
  );
}
