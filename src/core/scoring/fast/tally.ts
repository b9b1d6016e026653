import type { Side } from '../sides.ts';
import type { Block } from './block.ts';
import { changeSide, type KeptSums } from './kernels.ts';
import type { SideClips } from './sideClips.ts';
import { packed, type SideTable, type SideTables } from './sideTables.ts';

/**
 * Counts of contacts by result, from which every histogram follows without another look at the contacts: by the sum of
 * both sides in centipoints, and by the pair of whole points; each apart for contacts without a gate and for each grade
 * that a gate forces.
 */
export type Tally = {
  /** [forced * sumSpan + fit + behaviour + sumBias], sides clipped. */
  readonly sums: Uint32Array;
  /** [forced * pairSpan + fit * 128 + behaviour], whole points 0..100. */
  readonly pairs: Uint32Array;
  /** More of the same, to be added to them: see `gather`. */
  readonly sumsBeside: Uint32Array;
  readonly pairsBeside: Uint32Array;
};

/** Added to a sum of both sides, so that it is never below 0. */
export const sumBias = 20_000;
export const sumSpan = 65_536;
export const pairSpan = 16_384;

/** An empty tally, with room for what gates force when there are any. */
export function emptyTally(hasGates: boolean): Tally {
  const parts = hasGates ? 5 : 1;
  return {
    sums: new Uint32Array(parts * sumSpan),
    pairs: new Uint32Array(parts * pairSpan),
    sumsBeside: new Uint32Array(sumSpan),
    pairsBeside: new Uint32Array(pairSpan),
  };
}

/** A tally that is no longer needed, emptied for the next one; a new one when there is none of that size. */
export function reusedTally(spare: Tally | null, hasGates: boolean): Tally {
  const isFit = spare !== null && spare.sums.length === (hasGates ? 5 : 1) * sumSpan;
  if (!isFit) return emptyTally(hasGates);
  spare.sums.fill(0);
  spare.pairs.fill(0);
  return spare;
}

/** Adds to a tally what was counted beside it. */
export function gather({ sums, pairs, sumsBeside, pairsBeside }: Tally): void {
  addCounts(sums, sumsBeside);
  addCounts(pairs, pairsBeside);
}

function addCounts(counts: Uint32Array, beside: Uint32Array): void {
  for (let at = 0; at < beside.length; at++) {
    if (beside[at] !== 0) counts[at] = (counts[at] as number) + (beside[at] as number);
  }
  beside.fill(0);
}

/** The gate of each contact, and what each gate forces: 0 nothing, else 1 + the index of the grade. */
export type ForcedGrades = { readonly gates: Uint8Array; readonly forced: Uint8Array };

/** How a tally sees the sides. */
export type SideView = { readonly clips: SideClips; readonly tables: SideTables };

/** Adds what changed to the sums of the sides, where anything did, and counts the block into a tally. */
export function countBlock(
  block: Block,
  tally: Tally,
  { fit, behaviour }: { readonly [side in Side]: KeptSums },
  changes: { readonly [side in Side]: Int32Array | null },
  { clips, tables }: SideView,
  gates: ForcedGrades | null,
): void {
  if (!(fit instanceof Int16Array) || !(behaviour instanceof Int16Array)) {
    if (changes.fit) changeSide(fit, block.from, changes.fit, block.length);
    if (changes.behaviour) changeSide(behaviour, block.from, changes.behaviour, block.length);
    countWide(block, tally, fit, behaviour, clips, gates);
  } else if (gates === null && changes.fit) {
    if (changes.behaviour) changeSide(behaviour, block.from, changes.behaviour, block.length);
    changeAndCount(block, tally, fit, changes.fit, behaviour, tables.fit, tables.behaviour);
  } else if (gates === null && changes.behaviour) {
    changeAndCount(block, tally, behaviour, changes.behaviour, fit, tables.behaviour, tables.fit);
  } else {
    if (changes.fit) changeSide(fit, block.from, changes.fit, block.length);
    if (changes.behaviour) changeSide(behaviour, block.from, changes.behaviour, block.length);
    if (gates) countForced(block, tally, fit, behaviour, tables, gates);
    else countNarrow(block, tally, fit, behaviour, tables);
  }
}

