import type { Json } from '../json/json.ts';
import { isSameData } from '../scoring/isSameData.ts';
import { type Difference, mergeValues } from './mergeValues.ts';

/** A body as two tabs had it before, and as each of them left it. */
export type TabSides = { readonly before: Json; readonly ours: Json; readonly theirs: Json };

/** What two tabs did to the same places; `isLost` when what stands now lacks something of ours. */
export type Collision = { readonly differences: readonly Difference[]; readonly isLost: boolean };

/**
 * What collided when the steps of this tab were done again on what another tab had saved (`ST-12`). `now` is what came of
 * it; `hasDropped` when a step could not be done again. Null when nothing collided.
 */
export function collide(
  { before, ours, theirs }: TabSides,
  now: Json,
  hasDropped: boolean,
): Collision | null {
  const { value, differences } = mergeValues({ ours, theirs, bases: [before] }, () => undefined);
  const isLost = hasDropped && !isSameData(value, now);
  return differences.length === 0 && !isLost ? null : { differences, isLost };
}
