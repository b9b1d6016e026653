import type { Centipoints } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
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

/** Sums before the cap. `fill` adds to sums that are 0, in any order of the places of the block. */
export type FilledPart = {
  readonly kind: 'filled';
  readonly fill: (block: Block, sums: Int32Array, seen: Seen) => void;
  /** Whether `fill` lists in `seen` every place whose sum is not 0, each once. */
  readonly isSparse: boolean;
  readonly cap: Bounds;
  /** No contact's sum lies outside, before the cap. */
  readonly reach: Bounds;
};

/** Places of a block whose sums may not be 0: the first `count` of the list. */
export type Seen = { places: Uint16Array; count: number };

/** Nothing seen, with room for a block. */
export function createSeen(): Seen {
  // One place more: the next one may be written before anybody knows whether it counts.
  return { places: new Uint16Array(blockContacts + 1), count: 0 };
}

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
