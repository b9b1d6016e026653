import {
  dimensionIds,
  type Assessment,
  type DimensionId,
  type LadderAnswer,
  type LadderChoice,
  type Step,
} from '#core/level/assessment.ts';
import { newAssessment } from '#core/level/edit.ts';
import { quickResult, type QuickResult } from '#core/level/quickResult.ts';

type Choice = LadderChoice | null;

/** An assessment from eight answers and eight wanted steps, in the order of the test; a missing one is null. */
export function profile(now: readonly Choice[], wanted: readonly (Step | null)[] = []): Assessment {
  const answers = dimensionIds.map((id, at): [DimensionId, LadderAnswer] => [
    id,
    answer(now[at] ?? null, wanted[at] ?? null),
  ]);
  return { ...newAssessment('2026-11-22'), ladders: Object.fromEntries(answers) };
}

/** The result of such an assessment. */
export function resultOf(now: readonly Choice[], wanted: readonly (Step | null)[] = []): QuickResult {
  return quickResult(profile(now, wanted));
}

/** The profile in design/result.png: two on step 1, five on 2, one on 3. */
export const pictured: readonly Step[] = [2, 1, 2, 1, 2, 2, 3, 2];

function answer(now: Choice, wanted: Step | null): LadderAnswer {
  return { now, wanted, reason: now === 'notApplicable' ? 'We sell by tender only' : '' };
}