/**
 * The loop of every full look: adds what changed to one side, and counts both by two look-ups. Two contacts go together,
 * each into a tally of its own: a count that waits for the last one of the same bin would wait long.
 */
function changeAndCount(
  { from, length }: Block,
  tally: Tally,
  kept: Int16Array,
  change: Int32Array,
  other: Int16Array,
  table: SideTable,
  otherTable: SideTable,
): void {
  const { sums, pairs, sumsBeside, pairsBeside } = tally;
  const even = length & ~1;
  for (let i = 0; i < even; i += 2) {
    const a = (kept[from + i] as number) + (change[i] as number);
    const b = (kept[from + i + 1] as number) + (change[i + 1] as number);
    kept[from + i] = a;
    kept[from + i + 1] = b;
    const bothA =
      ((table[a + 32_768] as number) + (otherTable[(other[from + i] as number) + 32_768] as number)) | 0;
    const bothB =
      ((table[b + 32_768] as number) + (otherTable[(other[from + i + 1] as number) + 32_768] as number)) | 0;
    sums[bothA >>> 16] = (sums[bothA >>> 16] as number) + 1;
    pairs[bothA & 0xffff] = (pairs[bothA & 0xffff] as number) + 1;
    sumsBeside[bothB >>> 16] = (sumsBeside[bothB >>> 16] as number) + 1;
    pairsBeside[bothB & 0xffff] = (pairsBeside[bothB & 0xffff] as number) + 1;
  }
  if (even === length) return;
  const last = (kept[from + even] as number) + (change[even] as number);
  kept[from + even] = last;
  const both =
    ((table[last + 32_768] as number) + (otherTable[(other[from + even] as number) + 32_768] as number)) | 0;
  sums[both >>> 16] = (sums[both >>> 16] as number) + 1;
  pairs[both & 0xffff] = (pairs[both & 0xffff] as number) + 1;
}

/** Counts both sides by two look-ups. */
function countNarrow(
  { from, length }: Block,
  { sums, pairs }: Tally,
  fit: Int16Array,
  behaviour: Int16Array,
  { fit: fitTable, behaviour: behaviourTable }: SideTables,
): void {
  const end = from + length;
  for (let i = from; i < end; i++) {
    const both =
      ((fitTable[(fit[i] as number) + 32_768] as number) +
        (behaviourTable[(behaviour[i] as number) + 32_768] as number)) |
      0;
    const sum = both >>> 16;
    const pair = both & 0xffff;
    sums[sum] = (sums[sum] as number) + 1;
    pairs[pair] = (pairs[pair] as number) + 1;
  }
}

/** The same with gates. */
function countForced(
  { from, length }: Block,
  { sums, pairs }: Tally,
  fit: Int16Array,
  behaviour: Int16Array,
  { fit: fitTable, behaviour: behaviourTable }: SideTables,
  { gates, forced }: ForcedGrades,
): void {
  const end = from + length;
  for (let i = from; i < end; i++) {
    const both =
      ((fitTable[(fit[i] as number) + 32_768] as number) +
        (behaviourTable[(behaviour[i] as number) + 32_768] as number)) |
      0;
    const force = forced[gates[i] as number] as number;
    const sum = force * sumSpan + (both >>> 16);
    const pair = force * pairSpan + (both & 0xffff);
    sums[sum] = (sums[sum] as number) + 1;
    pairs[pair] = (pairs[pair] as number) + 1;
  }
}

/** The same for sums of any width. */
function countWide(
  { from, length }: Block,
  { sums, pairs }: Tally,
  fit: KeptSums,
  behaviour: KeptSums,
  clips: SideClips,
  gates: ForcedGrades | null,
): void {
  for (let i = from; i < from + length; i++) {
    const both =
      (packed('fit', fit[i] as number, clips.fit) +
        packed('behaviour', behaviour[i] as number, clips.behaviour)) |
      0;
    const force = gates === null ? 0 : (gates.forced[gates.gates[i] as number] as number);
    const sum = force * sumSpan + (both >>> 16);
    const pair = force * pairSpan + (both & 0xffff);
    sums[sum] = (sums[sum] as number) + 1;
    pairs[pair] = (pairs[pair] as number) + 1;
  }
}
