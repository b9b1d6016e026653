import type { Block } from './block.ts';
import type { Moves } from './moves.ts';
import type { Part } from './part.ts';

/** What a hand knows of the contacts of parts that differ in what a hand moves: points, weight, cap, and fading within a window. */
export type InHand = {
  /**
   * What leads from one part to another; null where their caps give something to contacts that are not known. `touch` is
   * told how many the other part gives anything, once or by blocks.
   */
  readonly change: (before: Part, after: Part, touch: (contacts: number) => void) => ListMoves | null;
};

/** Lists whom a change moves in a block, in centipoints. */
export type ListMoves = (moves: Moves, block: Block) => void;
