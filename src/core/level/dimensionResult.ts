import { answerOf, answerState, type AnswerState } from './answer.ts';
import {
  dimensionIds,
  type Assessment,
  type DimensionId,
  type LadderAnswer,
  type Step,
} from './assessment.ts';

/** One dimension of the result. */
export type DimensionResult = {
  readonly id: DimensionId;
  readonly state: AnswerState;
  /** The step it stands on; null unless `state` is `known`. */
  readonly now: Step | null;
  /** The wanted step as it was answered; null when none was set. */
  readonly wanted: Step | null;
  /** Steps from now up to wanted, 0..3; a wanted step at or below now is no gap; null when now is not known. */
  readonly gap: number | null;
  /** True when it holds the company back (`LT-11`). */
  readonly bottleneck: boolean;
};

/** A dimension whose step is known. */
export type KnownDimension = DimensionResult & { readonly now: Step; readonly gap: number };

/** The eight dimensions in the order of the test, before bottlenecks are named (`LT-13`). */
export function dimensionResults(assessment: Assessment): readonly DimensionResult[] {
  return dimensionIds.map((id) => dimensionResult(id, answerOf(assessment, id)));
}

/** True when the step of the dimension is known. */
export function isKnown(dimension: DimensionResult): dimension is KnownDimension {
  return dimension.now !== null;
}

function dimensionResult(id: DimensionId, answer: LadderAnswer): DimensionResult {
  const state = answerState(answer);
  const now = typeof answer.now === 'number' ? answer.now : null;
  const wanted = state === 'notApplicable' ? null : answer.wanted;
  const gap = now === null ? null : Math.max(0, (wanted ?? now) - now);
  return { id, state, now, wanted, gap, bottleneck: false };
}
