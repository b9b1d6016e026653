import * as v from 'valibot';
import type { IsoDate } from '../../brand.ts';
import { isSameData } from '../../scoring/isSameData.ts';
import { cutTo } from '../../text.ts';
import type { Assessment, TestName } from '../assessment.ts';
import { askedTestSchema } from '../assessmentSchema.ts';
import { calendarDay } from '../calendarDay.ts';
import { clearStillSo } from '../edit.ts';
import { documentIdForm } from '../ids.ts';

/** What is said of a round beside its answers. */
type RoundChange = {
  readonly title?: string;
  readonly day?: IsoDate;
  readonly unit?: string;
  readonly test?: TestName;
};

/** Characters of a round's name. */
const longestTitle = 200;

/**
 * Sets name, day, unit or test of a round, the name cut to its bound. The same object when nothing changes, and when a
 * part is none that a round may have.
 */
export function setRound(assessment: Assessment, change: RoundChange): Assessment {
  const { day = assessment.day, unit = assessment.unit, test = assessment.test } = change;
  const title = cutTo(change.title ?? assessment.title, longestTitle);
  const isSameTest = isSameData(test, assessment.test);
  const isSame = title === assessment.title && day === assessment.day && unit === assessment.unit;
  if (isSame && isSameTest) return assessment;
  const isSound = calendarDay.test(day) && (unit === '' || documentIdForm.test(unit));
  if (!isSound || !v.is(askedTestSchema, test)) return assessment;
  return { ...assessment, title, day, unit, test };
}

/** Closes a round, which takes no more answers then, or opens it again (`LT-60`). */
export function setClosed(assessment: Assessment, closed: boolean): Assessment {
  return assessment.closed === closed ? assessment : { ...assessment, closed };
}

/**
 * The next round (`LT-61`): the answers, wanted steps and notes of the one before, the guess, hard numbers and evidence
 * asked again. Evidence belongs to the round in which it was seen and stays there.
 */
export function nextRound(before: Assessment, id: string, day: IsoDate): Assessment {
  return {
    ...clearStillSo(before),
    ...{ title: '', day, closed: false, from: id, guess: null, respondent: null },
    ...{ numbers: {}, evidence: [] },
  };
}
