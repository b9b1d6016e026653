import type { Centipoints } from '../../brand.ts';
import type { Side } from '../sides.ts';
import type { SideClip, SideClips } from './sideClips.ts';

/**
 * By sum of a side + 32,768: what a tally counts of it, in one number. From above: whole points of fit, whole points of
 * behaviour, and the fractions of both, which carry when they make a whole point together.
 */
export type SideTable = Int32Array;

/** The tables of both sides. */
export type SideTables = { readonly [side in Side]: SideTable };

/** Whole points of a side are counted from this one on: a side so low makes the total 0, however high the other is. */
export const lowestWhole = -100;
/** Whole points have eight bits. */
export const highestWhole = lowestWhole + 255;
/** By how many bits whole points stand above the fraction. */
const shifts: { readonly [side in Side]: number } = { fit: 17, behaviour: 9 };
/** Added to the fraction of one side, so that two fractions of 100 hundredths or more carry out of 8 bits. */
const carries: { readonly [side in Side]: number } = { fit: 156, behaviour: 0 };

/** Tables for two sides: prepared once, looked up for every contact. */
export function sideTables(clips: SideClips): SideTables {
  return { fit: sideTable('fit', clips.fit), behaviour: sideTable('behaviour', clips.behaviour) };
}

/** What a tally counts of a sum, as the tables say it, for sums that they do not reach. */
export function packed(side: Side, sum: Centipoints, clip: SideClip): number {
  const clipped = Math.max(lowestWhole * 100, clippedSide(sum, clip));
  const whole = Math.floor(clipped / 100);
  return ((whole - lowestWhole) << shifts[side]) | (clipped - 100 * whole + carries[side]);
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
