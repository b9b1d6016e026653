import type { Limits } from '#core/scoring/grading.ts';
import type { ScoringModel } from '#core/scoring/model.ts';

/** How a model comes to a grade, as far as a screen tells it. */
export type GradingView = {
  /** What decides in the first place: limits of the total, the matrix, or rules that leave nothing to either. */
  readonly by: 'limits' | 'matrix' | 'rules';
  /** Null when the matrix grades. */
  readonly limits: Limits | null;
  /** True when a gate in use, or a rule, may set another grade (`SC-32`, `SC-37`). */
  readonly isChanged: boolean;
};

/** What a screen tells of a model's grading. */
export function gradingOf({ grading, gates, routing }: ScoringModel): GradingView {
  const limits = grading.by === 'total' ? grading.limits : null;
  const areAllSet = routing.length > 0 && routing.every(({ grade }) => grade !== null);
  const isChanged = gates.some(({ enabled }) => enabled) || routing.some(({ grade }) => grade !== null);
  return { by: areAllSet ? 'rules' : limits ? 'limits' : 'matrix', limits, isChanged };
}
