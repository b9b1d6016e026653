import { blockContacts } from '../../contacts/eventColumns.ts';
import type { Bounds } from '../clip.ts';
import type { Block } from './block.ts';
import type { ClipTable } from './clipTables.ts';
import { clipTo, isSome } from './mask.ts';
import { type ForcedGrades, type Tally, tallySpan } from './tally.ts';

/** Places of a block whose points change, and by how many centipoints: the first `count` of both lists. */
export type Moves = { readonly places: Uint16Array; readonly points: Int32Array; count: number };

/** No moves, with room for those of a block. */
export function createMoves(): Moves {
  // One place more: the next one may be written before anybody knows whether it counts.
  const room = blockContacts + 1;
  return { places: new Uint16Array(room), points: new Int32Array(room), count: 0 };
}

/** Lists the places of a block whose codes stand for a change, by codes of one byte. */
export function listByCode8(
  moves: Moves,
  codes: Uint8Array,
  changes: Int32Array,
  from: number,
  length: number,
): void {
  const { places, points } = moves;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const value = changes[codes[(from + i) | 0] as number] as number;
    // Written over by the next one unless it is a change: no branch that nobody can foresee.
    places[count] = i;
    points[count] = value;
    count = (count + isSome(value)) | 0;
  }
  moves.count = count;
}

/** The same by codes of two bytes. */
export function listByCode16(
  moves: Moves,
  codes: Uint16Array,
  changes: Int32Array,
  from: number,
  length: number,
): void {
  const { places, points } = moves;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const value = changes[codes[(from + i) | 0] as number] as number;
    places[count] = i;
    points[count] = value;
    count = (count + isSome(value)) | 0;
  }
  moves.count = count;
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

/** Changes the sums of a group, and those of its side by what that changes after the clip. */
export function changeThroughGroup(
  kept: Int16Array,
  side: Int16Array,
  from: number,
  change: Int32Array,
  clips: ClipTable,
  length: number,
): void {
  for (let i = 0; i < length; i++) {
    const contact = (from + i) | 0;
    const before = kept[contact] as number;
    const after = (before + (change[i] as number)) | 0;
    kept[contact] = after;
    side[contact] =
      ((side[contact] as number) +
        (clips[(after + 32_768) | 0] as number) -
        (clips[(before + 32_768) | 0] as number)) |
      0;
  }
}

/** The same where codes of one byte stand for the changes. */
export function changeThroughGroup8(
  kept: Int16Array,
  side: Int16Array,
  block: Block,
  codes: Uint8Array,
  changes: Int32Array,
  clips: ClipTable,
): void {
  const end = block.from + block.length;
  for (let contact = block.from; contact < end; contact++) {
    const before = kept[contact] as number;
    const after = (before + (changes[codes[contact] as number] as number)) | 0;
    kept[contact] = after;
    side[contact] =
      ((side[contact] as number) +
        (clips[(after + 32_768) | 0] as number) -
        (clips[(before + 32_768) | 0] as number)) |
      0;
  }
}

/** Sums of the side that changes and of the other one, with what a tally sees of them. */
export type MovedSides = {
  readonly side: Int16Array;
  readonly other: Int16Array;
  readonly table: Int32Array;
  readonly otherTable: Int32Array;
};

/** The sums of a group, with its clip. */
export type MovedGroup = { readonly kept: Int16Array; readonly clips: ClipTable };

/** Moves contacts in the sums of their group, of the side and in the tally. */
export function moveInGroup(
  { places, points, count }: Moves,
  from: number,
  { kept, clips }: MovedGroup,
  { side, other, table, otherTable }: MovedSides,
  { counts }: Tally,
): void {
  for (let at = 0; at < count; at++) {
    const contact = (from + (places[at] as number)) | 0;
    const inGroup = kept[contact] as number;
    const willBe = (inGroup + (points[at] as number)) | 0;
    kept[contact] = willBe;
    const change = ((clips[(willBe + 32_768) | 0] as number) - (clips[(inGroup + 32_768) | 0] as number)) | 0;
    const before = side[contact] as number;
    const after = (before + change) | 0;
    side[contact] = after;
    const beside = otherTable[((other[contact] as number) + 32_768) | 0] as number;
    const left = ((table[(before + 32_768) | 0] as number) + beside) >>> 8;
    const entered = ((table[(after + 32_768) | 0] as number) + beside) >>> 8;
    counts[left] = ((counts[left] as number) - 1) | 0;
    counts[entered] = ((counts[entered] as number) + 1) | 0;
  }
}

/** Moves contacts in the sums of a side and in the tally. */
export function moveInSide(
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

/** The same for a tally with gates, in and out of a group. */
export function moveForced(
  { places, points, count }: Moves,
  from: number,
  group: MovedGroup | null,
  { side, other, table, otherTable }: MovedSides,
  { counts }: Tally,
  { gates, forced }: ForcedGrades,
): void {
  for (let at = 0; at < count; at++) {
    const contact = (from + (places[at] as number)) | 0;
    const change =
      group === null ? (points[at] as number) : changeThrough(group, contact, points[at] as number);
    const before = side[contact] as number;
    const after = (before + change) | 0;
    side[contact] = after;
    const beside = otherTable[((other[contact] as number) + 32_768) | 0] as number;
    const first = ((forced[gates[contact] as number] as number) * tallySpan) | 0;
    const left = first + (((table[(before + 32_768) | 0] as number) + beside) >>> 8);
    const entered = first + (((table[(after + 32_768) | 0] as number) + beside) >>> 8);
    counts[left] = ((counts[left] as number) - 1) | 0;
    counts[entered] = ((counts[entered] as number) + 1) | 0;
  }
}

/** What a change of a contact in its group changes after the clip. */
function changeThrough({ kept, clips }: MovedGroup, contact: number, points: number): number {
  const before = kept[contact] as number;
  const after = (before + points) | 0;
  kept[contact] = after;
  return ((clips[(after + 32_768) | 0] as number) - (clips[(before + 32_768) | 0] as number)) | 0;
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
