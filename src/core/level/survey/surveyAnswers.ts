import * as v from 'valibot';
import type { IsoDate } from '../../brand.ts';
import { cutTo } from '../../text.ts';
import { type Assessment, emptyAnswer } from '../assessment.ts';
import { newAssessment } from '../edit.ts';
import type { ReadAnswer } from './answerCode.ts';
import { type Survey, type SurveyAnswer, surveyBounds } from './survey.ts';
import { surveyAnswerSchema } from './surveySchema.ts';

/** Whether a survey takes no further answers; those that are there can still be replaced (`LT-118`). */
export function isFull({ answers }: Survey): boolean {
  return answers.length >= surveyBounds.answers;
}

/**
 * Puts an answer among the others (`LT-118`). One with the mark of an earlier one takes its place and its name; one that
 * says the same changes nothing, and neither does a new one when the survey is full, or one that no survey may have.
 */
export function addAnswer(survey: Survey, read: ReadAnswer, receivedOn: IsoDate): Survey {
  const checked = v.safeParse(surveyAnswerSchema, { ...read, receivedOn, name: '' });
  if (!checked.success) return survey;
  const earlier = survey.answers.find(({ mark }) => mark === read.mark);
  if (earlier === undefined) {
    if (isFull(survey)) return survey;
    return { ...survey, answers: [...survey.answers, checked.output] };
  }
  if (saysTheSame(earlier, checked.output)) return survey;
  const answer = { ...earlier, ...checked.output, name: earlier.name };
  return { ...survey, answers: survey.answers.map((other) => (other === earlier ? answer : other)) };
}

/** Writes down whose answer it is, cut to 200 characters; empty when it is not known. */
export function renameAnswer(survey: Survey, mark: number, name: string): Survey {
  const within = cutTo(name, surveyBounds.name);
  const isSame = survey.answers.every((answer) => answer.mark !== mark || answer.name === within);
  if (isSame) return survey;
  return {
    ...survey,
    answers: survey.answers.map((answer) => (answer.mark === mark ? { ...answer, name: within } : answer)),
  };
}

/** Takes an answer out. */
export function removeAnswer(survey: Survey, mark: number): Survey {
  const answers = survey.answers.filter((answer) => answer.mark !== mark);
  return answers.length === survey.answers.length ? survey : { ...survey, answers };
}

/** An answer as a round of its own, for the result of the test that was asked. */
export function roundOf({ test }: Survey, { receivedOn, guess, ladders }: SurveyAnswer): Assessment {
  return { ...newAssessment(receivedOn, test), guess, ladders };
}

function saysTheSame(a: ReadAnswer, b: ReadAnswer): boolean {
  if (a.guess !== b.guess || a.sector !== b.sector || a.size !== b.size) return false;
  return [...Object.keys(a.ladders), ...Object.keys(b.ladders)].every((dimension) => {
    const [before, after] = [a, b].map(({ ladders }) => ladders[dimension] ?? emptyAnswer);
    return before?.now === after?.now && before?.wanted === after?.wanted;
  });
}
