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
  enterGroup,
  keepClipped,
  kernelBounds,
  type KeptSums,
  replaceKept,
  subtractClipped,
} from './kernels.ts';
import type { FilledPart, LookupPart, Part } from './part.ts';
import { placeKey } from './placed.ts';
import type { Standing } from './standing.ts';

/** A small piece of work on one block: a run may be given up between two of them (`SC-47`). */
export type Step = (block: Block) => void;

/** What the steps of a run work on and count. */
export type Workbench = {
  /** What changes in the place that is being worked on. */
  readonly change: Int32Array;
  readonly filled: Int32Array;
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
    sides: { fit: sums(), behaviour: sums() },
    touched: new Map(),
  };
}

/**
 * What the filled part that changed last gives every contact, cap applied. A hand that moves one criterion again and
 * again pays for the new part only.
 */
export type Memo = { part: FilledPart | null; sums: KeptSums };

/** The steps that write into the workbench what a change of one part changes in its place. */
export function partStepsOf(change: PartChange, bench: Workbench, memo: Memo | null): readonly Step[] {
  const begin: Step = ({ length }) => {
    bench.change.fill(0, 0, length);
  };
  return [begin, ...partSteps(change, bench, memo)];
}

/** The steps that bring one place from what it was to what it shall be. */
export function stepsOf(
  placeChange: PlaceChange,
  standing: Standing,
  bench: Workbench,
  memo: Memo | null,
): readonly Step[] {
  const begin: Step = ({ length }) => {
    bench.change.fill(0, 0, length);
  };
  const parts = placeChange.parts.flatMap((part) => partSteps(part, bench, memo));
  return [begin, ...parts, endStep(placeChange, standing, bench)];
}

function partSteps(
  { id, before, after, isNew }: PartChange,
  bench: Workbench,
  memo: Memo | null,
): readonly Step[] {
  if (before?.kind === 'lookup' && after?.kind === 'lookup' && before.coding === after.coding) {
    const difference = after.lookup.map((points, code) => points - (before.lookup[code] as number));
    return difference.every((points) => points === 0) ? [] : [lookupStep(after, difference, bench)];
  }
  if (isNew && after?.kind === 'filled') bench.touched.set(id, 0);
  if (memo && before?.kind === 'filled' && after?.kind === 'filled') {
    return [
      ...(memo.part === before ? [] : [rememberStep(before, memo, bench)]),
      replaceStep(after, memo, id, bench),
    ];
  }
  return [
    ...(before ? [partStep(before, -1, null, bench)] : []),
    ...(after ? [partStep(after, 1, isNew ? id : null, bench)] : []),
  ];
}

/** Writes what a part gives into the memo. */
function rememberStep(part: FilledPart, { sums }: Memo, { filled }: Workbench): Step {
  const cap = kernelBounds(part.cap);
  return (block) => {
    filled.fill(0, 0, block.length);
    part.fill(block, filled);
    keepClipped(sums, block.from, filled, cap, block.length);
  };
}

/** Puts what a part gives in place of what the memo says. */
function replaceStep(
  part: FilledPart,
  { sums }: Memo,
  id: string,
  { change, filled, touched }: Workbench,
): Step {
  const cap = kernelBounds(part.cap);
  return (block) => {
    filled.fill(0, 0, block.length);
    part.fill(block, filled);
    const count = replaceKept(sums, block.from, change, filled, cap, block.length);
    touched.set(id, (touched.get(id) ?? 0) + count);
  };
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

function filledStep(part: FilledPart, sign: 1 | -1, countAs: string | null, bench: Workbench): Step {
  const { change, filled, touched } = bench;
  const cap = kernelBounds(part.cap);
  return (block) => {
    filled.fill(0, 0, block.length);
    part.fill(block, filled);
    if (sign === -1) {
      subtractClipped(change, filled, cap, block.length);
      return;
    }
    const count = addClipped(change, filled, cap, block.length);
    if (countAs !== null) touched.set(countAs, (touched.get(countAs) ?? 0) + count);
  };
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
