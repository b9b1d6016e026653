import type { IsoDate } from '../brand.ts';
import { cutTo } from '../text.ts';
import { answerOf, practiceAnswer } from './answer.ts';
import {
  type Assessment,
  type LadderAnswer,
  type LadderChoice,
  longestReason,
  type PracticeAnswer,
  type PracticeChoice,
  type TestName,
} from './assessment.ts';
import { calendarDay } from './calendarDay.ts';
import { askedQuestion, questionId } from './ids.ts';
import type { NumberAnswer, NumberId } from './numbers.ts';
import { greatestNumber, kindOfNumber, numberAnswer } from './numbers.ts';
import type { Step } from './test.ts';

/** Identity and version of the built-in test that new rounds ask. */
export const builtInTest: TestName = { id: 'lead-to-cash', version: 2 };

/** A round in which nothing is answered, of the whole company unless a unit is given. */
export function newAssessment(day: IsoDate, test: TestName = builtInTest, unit = ''): Assessment {
  return {
    ...{ title: '', test, day, unit, closed: false, from: null, guess: null },
    ...{ ladders: {}, practices: {}, numbers: {}, evidence: [], respondent: null },
  };
}

/** Sets the step guessed before the test; null takes it back. The same object when nothing changes. */
export function setGuess(assessment: Assessment, guess: Step | null): Assessment {
  return assessment.guess === guess ? assessment : { ...assessment, guess };
}

/** Sets where a dimension stands; null takes the answer back. *Not applicable* also clears the wanted step (`LT-5`). */
export function setNow(assessment: Assessment, dimension: string, now: LadderChoice | null): Assessment {
  return withAnswer(assessment, dimension, now === 'notApplicable' ? { now, wanted: null } : { now });
}

/** Sets where a dimension should be; null takes it back. Nothing can be wanted of one that does not apply (`LT-5`). */
export function setWanted(assessment: Assessment, dimension: string, wanted: Step | null): Assessment {
  if (answerOf(assessment, dimension).now === 'notApplicable') return assessment;
  return withAnswer(assessment, dimension, { wanted });
}

/**
 * Sets why a dimension does not apply; longer than 2,000 characters it is cut. The words stay when another choice is
 * tapped, and count for nothing then.
 */
export function setReason(assessment: Assessment, dimension: string, reason: string): Assessment {
  return withAnswer(assessment, dimension, { reason: cutTo(reason, longestReason) });
}

/** Sets the coverage of a practice; null takes the answer back (`LT-2`). */
export function setPractice(
  assessment: Assessment,
  practice: string,
  now: PracticeChoice | null,
): Assessment {
  return withPractice(assessment, practice, { now });
}

/** Sets why a practice does not apply, cut to 2,000 characters (`LT-18`). */
export function setPracticeReason(assessment: Assessment, practice: string, reason: string): Assessment {
  return withPractice(assessment, practice, { reason: cutTo(reason, longestReason) });
}

/** Sets a hard number, *don't know* or nothing; what lies outside the bounds of the number changes nothing (`LT-30`). */
export function setNumber(assessment: Assessment, id: NumberId, answer: NumberAnswer): Assessment {
  if (typeof answer === 'number' && !isNumberWithin(id, answer)) return assessment;
  if (numberAnswer(assessment.numbers, id) === answer) return assessment;
  // A file knows no -0.
  const written = answer === 0 ? 0 : answer;
  return { ...assessment, numbers: { ...assessment.numbers, [id]: written } };
}

/**
 * Notes that a review found the answer of a question to be still so on a day (`LT-153`); what is no ladder and no
 * practice changes nothing.
 */
export function setStillSo(assessment: Assessment, question: string, day: IsoDate): Assessment {
  const isNew = assessment.stillSo?.[question] !== day;
  if (!isNew || !askedQuestion.test(question) || !calendarDay.test(day)) return assessment;
  return { ...assessment, stillSo: { ...assessment.stillSo, [question]: day } };
}

/** A round of which nothing was found to be still so. */
export function clearStillSo(assessment: Assessment): Assessment {
  const { stillSo, ...rest } = assessment;
  return stillSo === undefined ? assessment : rest;
}

/** True for a value that a number may have: whole for counts, none below 0 or above the greatest of its kind. */
export function isNumberWithin(id: NumberId, value: number): boolean {
  const kind = kindOfNumber(id);
  return value >= 0 && value <= greatestNumber[kind] && (kind !== 'count' || Number.isInteger(value));
}

/** What no document may have as an id takes no answer (`EX-34`). */
function withAnswer(assessment: Assessment, dimension: string, change: Partial<LadderAnswer>): Assessment {
  if (!questionId.test(dimension)) return assessment;
  const before = answerOf(assessment, dimension);
  const after = { ...before, ...change };
  const isSame = after.now === before.now && after.wanted === before.wanted && after.reason === before.reason;
  if (isSame) return assessment;
  const changed = { ...assessment, ladders: { ...assessment.ladders, [dimension]: after } };
  return after.now === before.now ? changed : withoutStillSo(changed, `ladder:${dimension}`);
}

function withPractice(assessment: Assessment, practice: string, change: Partial<PracticeAnswer>): Assessment {
  if (!questionId.test(practice)) return assessment;
  const before = practiceAnswer(assessment, practice);
  const after = { ...before, ...change };
  const isSame = after.now === before.now && after.reason === before.reason;
  if (isSame) return assessment;
  const changed = { ...assessment, practices: { ...assessment.practices, [practice]: after } };
  return after.now === before.now ? changed : withoutStillSo(changed, `practice:${practice}`);
}

/** An answer that changes is not still so. */
function withoutStillSo(assessment: Assessment, question: string): Assessment {
  const { stillSo, ...rest } = assessment;
  if (stillSo?.[question] === undefined) return assessment;
  const left = Object.entries(stillSo).filter(([each]) => each !== question);
  return left.length === 0 ? rest : { ...rest, stillSo: Object.fromEntries(left) };
}
