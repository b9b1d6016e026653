import { blockContacts } from '../../contacts/eventColumns.ts';
import type { Bounds } from '../clip.ts';
import { clipTo, isSome } from './kernels.ts';
import { type ForcedGrades, type Tally, tallySpan } from './tally.ts';

/** Places of a block whose points change, and by how many centipoints: the first `count` of both lists. */
export type Moves = { readonly places: Uint16Array; readonly points: Int32Array; count: number };

/** No moves, with room for those of two lists of a block. */
export function createMoves(): Moves {
  const room = 2 * blockContacts + 1;
  return { places: new Uint16Array(room), points: new Int32Array(room), count: 0 };
}

/** Lists the places of a block in which something changes. */
export function listChanges(moves: Moves, change: Int32Array, length: number): void {
  const { places, points } = moves;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const value = change[i] as number;
    // Written over by the next one unless it is a change: no branch that nobody can foresee.
    places[count] = i;
    points[count] = value;
    count += isSome(value);
  }
  moves.count = count;
}

/** Changes the kept sums of a group; what is left to move is what changes after its clip. */
export function moveInGroup(moves: Moves, from: number, kept: Int16Array, { min, max }: Bounds): void {
  const { places, points } = moves;
  let count = 0;
  for (let at = 0; at < moves.count; at++) {
    const place = places[at] as number;
    const before = kept[from + place] as number;
    const after = (before + (points[at] as number)) | 0;
    kept[from + place] = after;
    const change = (clipTo(after, min, max) - clipTo(before, min, max)) | 0;
    // What the clip swallows moves nobody.
    places[count] = place;
    points[count] = change;
    count += isSome(change);
  }
  moves.count = count;
}

/** Sums of the side that changes and of the other one, with what a tally sees of them. */
export type MovedSides = {
  readonly side: Int16Array;
  readonly other: Int16Array;
  readonly table: Int32Array;
  readonly otherTable: Int32Array;
};

/** Moves contacts in the sums of a side and in the tally. */
export function moveContacts(
  moves: Moves,
  from: number,
  sides: MovedSides,
  tally: Tally,
  gates: ForcedGrades | null,
): void {
  if (gates === null) moveFree(moves, from, sides, tally);
  else moveForced(moves, from, sides, tally, gates);
}

function moveFree(
  { places, points, count }: Moves,
  from: number,
  { side, other, table, otherTable }: MovedSides,
  { counts }: Tally,
): void {
  for (let at = 0; at < count; at++) {
    const contact = (from + (places[at] as number)) | 0;
    const before = side[contact] as number;
    const after = (before + (points[at] as number)) | 0;
    side[contact] = after;
    const beside = otherTable[((other[contact] as number) + 32_768) | 0] as number;
    const left = ((table[(before + 32_768) | 0] as number) + beside) >>> 8;
    const entered = ((table[(after + 32_768) | 0] as number) + beside) >>> 8;
    counts[left] = ((counts[left] as number) - 1) | 0;
    counts[entered] = ((counts[entered] as number) + 1) | 0;
  }
}

function moveForced(
  { places, points, count }: Moves,
  from: number,
  { side, other, table, otherTable }: MovedSides,
  { counts }: Tally,
  { gates, forced }: ForcedGrades,
): void {
  for (let at = 0; at < count; at++) {
    const contact = (from + (places[at] as number)) | 0;
    const before = side[contact] as number;
    const after = (before + (points[at] as number)) | 0;
    side[contact] = after;
    const beside = otherTable[((other[contact] as number) + 32_768) | 0] as number;
    const first = ((forced[gates[contact] as number] as number) * tallySpan) | 0;
    const left = first + (((table[(before + 32_768) | 0] as number) + beside) >>> 8);
    const entered = first + (((table[(after + 32_768) | 0] as number) + beside) >>> 8);
    counts[left] = ((counts[left] as number) - 1) | 0;
    counts[entered] = ((counts[entered] as number) + 1) | 0;
  }
}

/** Lists the contacts for whom another clip of their group makes a difference. */
export function listClipMoves(
  moves: Moves,
  from: number,
  kept: Int16Array,
  before: Bounds,
  after: Bounds,
  length: number,
): void {
  const { places, points } = moves;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const sum = kept[from + i] as number;
    const change = (clipTo(sum, after.min, after.max) - clipTo(sum, before.min, before.max)) | 0;
    places[count] = i;
    points[count] = change;
    count += isSome(change);
  }
  moves.count = count;
}
