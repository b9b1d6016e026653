import * as v from 'valibot';
import { companySizes, sectors } from '../../documents/company.ts';
import { ladderSchema, testNameSchema } from '../assessmentSchema.ts';
import { calendarDay } from '../calendarDay.ts';
import { questionId } from '../ids.ts';
import { greatestMark } from '../respondent.ts';
import { steps } from '../test.ts';
import { secretForm } from './secret.ts';
import { type Survey, surveyBounds } from './survey.ts';

const day = v.pipe(v.string(), v.regex(calendarDay));

/** An answer that came back, from outside. */
export const surveyAnswerSchema = v.looseObject({
  mark: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(greatestMark),
    v.description('A random mark, so that an answer that is sent twice counts once.'),
  ),
  receivedOn: v.pipe(day, v.description('Calendar day on which it was received.')),
  name: v.pipe(
    v.string(),
    v.maxLength(surveyBounds.name),
    v.description('Whose answer it is; may be empty.'),
  ),
  sector: v.pipe(v.nullable(v.picklist(sectors)), v.description('Section of NACE Rev. 2.')),
  size: v.pipe(v.nullable(v.picklist(companySizes)), v.description('Class of size.')),
  guess: v.pipe(v.nullable(v.picklist(steps)), v.description('The step that was tapped before the test.')),
  ladders: v.pipe(
    v.record(v.pipe(v.string(), v.regex(questionId)), ladderSchema),
    v.description('Answers to the ladders by dimension.'),
  ),
});

/** A survey body from outside; keys that it does not know survive. */
export const surveySchema = v.looseObject({
  title: v.pipe(
    v.string(),
    v.maxLength(surveyBounds.title),
    v.description('Name of the survey; may be empty.'),
  ),
  day: v.pipe(day, v.description('Calendar day on which it was made.')),
  language: v.pipe(v.picklist(['en', 'fi'] as const), v.description('The language that it is asked in.')),
  sender: v.pipe(v.string(), v.maxLength(surveyBounds.sender), v.description('Who asks.')),
  test: v.pipe(testNameSchema, v.description('Identity and version of the test that is asked.')),
  secret: v.pipe(
    v.string(),
    v.regex(secretForm),
    v.description('Goes with the link: answers made without it are known as such.'),
  ),
  cells: v.pipe(v.string(), v.maxLength(surveyBounds.cells), v.description('Comparison cells of the link.')),
  answers: v.pipe(
    v.array(surveyAnswerSchema),
    v.maxLength(surveyBounds.answers),
    v.description('What came back.'),
  ),
}) satisfies v.GenericSchema<unknown, Survey>;
