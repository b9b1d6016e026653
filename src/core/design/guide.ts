import type { Days } from '../brand.ts';

/** The six steps to a scoring model (domain.md, 5): what was found and what was decided. */
export type Guide = {
  /** The model of today, stage by stage, with the time that each takes. */
  readonly stages: readonly GuideStage[];
  /** What was written on a step; one that is absent has nothing yet. */
  readonly steps: readonly GuideStep[];
};

/** A stage of today's way from lead to cash; null days are not known. */
export type GuideStage = { readonly id: string; readonly name: string; readonly days: Days | null };

/** Notes on one of the six steps. */
export type GuideStep = {
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  /** Answers to the questions of the step, by the id of the question. */
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  readonly decided: string;
  readonly isDone: boolean;
};
