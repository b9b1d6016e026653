import * as v from 'valibot';
import { calendarDay } from '../calendarDay.ts';
import { documentIdForm, questionId } from '../ids.ts';
import { type Plan, planBounds } from './plan.ts';
import { quarterForm } from './quarter.ts';

const id = v.pipe(v.string(), v.regex(documentIdForm));
const day = v.pipe(v.string(), v.regex(calendarDay));
const weight = v.nullable(v.picklist([1, 2, 3] as const));
const question = v.pipe(v.string(), v.regex(questionId));

const rung = v.looseObject({
  is: v.pipe(v.literal('rung'), v.description('A rung of a ladder.')),
  dimension: v.pipe(question, v.description('Id of the dimension.')),
  from: v.pipe(v.picklist([1, 2, 3] as const), v.description('The step below the rung.')),
});
const practice = v.looseObject({
  is: v.pipe(v.literal('practice'), v.description('One practice.')),
  practice: v.pipe(question, v.description('Id of the practice.')),
});

/** One thing to do, from outside. */
export const planItemSchema = v.looseObject({
  id: v.pipe(id, v.description('Identifies the item.')),
  lifts: v.pipe(
    v.nullable(v.variant('is', [rung, practice])),
    v.description(
      'What it lifts: a rung of a dimension or one practice; null for something that lifts no answer.',
    ),
  ),
  title: v.pipe(
    v.string(),
    v.maxLength(planBounds.title),
    v.description('Own words; empty for those of the library.'),
  ),
  quarter: v.pipe(
    v.nullable(v.pipe(v.string(), v.regex(quarterForm))),
    v.description('When, such as 2027-Q1; null while it waits for its place.'),
  ),
  owner: v.pipe(v.string(), v.maxLength(planBounds.owner), v.description('A person; may be empty.')),
  due: v.pipe(v.nullable(day), v.description('Calendar day by which it shall be done.')),
  state: v.pipe(v.picklist(['open', 'done', 'dropped'] as const), v.description('How it stands.')),
  endedOn: v.pipe(v.nullable(day), v.description('Calendar day on which it was done or dropped.')),
  effort: v.pipe(weight, v.description('1 small to 3 large; null as the library says.')),
  effect: v.pipe(weight, v.description('1 small to 3 large; null as it is computed.')),
  needs: v.pipe(
    v.nullable(v.pipe(v.array(id), v.maxLength(planBounds.items))),
    v.description('Ids of items that come first; null as the library says.'),
  ),
  note: v.pipe(v.string(), v.maxLength(planBounds.text), v.description('Own words; may be empty.')),
});

/** A decision from outside. */
export const decisionSchema = v.looseObject({
  id: v.pipe(id, v.description('Identifies the decision.')),
  day: v.pipe(day, v.description('Calendar day on which it was decided.')),
  text: v.pipe(v.string(), v.maxLength(planBounds.text), v.description('What was decided.')),
  who: v.pipe(v.string(), v.maxLength(planBounds.owner), v.description('Who decided; may be empty.')),
});

/** A plan body from outside; keys that it does not know survive. */
export const planSchema = v.looseObject({
  title: v.pipe(v.string(), v.maxLength(planBounds.title), v.description('Name of the plan; may be empty.')),
  items: v.pipe(v.array(planItemSchema), v.maxLength(planBounds.items), v.description('What is to be done.')),
  decisions: v.pipe(
    v.array(decisionSchema),
    v.maxLength(planBounds.decisions),
    v.description('What was decided.'),
  ),
}) satisfies v.GenericSchema<unknown, Plan>;
