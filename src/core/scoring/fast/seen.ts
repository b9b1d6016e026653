import { blockContacts } from '../../contacts/eventColumns.ts';
import { isSome } from './mask.ts';

/** Places of a block whose sums may not be 0: the first `count` of the list. */
export type Seen = {
  readonly places: Uint16Array;
  count: number;
  /** Whether they go from the first contact of the block to the last. */
  isInOrder: boolean;
};

/** Nothing seen, with room for a block. */
export function createSeen(): Seen {
  // One place more: the next one may be written before anybody knows whether it counts.
  return { places: new Uint16Array(blockContacts + 1), count: 0, isInOrder: false };
}

/** Forgets what was seen. */
export function forgetSeen(seen: Seen): void {
  seen.count = 0;
  seen.isInOrder = false;
}

/**
 * Puts a long list in the order of the contacts, so that what is done with it goes through memory from front to back:
 * looking at every sum of the block costs less than going to and fro between a third of them.
 */
export function putInOrder(seen: Seen, sums: Int32Array, length: number): void {
  if (seen.isInOrder || seen.count * 8 < length) return;
  const { places } = seen;
  let count = 0;
  for (let place = 0; place < length; place++) {
    // Written over by the next one unless it counts: no branch that nobody can foresee.
    places[count] = place;
    count = (count + isSome(sums[place] as number)) | 0;
  }
  seen.count = count;
  seen.isInOrder = true;
}
