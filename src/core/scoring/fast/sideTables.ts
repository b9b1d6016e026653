import type { Centipoints } from '../../brand.ts';
import type { Side } from '../sides.ts';
import type { SideClip, SideClips } from './sideClips.ts';

/**
 * By sum of a side + 32,768: what a tally counts of it, in one number. The upper 16 bits are the clipped sum, the lower
 * ones its whole points, both so that those of two sides add up without touching.
 */
export type SideTable = Int32Array;

/** The tables of both sides. */
export type SideTables = { readonly [side in Side]: SideTable };

/** Half of what is added to a sum of both sides, so that it is never below 0. */
const bias = 10_000;
/** A side this low makes the total 0, however high the other one is. */
const lowestThatMatters = -10_000;
/** Whole points of fit are counted in steps of this, those of behaviour in steps of 1. */
const steps: { readonly [side in Side]: number } = { fit: 128, behaviour: 1 };

/** Tables for two sides: prepared once, looked up for every contact. */
export function sideTables(clips: SideClips): SideTables {
  return { fit: sideTable('fit', clips.fit), behaviour: sideTable('behaviour', clips.behaviour) };
}

/** What a tally counts of a sum, as the tables say it, for sums that they do not reach. */
export function packed(side: Side, sum: Centipoints, clip: SideClip): number {
  const clipped = clippedSide(sum, clip);
  return ((Math.max(lowestThatMatters, clipped) + bias) << 16) | (wholePoints(clipped) * steps[side]);
}

/** A side's sum after its clip (`SC-10`). */
export function clippedSide(sum: Centipoints, { bounds, constant }: SideClip): Centipoints {
  return Math.min(bounds.max, Math.max(bounds.min, sum + constant));
}

/** Whole points of a side, below 0 as 0. */
export function wholePoints(clipped: Centipoints): number {
  return clipped <= 0 ? 0 : Math.floor(clipped / 100);
}

function sideTable(side: Side, clip: SideClip): SideTable {
  const table = new Int32Array(65_536);
  for (let at = 0; at < table.length; at++) table[at] = packed(side, at - 32_768, clip);
  return table;
}
