import type { IsoDate } from '../brand.ts';

/** A step of the staircase (porras). */
export type Step = 1 | 2 | 3 | 4;

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

export type LadderChoice = Step | 'dontKnow' | 'notApplicable';

/** A ladder that nobody has touched. */
export const emptyAnswer: LadderAnswer = { now: null, wanted: null, reason: '' };
