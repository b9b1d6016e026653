import type { IsoDate } from '../brand.ts';

/** A step of the staircase (porras). */
export type Step = 1 | 2 | 3 | 4;

/** The steps from the lowest to the highest. */
export const steps: readonly Step[] = [1, 2, 3, 4];

/** The eight dimensions, in the order of the test. */
export const dimensionIds = [
  'steering',
  'goodLead',
  'nurturing',
  'handover',
  'together',
  'knowledge',
  'systems',
  'feedback',
] as const;

/** Name of a dimension in documents. */
export type DimensionId = (typeof dimensionIds)[number];

/** The body of an assessment document, version 1. What it means is written in docs/spec/level-test.md. */
export type Assessment = {
  readonly title: string;
  /** Identity and version of the questions that were asked. */
  readonly test: { readonly id: string; readonly version: number };
  readonly day: IsoDate;
  /** The step that was tapped before the test; null when it was passed over. */
  readonly guess: Step | null;
  readonly ladders: { readonly [dimension in DimensionId]?: LadderAnswer };
};

/** Answer to one ladder of the quick test. */
export type LadderAnswer = {
  readonly now: LadderChoice | null;
  readonly wanted: Step | null;
  /** Why it does not apply; required for a whole answer when `now` is `notApplicable` (`LT-5`). */
  readonly reason: string;
};

/** What can be tapped on a ladder. */
export type LadderChoice = Step | 'dontKnow' | 'notApplicable';

/** Characters of a reason, in UTF-16 units. */
export const longestReason = 2000;

/** A ladder that nobody has touched. */
export const emptyAnswer: LadderAnswer = { now: null, wanted: null, reason: '' };
