import type { Bounds } from '../clip.ts';
import { clipTo, isSome, kernelBounds, type KeptSums } from './kernels.ts';
import type { Moves } from './moves.ts';
import type { FilledPart, Seen } from './part.ts';
import type { Step, Workbench } from './steps.ts';

/**
 * What the listed part that changed last gives every contact, cap applied, and which contacts of each block have
 * anything. A hand that moves one criterion again and again pays for the new part only, and only for its contacts.
 */
export type Memo = {
  part: FilledPart | null;
  /** By contact; 0 for all that are not listed. */
  readonly sums: KeptSums;
  /** By block. */
  readonly lists: Seen[];
};

/** Nothing remembered. */
export function createMemo(sums: KeptSums): Memo {
  return { part: null, sums, lists: [] };
}

/** Writes what a part gives into the memo, in place of what is there. */
export function rememberStep(part: FilledPart, { sums, lists }: Memo, { filled, seen }: Workbench): Step {
  const { min, max } = kernelBounds(part.cap);
  return (block) => {
    const list = listOf(lists, block.index);
    for (let at = 0; at < list.count; at++) sums[block.from + (list.places[at] as number)] = 0;
    seen.count = 0;
    part.fill(block, filled, seen);
    for (let at = 0; at < seen.count; at++) {
      const place = seen.places[at] as number;
      sums[block.from + place] = clipTo(filled[place] as number, min, max);
      filled[place] = 0;
    }
    copyList(list, seen);
  };
}

/** Puts what a part gives in place of what the memo says, and lists the contacts for whom that is a difference. */
export function replaceStep(
  part: FilledPart,
  { sums, lists }: Memo,
  id: string,
  { filled, seen, touched, moves }: Workbench,
): Step {
  const cap = kernelBounds(part.cap);
  touched.set(id, 0);
  return (block) => {
    const list = listOf(lists, block.index);
    seen.count = 0;
    part.fill(block, filled, seen);
    moves.count = 0;
    moveKnown(moves, list, block.from, sums, filled, cap);
    makeRoom(list, seen.count);
    const count = moveSeen(moves, list, seen, block.from, sums, filled, cap);
    touched.set(id, (touched.get(id) ?? 0) + count);
  };
}

/** The list of a block; it grows with what it has to hold and is used again. */
function listOf(lists: Seen[], block: number): Seen {
  return (lists[block] ??= { places: new Uint16Array(0), count: 0 });
}

function makeRoom(list: Seen, count: number): void {
  if (list.places.length < count) list.places = new Uint16Array(Math.ceil(count * 1.25));
}

function copyList(list: Seen, { places, count }: Seen): void {
  makeRoom(list, count);
  for (let at = 0; at < count; at++) list.places[at] = places[at] as number;
  list.count = count;
}

// A contact that stands in both lists is moved by the first one; to the second it is where it shall be. A place in
// `moves` is written over by the next one unless it is a change: no branch that nobody can foresee.

/** Lists the changes of the contacts that had anything. */
function moveKnown(
  moves: Moves,
  { places: known, count: length }: Seen,
  from: number,
  sums: KeptSums,
  filled: Int32Array,
  { min, max }: Bounds,
): void {
  const { places, points } = moves;
  let { count } = moves;
  for (let at = 0; at < length; at++) {
    const place = known[at] as number;
    const clipped = clipTo(filled[place] as number, min, max);
    const change = (clipped - (sums[from + place] as number)) | 0;
    sums[from + place] = clipped;
    places[count] = place;
    points[count] = change;
    count += isSome(change);
  }
  moves.count = count;
}

/** Lists the changes of the contacts that have anything now, remembers them, and answers how many they are. */
function moveSeen(
  moves: Moves,
  list: Seen,
  { places: seenPlaces, count: length }: Seen,
  from: number,
  sums: KeptSums,
  filled: Int32Array,
  { min, max }: Bounds,
): number {
  const { places, points } = moves;
  const known = list.places;
  let { count } = moves;
  let touched = 0;
  for (let at = 0; at < length; at++) {
    const place = seenPlaces[at] as number;
    const clipped = clipTo(filled[place] as number, min, max);
    const change = (clipped - (sums[from + place] as number)) | 0;
    filled[place] = 0;
    sums[from + place] = clipped;
    known[at] = place;
    places[count] = place;
    points[count] = change;
    count += isSome(change);
    touched = (touched + isSome(clipped)) | 0;
  }
  moves.count = count;
  list.count = length;
  return touched;
}
