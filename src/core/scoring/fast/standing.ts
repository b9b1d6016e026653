import type { Side } from '../sides.ts';
import type { Arrangement } from './changes.ts';
import type { KeptSums } from './kernels.ts';
import { reachOf } from './part.ts';

/** The sums of all contacts that are kept between runs. */
export type Standing = {
  /** By place of a group, before its clip. */
  readonly groups: Map<string, KeptSums>;
  /** By side: clipped sums of its groups and its loose criteria, before the clip of the side. */
  readonly sides: { [side in Side]: KeptSums };
};

/** Sums of 0 for so many contacts. */
export function emptyStanding(count: number): Standing {
  return { groups: new Map(), sides: { fit: new Int16Array(count), behaviour: new Int16Array(count) } };
}

/** Makes room for the groups of an arrangement, and widens all sums when one of them might not fit 16 bits. */
export function prepare(standing: Standing, arrangement: Arrangement): void {
  const { groups, sides } = standing;
  if (sides.fit instanceof Int16Array && !isNarrow(arrangement)) widen(standing);
  for (const key of arrangement.clips.keys()) {
    if (groups.has(key)) continue;
    groups.set(key, sameWidth(standing));
  }
}

/** Sums of 0 for all contacts, as wide as the others. */
export function sameWidth({ sides: { fit } }: Standing): KeptSums {
  return fit instanceof Int16Array ? new Int16Array(fit.length) : new Int32Array(fit.length);
}

/** Sets the sums of the sides to 0; those of a group are written over when it comes in again. */
export function clear({ sides }: Standing): void {
  sides.fit.fill(0);
  sides.behaviour.fill(0);
}

/** Lets go of the groups that no enabled criterion is in. */
export function release({ groups }: Standing, { clips }: Arrangement): void {
  for (const key of groups.keys()) if (!clips.has(key)) groups.delete(key);
}

function widen({ groups, sides }: Standing): void {
  sides.fit = Int32Array.from(sides.fit);
  sides.behaviour = Int32Array.from(sides.behaviour);
  for (const [key, sums] of groups) groups.set(key, Int32Array.from(sums));
}

/** Whether every sum on the way, of a group and of a side, fits 16 bits: the reaches of all parts together do. */
function isNarrow({ placed, clips }: Arrangement): boolean {
  let reach = 0;
  for (const { part, place } of placed.values()) {
    if (place === null) continue;
    const { min, max } = reachOf(part);
    reach += Math.max(0 - min, max, 0);
  }
  // A clip with a floor above the sums, or a ceiling below them, lifts or presses them.
  for (const { min, max } of clips.values()) reach += Math.max(min, 0 - max, 0);
  return reach <= 0x7fff;
}
