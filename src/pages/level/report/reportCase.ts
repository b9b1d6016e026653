import type { IsoDate, Quarter } from '#core/brand.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { DimensionResult } from '#core/level/dimensionResult.ts';
import { levelResult, type LevelResult } from '#core/level/levelResult.ts';
import type { Plan } from '#core/level/plan/plan.ts';
import type { AnsweredRound } from '#core/level/rounds/compareRounds.ts';
import type { Dimension, LevelTest } from '#core/level/test.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** What a report is written of. */
export type LevelReportInput = {
  /** Name of the company; empty while it has none. */
  readonly company: string;
  /** Name of the unit that answered; empty for the whole company. */
  readonly unit: string;
  readonly test: LevelTest;
  readonly assessment: Assessment;
  /** The round before of the same unit; null for the first one, and where its test is not here. */
  readonly before: AnsweredRound | null;
  /** Null where there is none, and for an earlier round: the plan is of today. */
  readonly plan: Plan | null;
  readonly today: IsoDate;
  /** Leaves out every word that somebody typed (`LT-147`). */
  readonly withoutNames: boolean;
};

/** The input with its result, and who tells it. */
export type ReportCase = LevelReportInput & { readonly result: LevelResult; readonly speaker: Speaker };

/** One dimension of the case with its place in the test. */
export type CaseDimension = {
  readonly dimension: Dimension;
  readonly result: DimensionResult;
  readonly number: number;
};

/** What the sections are written from. */
export function reportCase(input: LevelReportInput, speaker: Speaker): ReportCase {
  return { ...input, result: levelResult(input.test, input.assessment), speaker };
}

/** The dimensions in the order of the test, numbered as on the staircase. */
export function dimensionsOf({ test, result }: ReportCase): readonly CaseDimension[] {
  return test.dimensions.flatMap((dimension, at) => {
    const own = result.dimensions[at];
    return own ? [{ dimension, result: own, number: at + 1 }] : [];
  });
}

/** What a dimension is called. */
export function nameOf({ test, speaker }: ReportCase, dimension: string): string {
  const found = test.dimensions.find(({ id }) => id === dimension);
  return found ? speaker.say(found.name) : dimension;
}

/** The name of a dimension with its number on the staircase. */
export function numberedName({ dimension, number }: CaseDimension, { speaker }: ReportCase): string {
  return `${number} ${speaker.say(dimension.name)}`;
}

/** A quarter as people say it. */
export function quarterName(quarter: Quarter, { speaker }: ReportCase): string {
  return speaker.t.plan.quarter(quarter.slice(0, 4), quarter.slice(6));
}

/** A step, and the possible one where that is another: `2`, `2, perhaps 3`. */
export function stepText(sure: number, possible: number, { speaker }: ReportCase): string {
  return sure === possible ? String(sure) : speaker.t.levelReport.perhaps(sure, possible);
}
