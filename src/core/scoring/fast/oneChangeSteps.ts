import type { Side } from '../sides.ts';
import type { Block } from './block.ts';
import type { PartChange } from './changes.ts';
import { changeSide, kernelBounds } from './kernels.ts';
import {
  changeThroughGroup,
  changeThroughGroup8,
  listByCode16,
  listByCode8,
  listChanges,
  listClipMoves,
  moveForced,
  moveInGroup,
  moveInSide,
  type MovedGroup,
  type MovedSides,
  type Moves,
} from './moves.ts';
import type { ListMoves } from './inHand.ts';
import type { LiftedFrom } from './lifted.ts';
import { changesByCode, type CodeChanges, isListed, type OneChange } from './oneChange.ts';
import { forgetSeen, putInOrder } from './seen.ts';
import { placeKey } from './placed.ts';
import type { Standing } from './standing.ts';
import { changeSteps, type Step, type Workbench } from './steps.ts';
import type { ForcedGrades, SideView, Tally } from './tally.ts';
import {
  fillOfBoth,
  isSameScale,
  listDifferences,
  moveDifferences,
  takeDifferences,
  type TwoCaps,
} from './twoScales.ts';

/** Where a change goes: the sums of its group and its side, 16 bits wide. */
type Target = {
  readonly side: Int16Array;
  readonly other: Int16Array;
  readonly kept: Int16Array | null;
};

/** The sums that a change goes to; null where they are too wide for tables. */
export function targetOf({ place }: OneChange, { sides, groups }: Standing): Target | null {
  const side = sides[place.side];
  const other = sides[otherOf(place.side)];
  const kept = place.group === null ? null : (groups.get(placeKey(place)) ?? null);
  if (!(side instanceof Int16Array) || !(other instanceof Int16Array)) return null;
  return kept === null || kept instanceof Int16Array ? { side, other, kept } : null;
}

function otherOf(side: Side): Side {
  return side === 'fit' ? 'behaviour' : 'fit';
}

/** The steps that move in a tally whom a change touches: for few contacts. */
export function movingSteps(
  { place, part, before, clip }: OneChange,
  { side, other, kept }: Target,
  { tables }: SideView,
  tally: Tally,
  gates: ForcedGrades | null,
  bench: Workbench,
): readonly Step[] {
  const { moves } = bench;
  const sides = { side, other, table: tables[place.side], otherTable: tables[otherOf(place.side)] };
  if (part === null) {
    const list: Step = ({ from, length }) => {
      if (kept !== null) listClipMoves(moves, from, kept, before, clip, length);
    };
    return [list, moveStep(null, sides, tally, gates, moves)];
  }
  const group = kept === null ? null : { kept, clips: bench.clips(clip) };
  const atOnce = group && gates === null ? movingAtOnce(part, group, sides, tally, bench) : null;
  return atOnce ?? [...listingSteps(part, bench), moveStep(group, sides, tally, gates, moves)];
}

/** The steps that move in a tally whom a change of what a hand holds touches. */
export function heldSteps(
  listMoves: ListMoves,
  { sides, group, gates }: LiftedFrom,
  tally: Tally,
  { moves }: Workbench,
): readonly Step[] {
  const list: Step = (block) => listMoves(moves, block);
  return [list, moveStep(group, sides, tally, gates, moves)];
}

/** Where the contacts of a changing part stand. */
export function standsOf(
  { place, clip }: OneChange,
  { side, other, kept }: Target,
  { tables }: SideView,
  gates: ForcedGrades | null,
  bench: Workbench,
): LiftedFrom {
  const sides = { side, other, table: tables[place.side], otherTable: tables[otherOf(place.side)] };
  return { sides, group: kept === null ? null : { kept, clips: bench.clips(clip) }, gates };
}

function moveStep(
  group: MovedGroup | null,
  sides: MovedSides,
  tally: Tally,
  gates: ForcedGrades | null,
  moves: Moves,
): Step {
  if (gates) return ({ from }) => moveForced(moves, from, group, sides, tally, gates);
  if (group) return ({ from }) => moveInGroup(moves, from, group, sides, tally);
  return ({ from }) => moveInSide(moves, from, sides, tally);
}

/** The step for a change of scale in a group: it moves nearly all whom the part touches. Null for other changes. */
function movingAtOnce(
  part: PartChange,
  group: MovedGroup,
  sides: MovedSides,
  tally: Tally,
  bench: Workbench,
): readonly Step[] | null {
  const { before, after } = part;
  if (before?.kind !== 'filled' || after?.kind !== 'filled' || !isListed(part)) return null;
  if (isSameScale(before, after)) return null;
  const { seen, filled } = bench;
  return stepsOfBoth(part, bench, (caps, { from, length }) => {
    putInOrder(seen, filled, length);
    return moveDifferences(from, seen, filled, caps, group, sides, tally);
  });
}

/** The steps that bring a change into the sums: everybody is to be counted after them. */
export function applyingSteps(
  part: PartChange,
  { clip }: OneChange,
  { side, kept }: Target,
  bench: Workbench,
): readonly Step[] {
  const writing = writingSteps(part, bench);
  if (kept === null) return [...writing, ({ from, length }) => changeSide(side, from, bench.change, length)];
  const clips = bench.clips(clip);
  const codes = changesByCode(part);
  if (codes?.coding.codes instanceof Uint8Array) {
    const { coding, points } = codes;
    const own = coding.codes as Uint8Array;
    return [(block) => changeThroughGroup8(kept, side, block, own, points, clips)];
  }
  return [
    ...writing,
    ({ from, length }) => changeThroughGroup(kept, side, from, bench.change, clips, length),
  ];
}

function writingSteps(part: PartChange, bench: Workbench): readonly Step[] {
  const { change, filled } = bench;
  const take = (caps: TwoCaps, { length }: Block): number => takeDifferences(change, filled, caps, length);
  return stepsOfBoth(part, bench, take) ?? changeSteps(part, bench);
}

function listingSteps(part: PartChange, bench: Workbench): readonly Step[] {
  const { moves, seen, filled, change } = bench;
  const codes = changesByCode(part);
  if (codes) return [listByCode(codes, moves)];
  const list = (caps: TwoCaps, { length }: Block): number => {
    putInOrder(seen, filled, length);
    return listDifferences(moves, seen, filled, caps);
  };
  const listed = isListed(part) ? stepsOfBoth(part, bench, list) : null;
  return listed ?? [...changeSteps(part, bench), ({ length }) => listChanges(moves, change, length)];
}

function listByCode({ coding: { codes }, points }: CodeChanges, moves: Moves): Step {
  if (codes instanceof Uint8Array)
    return ({ from, length }) => listByCode8(moves, codes, points, from, length);
  return ({ from, length }) => listByCode16(moves, codes, points, from, length);
}

/** The step that fills with both parts at once and takes the differences; null where only one at a time can be filled. */
function stepsOfBoth(
  { id, before, after }: PartChange,
  { filled, seen, touched }: Workbench,
  take: (caps: TwoCaps, block: Block) => number,
): readonly Step[] | null {
  const fill = before?.kind === 'filled' && after?.kind === 'filled' ? fillOfBoth(before, after) : null;
  if (before?.kind !== 'filled' || after?.kind !== 'filled' || fill === null) return null;
  const caps = { before: kernelBounds(before.cap), after: kernelBounds(after.cap) };
  touched.set(id, 0);
  const step: Step = (block) => {
    forgetSeen(seen);
    fill(block, filled, seen);
    touched.set(id, (touched.get(id) ?? 0) + take(caps, block));
  };
  return [step];
}
