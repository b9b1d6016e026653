import type { Block } from './block.ts';
import type { PartChange } from './changes.ts';
import type { Coding } from './coding.ts';
import type { InHand } from './inHand.ts';
import { newestInHand } from './newestInHand.ts';
import type { Part, Scaled } from './part.ts';
import { isScaled, lookupCodes, scaleCodes } from './scaleCodes.ts';
import { sortedInHand } from './sortedInHand.ts';
import type { Workbench } from './steps.ts';
import { isSameBasis } from './twoScales.ts';

/**
 * Finds what a hand knows of the criterion that it moves. One whose points change twice in a row will go on changing:
 * what its contacts get follows from is found with the second change, whatever the points are, and kept until something
 * else changes.
 */
export type KnownInHand = {
  /** Steps to what is known of the contacts of a part that changes; null for a change that is not in hand. */
  readonly of: (
    part: PartChange | null,
    blocks: readonly Block[],
    bench: Workbench,
  ) => Generator<undefined, InHand | null>;
};

/** `known` is found when the second change comes; null where it would take too much room. */
type Held = { readonly id: string; readonly by: Coding | Scaled; known: InHand | null | undefined };

/** Of one criterion at most. */
export function createKnownInHand(): KnownInHand {
  let held: Held | null = null;

  return {
    *of(part, blocks, bench) {
      const by = part && heldBy(part);
      if (!part?.before || !part.after || by === null) {
        held = null;
        return null;
      }
      const { id, after } = part;
      if (held?.id !== id || !isSame(held.by, by)) {
        held = { id, by, known: undefined };
        return null;
      }
      if (held.known === undefined) held.known = yield* find(after, blocks, bench);
      return held.known;
    },
  };
}

/** What a change leaves as it is: the codes of a look-up, or the events and the shape of a part that has a scale. */
function heldBy({ before, after }: PartChange): Coding | Scaled | null {
  if (before?.kind === 'lookup' && after?.kind === 'lookup') {
    return before.coding === after.coding ? after.coding : null;
  }
  if (before === null || after === null || !isScaled(before) || !isScaled(after)) return null;
  return isSame(before.scaled, after.scaled) ? after.scaled : null;
}

function isSame(a: Coding | Scaled, b: Coding | Scaled): boolean {
  if (!('basis' in a) || !('basis' in b)) return a === b;
  return isSameBasis(a, b) && a.shape.key === b.shape.key;
}

function* find(part: Part, blocks: readonly Block[], bench: Workbench): Generator<undefined, InHand | null> {
  const codes = part.kind === 'lookup' ? lookupCodes(part) : scaleCodes(part, bench);
  const sorted = codes && (yield* sortedInHand(codes, blocks));
  return sorted ?? (isScaled(part) ? yield* newestInHand(part.scaled, blocks) : null);
}
