import type { IsoDate } from '../brand.ts';
import type { Evidence } from './evidence.ts';
import type { NumberAnswers } from './numbers.ts';
import type { Respondent } from './respondent.ts';
import type { Coverage, Step } from './test.ts';

/**
 * The body of an assessment document, version 2: one round of answers (`LT-20`). What it means is written in
 * docs/spec/level-test.md. Answers are found by the id of their question.
 */
export type Assessment = {
  readonly title: string;
  /** Identity and version of the test that was asked. */
  readonly test: TestName;
  readonly day: IsoDate;
  /** The unit that answered; empty for the whole company (`LT-80`). */
  readonly unit: string;
  /** A closed round takes no more answers (`LT-60`). */
  readonly closed: boolean;
  /** The round whose answers it began with; null when it began empty (`LT-61`). */
  readonly from: string | null;
  /** The step that was tapped before the test; null when it was passed over. */
  readonly guess: Step | null;
  /** By dimension. */
  readonly ladders: { readonly [dimension: string]: LadderAnswer };
  /** By practice. */
  readonly practices: { readonly [practice: string]: PracticeAnswer };
  readonly numbers: NumberAnswers;
  readonly evidence: readonly Evidence[];
  /** When a review found an answer to be still so, by its question as evidence names it (`LT-153`). */
  readonly stillSo?: { readonly [question: string]: IsoDate };
  /** Who answers, when somebody else asked by link; null for our own rounds (`LT-110`). */
  readonly respondent: Respondent | null;
};

/**
 * Which test, in which version. Of an own test also the id of its document, because two people may each make the next
 * version of one line (`LT-161`).
 */
export type TestName = { readonly id: string; readonly version: number; readonly document?: string };

/** Answer to one ladder of the quick test. */
export type LadderAnswer = {
  readonly now: LadderChoice | null;
  readonly wanted: Step | null;
  /** Why it does not apply; required for a whole answer when `now` is `notApplicable` (`LT-5`). */
  readonly reason: string;
};

/** What can be tapped on a ladder. */
export type LadderChoice = Step | 'dontKnow' | 'notApplicable';

/** Answer to one practice of the full set. */
export type PracticeAnswer = {
  readonly now: PracticeChoice | null;
  /** Why it does not apply; required for a whole answer when `now` is `notApplicable` (`LT-18`). */
  readonly reason: string;
};

/** What can be tapped on a practice. */
export type PracticeChoice = Coverage | 'dontKnow' | 'notApplicable';

/** Characters of a reason, in UTF-16 units. */
export const longestReason = 2000;

/** A ladder that nobody has touched. */
export const emptyAnswer: LadderAnswer = { now: null, wanted: null, reason: '' };

/** A practice that nobody has touched. */
export const emptyPractice: PracticeAnswer = { now: null, reason: '' };
