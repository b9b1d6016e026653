import type { Bounds } from '../clip.ts';
import type { Block } from './block.ts';
import type { Coding } from './coding.ts';
import type { NewestEvents } from './eventSource.ts';
import type { ScaleShape } from './scaleShape.ts';
import type { Seen } from './seen.ts';

/**
 * What one criterion gives every contact: a table by small codes, or sums that are computed block by block. Either way
 * nothing as long as the contacts is kept, so that a change costs one pass with the old part and the new one.
 */
export type Part = LookupPart | FilledPart;

/** Centipoints by code, cap applied. */
export type LookupPart = {
  readonly kind: 'lookup';
  readonly coding: Coding;
  readonly lookup: Int32Array;
  /** No entry lies outside. */
  readonly reach: Bounds;
  /** To how many contacts it gives anything but 0. */
  readonly touched: number;
};

/** Sums before the cap. */
export type FilledPart = {
  readonly kind: 'filled';
  readonly fill: Fill;
  /** Whether `fill` lists in `seen` every place whose sum is not 0, each once. */
  readonly isSparse: boolean;
  readonly cap: Bounds;
  /** No contact's sum lies outside, before the cap. */
  readonly reach: Bounds;
  /** Null where sums do not follow from a scale. */
  readonly scaled: Scaled | null;
};

/** Adds to sums that are 0, in any order of the places of the block. */
export type Fill = (block: Block, sums: Int32Array, seen: Seen) => void;

/**
 * A part whose sums are sums of entries of a scale: a change of points, fading, window or cap is another scale over the
 * same events. Two scales go into one (`twoScales.ts`), so that a moving hand pays for one look at the events, not two.
 */
export type Scaled = {
  /** All that the sums follow from besides the scale: plain values, and objects that are the same or are not. */
  readonly basis: readonly unknown[];
  /** Centipoints by age in days, or by case; the last entry holds for all later ones. */
  readonly scale: Int32Array;
  readonly fillWith: (scale: Int32Array) => Fill;
  readonly shape: ScaleShape;
  /** Null for sums of anything but the newest events. */
  readonly newest: NewestEvents | null;
};

/** A part by codes. A dictionary may be long: what depends on all of it is reckoned once. */
export function createLookupPart(coding: Coding, lookup: Int32Array): LookupPart {
  let [min, max, touched] = [Infinity, -Infinity, 0];
  for (let code = 0; code < lookup.length; code++) {
    const points = lookup[code] as number;
    if (points < min) min = points;
    if (points > max) max = points;
    if (points !== 0) touched += coding.counts[code] ?? 0;
  }
  return { kind: 'lookup', coding, lookup, reach: { min, max }, touched };
}

/** The least and the greatest that a part gives anybody, cap applied. */
export function reachOf(part: Part): Bounds {
  const { reach } = part;
  if (part.kind === 'lookup') return reach;
  const { cap } = part;
  return {
    min: Math.min(cap.max, Math.max(cap.min, reach.min)),
    max: Math.min(cap.max, Math.max(cap.min, reach.max)),
  };
}
