import type { Bounds } from '../clip.ts';
import type { Side } from '../sides.ts';
import type { PartChange, PlaceChange } from './changes.ts';
import type { Place } from './placed.ts';
import { placeKey } from './placed.ts';
import type { SideTables } from './sideTables.ts';
import type { Standing } from './standing.ts';
import { kernelBounds } from './kernels.ts';
import { listClipMoves, moveContacts, moveInGroup, type Moves } from './moves.ts';
import { absent, canBeListed, type Step } from './steps.ts';
import type { ForcedGrades, Tally } from './tally.ts';

/**
 * A change that touches few contacts: they are moved in the tally, and the others not counted again. Either one part
 * changes (`part`), or the clip of a group does (`before` is another than `clip`).
 */
export type LightChange = {
  readonly place: Place;
  readonly part: PartChange | null;
  readonly before: Bounds;
  readonly clip: Bounds;
};

/**
 * Below these shares of changed contacts, moving them is quicker than counting everybody again: of a look-up, which has to
 * be looked at for everybody either way, and of a part that lists its contacts.
 */
const lightShares = { lookup: 0.35, listed: 0.7 };

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
  if (!change?.place || others.length > 0) return null;
  const { place, parts, before, after } = change;
  const [part = null, ...otherParts] = parts;
  const clips = { before: kernelBounds(before ?? absent), clip: kernelBounds(after ?? absent) };
  if (part === null) return before && after ? { place, part, ...clips } : null;
  const isGroupSame = before?.min === after?.min && before?.max === after?.max;
  const share = part.after?.kind === 'filled' ? lightShares.listed : lightShares.lookup;
  if (otherParts.length > 0 || !isGroupSame) return null;
  return changedContacts(part, touchedBy) > share * count ? null : { place, part, ...clips };
}

function changedContacts({ id, before, after }: PartChange, touchedBy: (id: string) => number): number {
  if (before?.kind === 'lookup' && after?.kind === 'lookup' && before.coding === after.coding) {
    const { counts } = after.coding;
    return counts.reduce(
      (sum, contacts, code) => sum + (after.lookup[code] === before.lookup[code] ? 0 : contacts),
      0,
    );
  }
  const isListed =
    before?.kind === 'filled' && after?.kind === 'filled' && canBeListed(before) && canBeListed(after);
  return isListed ? touchedBy(id) : Infinity;
}

/** The step that moves the listed contacts of a block; null where the sums are too wide for the tables. */
export function moveStepOf(
  { place, part, before, clip }: LightChange,
  standing: Standing,
  tables: SideTables,
  tally: Tally,
  gates: ForcedGrades | null,
  moves: Moves,
): Step | null {
  const otherSide: Side = place.side === 'fit' ? 'behaviour' : 'fit';
  const side = standing.sides[place.side];
  const other = standing.sides[otherSide];
  const kept = place.group === null ? null : (standing.groups.get(placeKey(place)) ?? null);
  const isNarrow = side instanceof Int16Array && other instanceof Int16Array;
  if (!isNarrow || (kept !== null && !(kept instanceof Int16Array))) return null;
  const sides = { side, other, table: tables[place.side], otherTable: tables[otherSide] };
  return ({ from, length }) => {
    if (part === null && kept !== null) listClipMoves(moves, from, kept, before, clip, length);
    else if (kept !== null) moveInGroup(moves, from, kept, clip);
    moveContacts(moves, from, sides, tally, gates);
  };
}
