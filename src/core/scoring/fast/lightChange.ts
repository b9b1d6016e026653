import type { Bounds } from '../clip.ts';
import type { Side } from '../sides.ts';
import type { Block } from './block.ts';
import type { PartChange, PlaceChange } from './changes.ts';
import type { Place } from './placed.ts';
import { placeKey } from './placed.ts';
import type { SideTables } from './sideTables.ts';
import type { Standing } from './standing.ts';
import { kernelBounds } from './kernels.ts';
import { absent, type Step } from './steps.ts';
import { type ForcedGrades, pairSpan, sumSpan, type Tally } from './tally.ts';

/** A change of one part that touches few contacts: they are moved in the tally, and the others not looked at. */
export type LightChange = { readonly place: Place; readonly part: PartChange; readonly clip: Bounds };

/** Below this share of changed contacts, moving them is quicker than counting everybody again. */
const lightShare = 0.3;

/**
 * The light change that a list of changes is, or null. `touchedBy` says how many contacts the part of a criterion
 * touched so far: about as many as a change of it will.
 */
export function lightChangeOf(
  changes: readonly PlaceChange[],
  count: number,
  touchedBy: (id: string) => number,
): LightChange | null {
  const [change, ...others] = changes;
  const [part, ...otherParts] = change?.parts ?? [];
  if (!change?.place || !part || others.length > 0 || otherParts.length > 0) return null;
  const { before, after } = change;
  const isGroupSame = before?.min === after?.min && before?.max === after?.max;
  if (!isGroupSame || changedContacts(part, touchedBy) > lightShare * count) return null;
  return { place: change.place, part, clip: kernelBounds(after ?? absent) };
}

function changedContacts({ id, before, after }: PartChange, touchedBy: (id: string) => number): number {
  if (before?.kind === 'lookup' && after?.kind === 'lookup' && before.coding === after.coding) {
    const { counts } = after.coding;
    return counts.reduce(
      (sum, contacts, code) => sum + (after.lookup[code] === before.lookup[code] ? 0 : contacts),
      0,
    );
  }
  return before?.kind === 'filled' && after?.kind === 'filled' ? touchedBy(id) : Infinity;
}

/** Moves the contacts of a block whose points changed; null where the sums are too wide for the tables. */
export function moveStep(
  { place, clip }: LightChange,
  change: Int32Array,
  standing: Standing,
  tables: SideTables,
  tally: Tally,
  gates: ForcedGrades | null,
): Step | null {
  const otherSide: Side = place.side === 'fit' ? 'behaviour' : 'fit';
  const side = standing.sides[place.side];
  const other = standing.sides[otherSide];
  const kept = place.group === null ? null : (standing.groups.get(placeKey(place)) ?? null);
  const isNarrow = side instanceof Int16Array && other instanceof Int16Array;
  if (!isNarrow || (kept !== null && !(kept instanceof Int16Array))) return null;
  const moved = { side, other, table: tables[place.side], otherTable: tables[otherSide] };
  return kept === null
    ? (block) => moveLoose(block, change, moved, tally, gates)
    : (block) => moveInGroup(block, change, kept, clip, moved, tally, gates);
}

/** Sums of the side that changes and of the other one, with what a tally sees of them. */
type Moved = {
  readonly side: Int16Array;
  readonly other: Int16Array;
  readonly table: Int32Array;
  readonly otherTable: Int32Array;
};

function moveLoose(
  { from, length }: Block,
  change: Int32Array,
  moved: Moved,
  tally: Tally,
  gates: ForcedGrades | null,
): void {
  for (let i = 0; i < length; i++) {
    const points = change[i] as number;
    if (points !== 0) moveContact(from + i, points, moved, tally, gates);
  }
}

function moveInGroup(
  { from, length }: Block,
  change: Int32Array,
  kept: Int16Array,
  { min, max }: Bounds,
  moved: Moved,
  tally: Tally,
  gates: ForcedGrades | null,
): void {
  for (let i = 0; i < length; i++) {
    const points = change[i] as number;
    if (points === 0) continue;
    const before = kept[from + i] as number;
    const after = before + points;
    kept[from + i] = after;
    const clippedBefore = before > max ? max : before < min ? min : before;
    const clippedAfter = after > max ? max : after < min ? min : after;
    if (clippedAfter !== clippedBefore) {
      moveContact(from + i, clippedAfter - clippedBefore, moved, tally, gates);
    }
  }
}

function moveContact(
  contact: number,
  points: number,
  { side, other, table, otherTable }: Moved,
  { sums, pairs }: Tally,
  gates: ForcedGrades | null,
): void {
  const before = side[contact] as number;
  const after = before + points;
  side[contact] = after;
  const beside = otherTable[(other[contact] as number) + 32_768] as number;
  const bothBefore = ((table[before + 32_768] as number) + beside) | 0;
  const bothAfter = ((table[after + 32_768] as number) + beside) | 0;
  const force = gates === null ? 0 : (gates.forced[gates.gates[contact] as number] as number);
  const sum = force * sumSpan;
  const pair = force * pairSpan;
  const [from, to] = [sum + (bothBefore >>> 16), sum + (bothAfter >>> 16)];
  sums[from] = (sums[from] as number) - 1;
  sums[to] = (sums[to] as number) + 1;
  const [left, come] = [pair + (bothBefore & 0xffff), pair + (bothAfter & 0xffff)];
  pairs[left] = (pairs[left] as number) - 1;
  pairs[come] = (pairs[come] as number) + 1;
}
