import { rungAction } from '#content/level/rungs.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { Climb } from '#core/level/blocks.ts';
import type { LevelResult } from '#core/level/levelResult.ts';
import { blockingAnswers } from '#core/level/proof.ts';
import type { Action, LevelTest } from '#core/level/test.ts';

/** An action of the library, and the rung that it helps to climb. */
export type NextThing = { readonly climb: Climb; readonly action: Action };

/**
 * What to do about each climb: where practices decide, the action of the first one that is missing; else that of the
 * rung. A rung of an own test without practices has none.
 */
export function nextThings(
  test: LevelTest,
  assessment: Assessment,
  result: LevelResult,
  climbs: readonly Climb[],
): readonly NextThing[] {
  return climbs.flatMap((climb) => {
    const action = practiceAction(test, assessment, result, climb) ?? rungAction(climb.dimension, climb.from);
    return action === null ? [] : [{ climb, action }];
  });
}

function practiceAction(
  test: LevelTest,
  assessment: Assessment,
  result: LevelResult,
  { dimension, to }: Climb,
): Action | null {
  const found = result.dimensions.find(({ id }) => id === dimension);
  const [first] = (found && blockingAnswers(test, assessment, found, to)) ?? [];
  if (first?.change.is !== 'practice') return null;
  const { practice } = first.change;
  const practices = test.dimensions.flatMap((each) => each.practices);
  return practices.find(({ id }) => id === practice)?.action ?? null;
}
