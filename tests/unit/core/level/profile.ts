import { dimensionIds, type DimensionId } from '#content/level/dimensionIds.ts';
import type { Assessment, LadderAnswer, LadderChoice } from '#core/level/assessment.ts';
import type { Step } from '#core/level/test.ts';
import { newAssessment } from '#core/level/edit.ts';
import { builtInTests } from '#content/level/levelTests.ts';
import { levelResult, type LevelResult } from '#core/level/levelResult.ts';

type Choice = LadderChoice | null;

const [first] = builtInTests;
if (!first) throw new Error('There is no built-in test.');

/** The quick test: ladders without practices. */
export const quick = first;

/** An assessment from eight answers and eight wanted steps, in the order of the test; a missing one is null. */
export function profile(now: readonly Choice[], wanted: readonly (Step | null)[] = []): Assessment {
  const answers = dimensionIds.map((id, at): [DimensionId, LadderAnswer] => [
    id,
    answer(now[at] ?? null, wanted[at] ?? null),
  ]);
  return {
    ...newAssessment('2026-11-22', { id: quick.id, version: quick.version }),
    ladders: Object.fromEntries(answers),
  };
}

/** The result of such an assessment. */
export function resultOf(now: readonly Choice[], wanted: readonly (Step | null)[] = []): LevelResult {
  return levelResult(quick, profile(now, wanted));
}

/** The profile in design/result.png: two on step 1, five on 2, one on 3. */
export const pictured: readonly Step[] = [2, 1, 2, 1, 2, 2, 3, 2];

function answer(now: Choice, wanted: Step | null): LadderAnswer {
  return { now, wanted, reason: now === 'notApplicable' ? 'We sell by tender only' : '' };
}
