import * as v from 'valibot';
import { longestReason, steps, type Assessment } from './assessment.ts';
import { calendarDay } from './calendarDay.ts';

const step = v.picklist(steps);
const choice = v.picklist([...steps, 'dontKnow', 'notApplicable']);

const answer = v.looseObject({
  now: v.pipe(
    v.nullable(choice),
    v.description('The step that the dimension stands on, dontKnow or notApplicable; null while unanswered.'),
  ),
  wanted: v.pipe(v.nullable(step), v.description('The step that is wanted; null when none was set.')),
  reason: v.pipe(
    v.string(),
    v.maxLength(longestReason),
    v.description(
      'Why the dimension does not apply; with notApplicable the answer is whole only with a reason (LT-5).',
    ),
  ),
});

function ladder(name: string) {
  return v.exactOptional(v.pipe(answer, v.description(`Answer to the ladder of ${name}.`)));
}

/** An assessment body from outside; keys that it does not know survive. */
export const assessmentSchema = v.looseObject({
  title: v.pipe(v.string(), v.maxLength(200), v.description('Name of the assessment; may be empty.')),
  test: v.pipe(
    v.looseObject({
      id: v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.description('Which test was asked.')),
      version: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(1e9),
        v.description('Version of its questions.'),
      ),
    }),
    v.description('Identity and version of the questions that were asked.'),
  ),
  day: v.pipe(v.string(), v.regex(calendarDay), v.description('Calendar day of the assessment, YYYY-MM-DD.')),
  guess: v.pipe(
    v.nullable(step),
    v.description('The step that was tapped before the test; null when it was passed over.'),
  ),
  ladders: v.pipe(
    v.looseObject({
      steering: ladder('steering and metrics'),
      goodLead: ladder('what a good lead is'),
      nurturing: ladder('nurturing and campaigns'),
      handover: ladder('hand-over and speed'),
      together: ladder('working together'),
      knowledge: ladder('customer knowledge'),
      systems: ladder('systems and data'),
      feedback: ladder('feedback and learning'),
    }),
    v.description('Answers to the ladders by dimension; one that nobody touched may be missing.'),
  ),
}) satisfies v.GenericSchema<unknown, Assessment>;
