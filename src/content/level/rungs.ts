import type { Action, LowerStep } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import { actions } from './actions.ts';
import { missingTexts } from './missing.ts';

/** The action for a rung of a ladder; null for a dimension of an own test that the library does not know. */
export function rungAction(dimension: string, from: LowerStep): Action | null {
  return rungOf(actions, dimension)?.[from] ?? null;
}

/** What is missing on a rung, and the one thing that lifts it; null where the library does not know the dimension. */
export function missingText(dimension: string, from: LowerStep): Text | null {
  return rungOf(missingTexts, dimension)?.[from] ?? null;
}

function rungOf<Rungs>(
  library: { readonly [dimension: string]: Rungs },
  dimension: string,
): Rungs | undefined {
  return Object.hasOwn(library, dimension) ? library[dimension] : undefined;
}
