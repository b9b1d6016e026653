import { blockContacts } from '../../contacts/eventColumns.ts';
import type { Block } from './block.ts';
import type { SortedInHand } from './inHand.ts';
import type { Moves } from './moves.ts';
import type { Part } from './part.ts';

/** Small codes of contacts: those with the same code have the same of every part in hand. */
export type HandCodes = {
  /** Codes are 0..size - 1, below 65,536. */
  readonly size: number;
  /** Writes the codes of a block. */
  readonly read: (block: Block, codes: Uint16Array) => void;
  /** What a part gives by code, cap applied, in centipoints. */
  readonly pointsOf: (part: Part) => Int32Array;
};

/** Contacts of each block by their code: those of one code stand together, from the first contact to the last. */
type Sorted = {
  /** Places of contacts in their block, block after block. */
  readonly places: Uint16Array;
  /** [block * size + code]: where in `places` the contacts with this code begin; those of the next code end them. */
  readonly starts: Uint32Array;
  /** How many contacts bear each code. */
  readonly counts: Uint32Array;
};

/** More starts than these take longer to go through than the contacts that they spare. */
const mostStarts = 1 << 20;

/** Steps to contacts sorted by codes: two bytes a contact. Null where there are too many codes to sort by. */
export function* sortedInHand(
  codes: HandCodes,
  blocks: readonly Block[],
): Generator<undefined, SortedInHand | null> {
  if (codes.size * blocks.length > mostStarts) return null;
  const sorted = yield* sort(codes, blocks);
  return {
    by: 'codes',
    change(before, after, touch) {
      const earlier = codes.pointsOf(before);
      const points = codes.pointsOf(after);
      touch(sorted.counts.reduce((sum, contacts, code) => (points[code] === 0 ? sum : sum + contacts), 0));
      const changes = Int32Array.from(
        sorted.counts,
        (_, code) => (points[code] as number) - (earlier[code] as number),
      );
      return (moves, block) => list(moves, sorted, changes, block);
    },
  };
}

function* sort({ size, read }: HandCodes, blocks: readonly Block[]): Generator<undefined, Sorted> {
  const codes = new Uint16Array(blockContacts);
  const next = new Uint32Array(size);
  const counts = new Uint32Array(size);
  const starts = new Uint32Array(size * blocks.length + 1);
  const places = new Uint16Array(blocks.reduce((sum, { length }) => sum + length, 0));
  for (const block of blocks) {
    read(block, codes);
    sortBlock(block, codes, next, { counts, starts, places });
    yield;
  }
  starts[size * blocks.length] = places.length;
  return { places, starts, counts };
}

/** Sorts by counting: `next` has room for every code. */
function sortBlock(
  { index, from, length }: Block,
  codes: Uint16Array,
  next: Uint32Array,
  { counts, starts, places }: Sorted,
): void {
  next.fill(0);
  for (let i = 0; i < length; i++) next[codes[i] as number] = (next[codes[i] as number] as number) + 1;
  let start = from;
  for (let code = 0; code < next.length; code++) {
    const own = next[code] as number;
    counts[code] = (counts[code] as number) + own;
    starts[index * next.length + code] = start;
    next[code] = start;
    start += own;
  }
  for (let i = 0; i < length; i++) {
    const code = codes[i] as number;
    const at = next[code] as number;
    places[at] = i;
    next[code] = at + 1;
  }
}

function list(moves: Moves, { places, starts, counts }: Sorted, changes: Int32Array, { index }: Block): void {
  let count = 0;
  for (let code = 0; code < counts.length; code++) {
    const change = changes[code] as number;
    if (change === 0) continue;
    const at = index * counts.length + code;
    const own = places.subarray(starts[at], starts[at + 1]);
    moves.places.set(own, count);
    moves.points.fill(change, count, count + own.length);
    count += own.length;
  }
  moves.count = count;
}
