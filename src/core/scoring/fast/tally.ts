import type { Side } from '../sides.ts';
import type { Block } from './block.ts';
import type { KeptSums } from './kernels.ts';
import type { SideClips } from './sideClips.ts';
import { lowestWhole, packed, type SideTables } from './sideTables.ts';

/**
 * Counts of contacts by whole points of both sides and by whether their fractions make one more together: every histogram
 * follows from that without another look at the contacts, for grades and clips of the total go by whole points (`SC-14`).
 * Apart for contacts without a gate and for each grade that a gate forces.
 */
export type Tally = {
  /** [forced * tallySpan + place], a place as `placeAt` makes it. */
  readonly counts: Uint32Array;
  /** More of the same, to be added to them: see `gather`. */
  readonly beside: Uint32Array;
};

/** Room for the places of one grade. */
export const tallySpan = 131_072;

/**
 * The place of whole points of both sides without a carry; the next one is that with a carry. `forced` is 0 for contacts
 * without a gate, else 1 + the index of the grade that it forces.
 */
export function placeAt(forced: number, wholeFit: number, wholeBehaviour: number): number {
  return forced * tallySpan + ((wholeFit - lowestWhole) << 9) + ((wholeBehaviour - lowestWhole) << 1);
}

/** Whole points of behaviour of a place. */
export function wholeBehaviourAt(at: number): number {
  return ((at >>> 1) & 255) + lowestWhole;
}

/** 1 where the fractions of both sides make one more point together. */
export function carryAt(at: number): number {
  return at & 1;
}

/** An empty tally, with room for what gates force when there are any. */
export function emptyTally(hasGates: boolean): Tally {
  return { counts: new Uint32Array((hasGates ? 5 : 1) * tallySpan), beside: new Uint32Array(tallySpan) };
}

/** A tally that is no longer needed, emptied for the next one; a new one when there is none of that size. */
export function reusedTally(spare: Tally | null, hasGates: boolean): Tally {
  if (spare === null || spare.counts.length !== (hasGates ? 5 : 1) * tallySpan) return emptyTally(hasGates);
  spare.counts.fill(0);
  return spare;
}

/** Adds to a tally what was counted beside it. */
export function gather({ counts, beside }: Tally): void {
  for (let at = 0; at < beside.length; at++) {
    if (beside[at] !== 0) counts[at] = (counts[at] as number) + (beside[at] as number);
  }
  beside.fill(0);
}

/** The gate of each contact, and what each gate forces: 0 nothing, else 1 + the index of the grade. */
export type ForcedGrades = { readonly gates: Uint8Array; readonly forced: Uint8Array };

/** How a tally sees the sides. */
export type SideView = { readonly clips: SideClips; readonly tables: SideTables };

/** Counts a block into a tally. */
export function countBlock(
  block: Block,
  tally: Tally,
  { fit, behaviour }: { readonly [side in Side]: KeptSums },
  { clips, tables }: SideView,
  gates: ForcedGrades | null,
): void {
  if (!(fit instanceof Int16Array) || !(behaviour instanceof Int16Array)) {
    countWide(block, tally, fit, behaviour, clips, gates);
  } else if (gates) countForced(block, tally, fit, behaviour, tables, gates);
  else countNarrow(block, tally, fit, behaviour, tables);
}

/**
 * Counts both sides by two look-ups. Two contacts go together, each into counts of its own: a count that waits for the
 * last one of the same place would wait long.
 */
function countNarrow(
  { from, length }: Block,
  { counts, beside }: Tally,
  fit: Int16Array,
  behaviour: Int16Array,
  { fit: fitTable, behaviour: behaviourTable }: SideTables,
): void {
  const even = from + (length & ~1);
  for (let i = from; i < even; i += 2) {
    const a =
      ((fitTable[((fit[i] as number) + 32_768) | 0] as number) +
        (behaviourTable[((behaviour[i] as number) + 32_768) | 0] as number)) >>>
      8;
    const b =
      ((fitTable[((fit[i + 1] as number) + 32_768) | 0] as number) +
        (behaviourTable[((behaviour[i + 1] as number) + 32_768) | 0] as number)) >>>
      8;
    counts[a] = ((counts[a] as number) + 1) | 0;
    beside[b] = ((beside[b] as number) + 1) | 0;
  }
  if (even === from + length) return;
  const last =
    ((fitTable[(fit[even] as number) + 32_768] as number) +
      (behaviourTable[(behaviour[even] as number) + 32_768] as number)) >>>
    8;
  counts[last] = (counts[last] as number) + 1;
}

/** The same with gates. */
function countForced(
  { from, length }: Block,
  { counts }: Tally,
  fit: Int16Array,
  behaviour: Int16Array,
  { fit: fitTable, behaviour: behaviourTable }: SideTables,
  { gates, forced }: ForcedGrades,
): void {
  const end = from + length;
  for (let i = from; i < end; i++) {
    const place =
      ((fitTable[((fit[i] as number) + 32_768) | 0] as number) +
        (behaviourTable[((behaviour[i] as number) + 32_768) | 0] as number)) >>>
      8;
    const at = ((forced[gates[i] as number] as number) * tallySpan + place) | 0;
    counts[at] = ((counts[at] as number) + 1) | 0;
  }
}

/** The same for sums of any width. */
function countWide(
  { from, length }: Block,
  { counts }: Tally,
  fit: KeptSums,
  behaviour: KeptSums,
  clips: SideClips,
  gates: ForcedGrades | null,
): void {
  for (let i = from; i < from + length; i++) {
    const place =
      (packed('fit', fit[i] as number, clips.fit) +
        packed('behaviour', behaviour[i] as number, clips.behaviour)) >>>
      8;
    const force = gates === null ? 0 : (gates.forced[gates.gates[i] as number] as number);
    const at = force * tallySpan + place;
    counts[at] = (counts[at] as number) + 1;
  }
}
