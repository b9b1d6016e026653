import type { Text } from '../../text.ts';
import type { LevelTest, UpperStep } from '../test.ts';
import type { Lift } from './plan.ts';

/** A step that a dimension reaches. */
export type Rung = { readonly dimension: string; readonly to: UpperStep };

/** A rung that another one builds on, and why (`LT-44`). */
export type RungNeed = { readonly rung: Rung; readonly needs: Rung; readonly reason: Text };

/** The rung that an action works on: of a practice that of its step. Null where the test does not have it. */
export function rungOf(test: LevelTest, lifts: Lift | null): Rung | null {
  if (lifts === null) return null;
  if (lifts.is === 'rung') {
    const isHere = test.dimensions.some(({ id }) => id === lifts.dimension);
    return isHere ? { dimension: lifts.dimension, to: (lifts.from + 1) as UpperStep } : null;
  }
  for (const { id, practices } of test.dimensions) {
    const found = practices.find((practice) => practice.id === lifts.practice);
    if (found) return { dimension: id, to: found.step };
  }
  return null;
}

/** True for the same step of the same dimension. */
export function isSameRung(a: Rung, b: Rung): boolean {
  return a.dimension === b.dimension && a.to === b.to;
}

/** The rungs that come right before one, each with its reason; null for the step below, which says it by itself (`LT-44`). */
export function rungsBefore(
  rung: Rung,
  library: readonly RungNeed[],
): readonly { readonly rung: Rung; readonly reason: Text | null }[] {
  const named = library
    .filter((each) => isSameRung(each.rung, rung))
    .map(({ needs, reason }) => ({ rung: needs, reason }));
  if (rung.to === 2) return named;
  const below: Rung = { dimension: rung.dimension, to: (rung.to - 1) as UpperStep };
  return named.some((each) => isSameRung(each.rung, below))
    ? named
    : [{ rung: below, reason: null }, ...named];
}

/** Names a lift: the same for two items that lift the same. */
export function liftKey(lifts: Lift): string {
  return lifts.is === 'rung' ? `rung:${lifts.dimension}:${lifts.from}` : `practice:${lifts.practice}`;
}
