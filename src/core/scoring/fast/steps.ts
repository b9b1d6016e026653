import { blockContacts } from '../../contacts/eventColumns.ts';
import type { Bounds } from '../clip.ts';
import type { Side } from '../sides.ts';
import type { Block } from './block.ts';
import type { PartChange, PlaceChange } from './changes.ts';
import {
  addByCode16,
  addByCode8,
  addClipped,
  addSums,
  changeGroup,
  changeSide,
  enterGroup,
  kernelBounds,
  subtractClipped,
  takeListed,
} from './kernels.ts';
import { type ClipTables, createClipTables } from './clipTables.ts';
import { createMoves, type Moves } from './moves.ts';
import { createSeen, forgetSeen, type Seen } from './seen.ts';
import { type FilledPart, type LookupPart, type Part } from './part.ts';
import { placeKey } from './placed.ts';
import type { Standing } from './standing.ts';

/** A small piece of work on one block: a run may be given up between two of them (`SC-47`). */
export type Step = (block: Block) => void;

/** What the steps of a run work on and count. */
export type Workbench = {
  /** What changes in the place that is being worked on. */
  readonly change: Int32Array;
  readonly filled: Int32Array;
  readonly seen: Seen;
  readonly moves: Moves;
  readonly clips: ClipTables;
  /** What changes in the sides. */
  readonly sides: { readonly [side in Side]: Int32Array };
  /** Contacts touched by new parts that are filled, by criterion (`SC-16`). */
  readonly touched: Map<string, number>;
};

/** An empty workbench. */
export function createWorkbench(): Workbench {
  const sums = (): Int32Array => new Int32Array(blockContacts);
  return {
    change: sums(),
    filled: sums(),
    seen: createSeen(),
    moves: createMoves(),
    clips: createClipTables(),
    sides: { fit: sums(), behaviour: sums() },
    touched: new Map(),
  };
}

/** The steps that write by how much a change of one part changes what everybody has of it. */
export function changeSteps(change: PartChange, bench: Workbench): readonly Step[] {
  const begin: Step = ({ length }) => {
    bench.change.fill(0, 0, length);
  };
  return [begin, ...partSteps(change, bench)];
}

/** The steps that bring one place from what it was to what it shall be. */
export function stepsOf(placeChange: PlaceChange, standing: Standing, bench: Workbench): readonly Step[] {
  const begin: Step = ({ length }) => {
    bench.change.fill(0, 0, length);
  };
  const parts = placeChange.parts.flatMap((part) => partSteps(part, bench));
  return [begin, ...parts, endStep(placeChange, standing, bench)];
}

/** The steps before and after those of places: what changes in a side is gathered between them. */
export function sideSteps(
  changes: readonly PlaceChange[],
  standing: Standing,
  bench: Workbench,
): { readonly begin: readonly Step[]; readonly end: readonly Step[] } {
  const changed = (['fit', 'behaviour'] as const).filter((side) =>
    changes.some(({ place }) => place?.side === side),
  );
  return {
    begin: changed.map(
      (side): Step =>
        ({ length }) =>
          void bench.sides[side].fill(0, 0, length),
    ),
    end: changed.map(
      (side): Step =>
        ({ from, length }) =>
          changeSide(standing.sides[side], from, bench.sides[side], length),
    ),
  };
}

function partSteps({ id, before, after, isNew }: PartChange, bench: Workbench): readonly Step[] {
  if (before?.kind === 'lookup' && after?.kind === 'lookup' && before.coding === after.coding) {
    const difference = after.lookup.map((points, code) => points - (before.lookup[code] as number));
    return difference.every((points) => points === 0) ? [] : [lookupStep(after, difference, bench)];
  }
  if (isNew && after?.kind === 'filled') bench.touched.set(id, 0);
  return [
    ...(before ? [partStep(before, -1, null, bench)] : []),
    ...(after ? [partStep(after, 1, isNew ? id : null, bench)] : []),
  ];
}

function partStep(part: Part, sign: 1 | -1, countAs: string | null, bench: Workbench): Step {
  if (part.kind === 'filled') return filledStep(part, sign, countAs, bench);
  return lookupStep(part, sign === 1 ? part.lookup : part.lookup.map((points) => -points), bench);
}

function lookupStep({ coding: { codes } }: LookupPart, points: Int32Array, { change }: Workbench): Step {
  if (codes instanceof Uint8Array) {
    return ({ from, length }) => addByCode8(change, codes, points, from, length);
  }
  return ({ from, length }) => addByCode16(change, codes, points, from, length);
}

/** Adds or takes away what a filled part gives; `filled` is all 0 before and after. */
function filledStep(part: FilledPart, sign: 1 | -1, countAs: string | null, bench: Workbench): Step {
  const { change, filled, seen, touched } = bench;
  const cap = kernelBounds(part.cap);
  const isListed = canBeListed(part);
  return (block) => {
    forgetSeen(seen);
    part.fill(block, filled, seen);
    const count = isListed
      ? takeListed(change, filled, seen, cap, sign)
      : takeAll(change, filled, cap, sign, block.length);
    if (countAs !== null) touched.set(countAs, (touched.get(countAs) ?? 0) + count);
  };
}

/** Whether the clipped sum of everybody who is not listed is 0. */
export function canBeListed({ isSparse, cap }: FilledPart): boolean {
  return isSparse && cap.min <= 0 && cap.max >= 0;
}

function takeAll(change: Int32Array, filled: Int32Array, cap: Bounds, sign: 1 | -1, length: number): number {
  let touched = 0;
  if (sign === 1) touched = addClipped(change, filled, cap, length);
  else subtractClipped(change, filled, cap, length);
  filled.fill(0, 0, length);
  return touched;
}

/** Brings what changed into the sums of the group and of the side. A place that is nowhere was only counted. */
function endStep({ place, before, after }: PlaceChange, standing: Standing, bench: Workbench): Step {
  if (place === null) return () => undefined;
  const side = bench.sides[place.side];
  const kept = place.group === null ? undefined : standing.groups.get(placeKey(place));
  if (kept === undefined) return ({ length }) => addSums(side, bench.change, length);
  const clip = kernelBounds(after ?? absent);
  if (before === null) return ({ from, length }) => enterGroup(kept, from, bench.change, side, clip, length);
  const clips = { before: kernelBounds(before), after: clip };
  return ({ from, length }) => changeGroup(kept, from, bench.change, side, clips, length);
}

/** A group that is not in the sums gives 0. */
export const absent: Bounds = { min: 0, max: 0 };
