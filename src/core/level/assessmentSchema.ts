import * as v from 'valibot';
import { companySizes, sectors } from '../documents/company.ts';
import { longestReason, type Assessment } from './assessment.ts';
import { calendarDay } from './calendarDay.ts';
import { evidenceBounds, linkForm } from './evidence.ts';
import { askedQuestion, documentIdForm, questionId } from './ids.ts';
import { numbersSchema } from './numbersSchema.ts';
import { greatestMark } from './respondent.ts';
import { coverages, steps } from './test.ts';

const step = v.picklist(steps);
const question = v.pipe(v.string(), v.regex(questionId));

const reason = v.pipe(
  v.string(),
  v.maxLength(longestReason),
  v.description(
    'Why it does not apply; with notApplicable the answer is whole only with a reason (LT-5, LT-18).',
  ),
);

/** The answer to one ladder from outside. */
export const ladderSchema = v.looseObject({
  now: v.pipe(
    v.nullable(v.picklist([...steps, 'dontKnow', 'notApplicable'])),
    v.description('The step that the dimension stands on, dontKnow or notApplicable; null while unanswered.'),
  ),
  wanted: v.pipe(v.nullable(step), v.description('The step that is wanted; null when none was set.')),
  reason,
});

const practice = v.looseObject({
  now: v.pipe(
    v.nullable(v.picklist([...coverages, 'dontKnow', 'notApplicable'])),
    v.description('Coverage in thirds (0 no, 1 in part, 2 mostly, 3 always), dontKnow or notApplicable.'),
  ),
  reason,
});

/** A piece of evidence from outside (`LT-32`). */
export const evidenceSchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(documentIdForm), v.description('Identifies the piece.')),
  on: v.pipe(
    v.string(),
    v.maxLength(100),
    v.description('The question: ladder:<dimension>, practice:<practice> or number:<number>.'),
  ),
  text: v.pipe(v.string(), v.maxLength(evidenceBounds.text), v.description('A note; may be empty.')),
  link: v.pipe(
    v.string(),
    v.maxLength(evidenceBounds.link),
    v.regex(new RegExp(`^$|${linkForm.source}`)),
    v.description('An https or mailto address, or empty.'),
  ),
  day: v.pipe(
    v.nullable(v.pipe(v.string(), v.regex(calendarDay))),
    v.description('Calendar day on which it was seen or happened.'),
  ),
  who: v.pipe(v.string(), v.maxLength(evidenceBounds.who), v.description('Who saw it; may be empty.')),
});

const shortText = v.pipe(v.string(), v.maxLength(200));

const respondent = v.looseObject({
  survey: v.pipe(v.string(), v.regex(documentIdForm), v.description('Id of the survey.')),
  sender: v.pipe(shortText, v.description('Who asked, in their own words.')),
  secret: v.pipe(v.string(), v.maxLength(64), v.description('The secret of the link.')),
  mark: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(greatestMark),
    v.description('A random mark of this answer, so that one that is sent twice counts once.'),
  ),
  sector: v.pipe(v.nullable(v.picklist(sectors)), v.description('Section of NACE Rev. 2.')),
  size: v.pipe(v.nullable(v.picklist(companySizes)), v.description('Class of size.')),
  cells: v.pipe(v.string(), v.maxLength(2000), v.description('Comparison cells of the link; may be empty.')),
});

/** A test by name. */
export const testNameSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.description('Which test was asked.')),
  version: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(1e9),
    v.description('Version of its questions.'),
  ),
});

/** The test that a round was asked. */
export const askedTestSchema = v.looseObject({
  ...testNameSchema.entries,
  document: v.exactOptional(
    v.pipe(v.string(), v.regex(documentIdForm), v.description('Id of the document of an own test.')),
  ),
});

/** An assessment body from outside; keys that it does not know survive. */
export const assessmentSchema = v.looseObject({
  title: v.pipe(shortText, v.description('Name of the round; may be empty.')),
  test: v.pipe(askedTestSchema, v.description('Identity and version of the test that was asked.')),
  day: v.pipe(v.string(), v.regex(calendarDay), v.description('Calendar day of the round, YYYY-MM-DD.')),
  unit: v.pipe(v.string(), v.maxLength(40), v.description('Id of the unit; empty for the whole company.')),
  closed: v.pipe(v.boolean(), v.description('A closed round takes no more answers.')),
  from: v.pipe(
    v.nullable(v.pipe(v.string(), v.maxLength(40))),
    v.description('Id of the round whose answers it began with.'),
  ),
  guess: v.pipe(
    v.nullable(step),
    v.description('The step that was tapped before the test; null when it was passed over.'),
  ),
  ladders: v.pipe(
    v.record(question, ladderSchema),
    v.description('Answers to the ladders by dimension; one that nobody touched may be missing.'),
  ),
  practices: v.pipe(
    v.record(question, practice),
    v.description('Answers to the practices by their id; one that nobody touched may be missing.'),
  ),
  numbers: v.pipe(numbersSchema, v.description('The hard numbers; one that nobody touched may be missing.')),
  evidence: v.pipe(
    v.array(evidenceSchema),
    v.maxLength(evidenceBounds.pieces),
    v.description('What answers rest on.'),
  ),
  stillSo: v.exactOptional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(askedQuestion)),
        v.pipe(v.string(), v.regex(calendarDay), v.description('Calendar day of the review.')),
      ),
      v.description(
        'Answers that a review found to be still so, by ladder:<dimension> or practice:<practice>.',
      ),
    ),
  ),
  respondent: v.pipe(
    v.nullable(respondent),
    v.description('Who asked by link, when these are the answers of somebody who was asked.'),
  ),
}) satisfies v.GenericSchema<unknown, Assessment>;
