import type { Centipoints } from '../../brand.ts';
import type { Bounds } from '../clip.ts';
import type { Block } from './block.ts';
import type { Coding } from './coding.ts';

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
};

/** Sums before the cap. `fill` adds to sums that are 0; it fills the places of the block, in any order. */
export type FilledPart = {
  readonly kind: 'filled';
  readonly fill: (block: Block, sums: Int32Array) => void;
  readonly cap: Bounds;
  /** No contact's sum lies outside, before the cap. */
  readonly reach: Bounds;
};

/** The least and the greatest that a part gives anybody, cap applied. */
export function reachOf(part: Part): { readonly min: Centipoints; readonly max: Centipoints } {
  if (part.kind === 'filled') {
    const { cap, reach } = part;
    return {
      min: Math.min(cap.max, Math.max(cap.min, reach.min)),
      max: Math.min(cap.max, Math.max(cap.min, reach.max)),
    };
  }
  let min = Infinity;
  let max = -Infinity;
  part.lookup.forEach((points) => {
    if (points < min) min = points;
    if (points > max) max = points;
  });
  return { min, max };
}
