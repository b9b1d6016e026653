import type { Block } from './block.ts';
import type { Moves } from './moves.ts';
import type { Part } from './part.ts';

/**
 * What a hand knows of the contacts of parts that differ in what a hand moves: points, weight, cap, and fading within a
 * window.
 */
export type InHand = SortedInHand | NewestAges;

/** Contacts sorted by codes: a move goes through those whose code changes. */
export type SortedInHand = {
  readonly by: 'codes';
  /** What leads from one part to another; `touch` is told how many the other one gives anything. */
  readonly change: (before: Part, after: Part, touch: Touch) => ListMoves;
};

/** Everybody who has any event, with the ages of those that count: a move sums them anew. */
export type NewestAges = {
  readonly by: 'ages';
  /** [block] */
  readonly of: readonly AgesOfBlock[];
  /** How many ages each contact has. */
  readonly times: number;
  /** The age that gives nothing, where a contact has fewer events. */
  readonly past: number;
};

/** Places of contacts in the block, in order, and their ages, the newest first. */
export type AgesOfBlock = { readonly places: Uint16Array; readonly ages: Uint16Array };

/** Is told of contacts to whom a part gives anything: of all at once, or of one block after another. */
export type Touch = (contacts: number) => void;

/** Lists whom a change moves in a block, in centipoints. */
export type ListMoves = (moves: Moves, block: Block) => void;
