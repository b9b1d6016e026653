import type { IsoDate } from '../brand.ts';
import type { CompanySize, Sector } from '../documents/company.ts';
import type { AnswerChange } from '../level/answerChange.ts';
import { changeAnswers } from '../level/answerChange.ts';
import type { Assessment, LadderChoice, PracticeChoice, TestName } from '../level/assessment.ts';
import {
  setGuess,
  setNow,
  setNumber,
  setPractice,
  setPracticeReason,
  setReason,
  setStillSo,
  setWanted,
} from '../level/edit.ts';
import { putEvidence, removeEvidence } from '../level/editEvidence.ts';
import type { Evidence } from '../level/evidence.ts';
import type { NumberAnswer, NumberId } from '../level/numbers.ts';
import { setClosed, setRound } from '../level/rounds/editRound.ts';
import { setRespondentClass } from '../level/survey/editRespondent.ts';
import type { Step } from '../level/test.ts';

type OnDimension = { readonly dimension: string };
type OnPractice = { readonly practice: string };

/** Commands on an assessment. */
export const assessmentCommands = {
  'assessment.guess': (assessment: Assessment, { guess }: { readonly guess: Step | null }) =>
    setGuess(assessment, guess),
  'assessment.now': (assessment: Assessment, args: OnDimension & { readonly now: LadderChoice | null }) =>
    setNow(assessment, args.dimension, args.now),
  'assessment.wanted': (assessment: Assessment, args: OnDimension & { readonly wanted: Step | null }) =>
    setWanted(assessment, args.dimension, args.wanted),
  'assessment.reason': (assessment: Assessment, args: OnDimension & { readonly reason: string }) =>
    setReason(assessment, args.dimension, args.reason),
  'assessment.practice': (
    assessment: Assessment,
    args: OnPractice & { readonly now: PracticeChoice | null },
  ) => setPractice(assessment, args.practice, args.now),
  'assessment.practiceReason': (assessment: Assessment, args: OnPractice & { readonly reason: string }) =>
    setPracticeReason(assessment, args.practice, args.reason),
  'assessment.number': (
    assessment: Assessment,
    args: { readonly number: NumberId; readonly answer: NumberAnswer },
  ) => setNumber(assessment, args.number, args.answer),
  'assessment.stillSo': (
    assessment: Assessment,
    { question, day }: { readonly question: string; readonly day: IsoDate },
  ) => setStillSo(assessment, question, day),
  'assessment.evidence': (assessment: Assessment, { piece }: { readonly piece: Evidence }) =>
    putEvidence(assessment, piece),
  'assessment.removeEvidence': (assessment: Assessment, { id }: { readonly id: string }) =>
    removeEvidence(assessment, id),
  'assessment.answers': (
    assessment: Assessment,
    { changes }: { readonly changes: readonly AnswerChange[] },
  ) => changeAnswers(assessment, changes),
  'assessment.round': (
    assessment: Assessment,
    args: {
      readonly title?: string;
      readonly day?: IsoDate;
      readonly unit?: string;
      readonly test?: TestName;
    },
  ) => setRound(assessment, args),
  'assessment.respondent': (
    assessment: Assessment,
    args: { readonly sector?: Sector | null; readonly size?: CompanySize | null },
  ) => setRespondentClass(assessment, args),
  'assessment.close': (assessment: Assessment) => setClosed(assessment, true),
  'assessment.reopen': (assessment: Assessment) => setClosed(assessment, false),
} as const;
