import type { Block } from './block.ts';
import type { ClipTable } from './clipTables.ts';
import type { AgesOfBlock, NewestAges, Touch } from './inHand.ts';
import { kernelBounds } from './kernels.ts';
import { clipTo, isSome } from './mask.ts';
import type { MovedSides } from './moves.ts';
import { upTo } from './newestInHand.ts';
import type { ScaledPart } from './scaleCodes.ts';
import { type ForcedGrades, type Tally, tallySpan } from './tally.ts';

/**
 * Contacts of a part in hand, lifted out of the tally: what each of them has besides the part stands in lists of their
 * own. A move counts them under the part that comes, and writes nothing but the tally; in the sums they stand as before,
 * until they are put down.
 */
export type Lifted = {
  readonly newest: NewestAges;
  /** The part with which they stand in the sums, and the one under which they were counted last. */
  readonly stands: ScaledPart;
  now: ScaledPart;
  /** [block]: by contact of the lists. */
  readonly contacts: readonly LiftedBlock[];
  /** The tally without them. */
  readonly others: Uint32Array;
  /** The parts of a tally in which anybody may stand. */
  readonly spans: readonly number[];
};

type LiftedBlock = {
  /** Sums of the side without the part; in a group, without the group. */
  readonly rest: Int16Array;
  /** Sums of the group without the part; null outside of groups. */
  readonly inGroup: Int16Array | null;
  /** What the tables say of the other side, and the span of the grade that a gate forces. */
  readonly beside: Int32Array;
};

/** Where the contacts of a part stand. */
export type LiftedFrom = {
  readonly sides: MovedSides;
  readonly group: { readonly kept: Int16Array; readonly clips: ClipTable } | null;
  readonly gates: ForcedGrades | null;
};

/** Steps to the contacts of a part, lifted out of a tally in which they are counted under it. */
export function* lift(
  newest: NewestAges,
  part: ScaledPart,
  from: LiftedFrom,
  tally: Tally,
  blocks: readonly Block[],
): Generator<undefined, Lifted> {
  const others = tally.counts.slice();
  const contacts: LiftedBlock[] = [];
  for (const block of blocks) {
    contacts.push(liftBlock(block, newest, part, from, others));
    yield;
  }
  const spans = [...new Set([0, ...(from.gates?.forced ?? [])])];
  return { newest, stands: part, now: part, contacts, others, spans };
}

function liftBlock(
  { index, from }: Block,
  { of, times, past }: NewestAges,
  part: ScaledPart,
  { sides: { side, other, table, otherTable }, group, gates }: LiftedFrom,
  others: Uint32Array,
): LiftedBlock {
  const { places, ages } = of[index] as AgesOfBlock;
  const scale = upTo(past, part.scaled.scale);
  const { min, max } = kernelBounds(part.cap);
  const rest = new Int16Array(places.length);
  const inGroup = group === null ? null : new Int16Array(places.length);
  const beside = new Int32Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const contact = from + (places[at] as number);
    let sum = 0;
    for (let time = 0; time < times; time++) sum += scale[ages[at * times + time] as number] as number;
    const given = clipTo(sum | 0, min, max);
    const stood = side[contact] as number;
    if (group === null || inGroup === null) rest[at] = stood - given;
    else {
      const kept = group.kept[contact] as number;
      inGroup[at] = kept - given;
      rest[at] = stood - (group.clips[kept + 32_768] as number);
    }
    const forced = gates === null ? 0 : (gates.forced[gates.gates[contact] as number] as number);
    const own = (otherTable[(other[contact] as number) + 32_768] as number) + forced * tallySpan * 256;
    beside[at] = own;
    const place = ((table[stood + 32_768] as number) + own) >>> 8;
    others[place] = (others[place] as number) - 1;
  }
  return { rest, inGroup, beside };
}

/** Steps that count lifted contacts under another part; `touch` is told block by block how many it gives anything. */
export function* countLifted(
  lifted: Lifted,
  part: ScaledPart,
  { sides: { table }, group }: LiftedFrom,
  { counts }: Tally,
  touch: Touch,
): Generator<undefined, void> {
  const { of, times, past } = lifted.newest;
  for (const span of lifted.spans) {
    const from = span * tallySpan;
    counts.set(lifted.others.subarray(from, from + tallySpan), from);
  }
  const scale = upTo(past, part.scaled.scale);
  const own = { scale, cap: kernelBounds(part.cap), times, table, counts };
  for (const [index, block] of lifted.contacts.entries()) {
    const { ages } = of[index] as AgesOfBlock;
    touch(group === null ? countLoose(block, ages, own) : countInGroup(block, ages, own, group.clips));
    yield;
  }
  lifted.now = part;
}

type Counted = {
  readonly scale: Int32Array;
  readonly cap: { readonly min: number; readonly max: number };
  readonly times: number;
  readonly table: Int32Array;
  readonly counts: Uint32Array;
};

// Two loops of the same words, outside of groups and in one: a question in the midst would be asked of every contact.

function countLoose(
  { rest, beside }: LiftedBlock,
  ages: Uint16Array,
  { scale, cap: { min, max }, times, table, counts }: Counted,
): number {
  let touched = 0;
  let age = 0;
  for (let at = 0; at < rest.length; at++) {
    let sum = 0;
    for (const end = age + times; age < end; age++) sum = (sum + (scale[ages[age] as number] as number)) | 0;
    const given = clipTo(sum, min, max);
    touched = (touched + isSome(given)) | 0;
    const stands = ((rest[at] as number) + given + 32_768) | 0;
    const place = ((table[stands] as number) + (beside[at] as number)) >>> 8;
    counts[place] = ((counts[place] as number) + 1) | 0;
  }
  return touched;
}

function countInGroup(
  { rest, inGroup, beside }: LiftedBlock,
  ages: Uint16Array,
  { scale, cap: { min, max }, times, table, counts }: Counted,
  clips: ClipTable,
): number {
  const others = inGroup as Int16Array;
  let touched = 0;
  let age = 0;
  for (let at = 0; at < rest.length; at++) {
    let sum = 0;
    for (const end = age + times; age < end; age++) sum = (sum + (scale[ages[age] as number] as number)) | 0;
    const given = clipTo(sum, min, max);
    touched = (touched + isSome(given)) | 0;
    const clipped = clips[((others[at] as number) + given + 32_768) | 0] as number;
    const stands = ((rest[at] as number) + clipped + 32_768) | 0;
    const place = ((table[stands] as number) + (beside[at] as number)) >>> 8;
    counts[place] = ((counts[place] as number) + 1) | 0;
  }
  return touched;
}
