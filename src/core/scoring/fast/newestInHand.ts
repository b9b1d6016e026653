import type { DayNumber } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import type { Block } from './block.ts';
import type { NewestEvents } from './eventSource.ts';
import type { InHand } from './inHand.ts';
import { kernelBounds } from './kernels.ts';
import { clipTo, isSome } from './mask.ts';
import type { Moves } from './moves.ts';
import type { Part, Scaled } from './part.ts';
import { isScaled, type ScaledPart } from './scaleCodes.ts';
import { canBeListed } from './steps.ts';
import { bothScales, fits, type TwoCaps } from './twoScales.ts';
import { type RunVisitor, startOf, visitRunsNewestFirst } from './visitRuns.ts';

/** More ages of a contact take longer to sum than the events that they stand for. */
const mostTimes = 8;

/** Who has events in a block, and the ages of those that count: `times` for each, the newest first. */
type Ages = { readonly places: Uint16Array; readonly ages: Uint16Array };

/**
 * Steps to the ages of the events that count, of everybody who has any; null for sums of other events, and of more than
 * eight. Where a contact has fewer, an age that gives nothing stands instead.
 */
export function* newestInHand(
  { newest, shape }: Scaled,
  blocks: readonly Block[],
): Generator<undefined, InHand | null> {
  const letters = shape.letters();
  const past = letters.length - 1;
  const ends = letters[past] === 0 && past < 65_536;
  if (newest === null || newest.times > mostTimes || !ends) return null;
  const { times } = newest;
  const room = { ages: new Uint16Array(blockContacts * times), counts: new Uint8Array(blockContacts) };
  const all: Ages[] = [];
  for (const block of blocks) {
    all.push(agesOf(block, newest, past, room));
    yield;
  }
  return {
    change(before, after, touch) {
      if (!isForListed(before) || !isForListed(after)) return null;
      const both = bothScales(upTo(past, before.scaled.scale), upTo(past, after.scaled.scale));
      const caps = { before: kernelBounds(before.cap), after: kernelBounds(after.cap) };
      return (moves, { index }) => touch(list(moves, all[index] as Ages, times, both, caps));
    },
  };
}

/** Ages of a block as they are found, and how many of each contact: all blocks share the room. */
type Room = { readonly ages: Uint16Array; readonly counts: Uint8Array };

function agesOf(
  { index, length }: Block,
  { source, asOf, times }: NewestEvents,
  past: number,
  room: Room,
): Ages {
  room.ages.fill(past);
  room.counts.fill(0);
  visitRunsNewestFirst(source, index, asOf, { least: 0, greatest: past - 1 }, keepAges(room, asOf, times));
  return gatherAges(room, length, times);
}

/** Keeps the ages of the first `times` events of each contact. */
function keepAges({ ages, counts }: Room, asOf: DayNumber, times: number): RunVisitor {
  return (events, first, end) => {
    const { contacts, days, ends } = events;
    let event = startOf(events, first);
    for (let run = first; run < end; run++) {
      const age = asOf - (days[run] as number);
      const to = ends[run] as number;
      for (; event < to; event++) {
        const contact = contacts[event] as number;
        const count = counts[contact] as number;
        if (count === times) continue;
        ages[contact * times + count] = age;
        counts[contact] = count + 1;
      }
    }
  };
}

function gatherAges({ ages, counts }: Room, length: number, times: number): Ages {
  let size = 0;
  for (let place = 0; place < length; place++) if (counts[place] !== 0) size++;
  const places = new Uint16Array(size);
  const own = new Uint16Array(size * times);
  let at = 0;
  for (let place = 0; place < length; place++) {
    if (counts[place] === 0) continue;
    places[at] = place;
    for (let time = 0; time < times; time++) own[at * times + time] = ages[place * times + time] as number;
    at++;
  }
  return { places, ages: own };
}

/** Whether a part gives nothing to whom it has no event of, and sums that fit 16 bits. */
function isForListed(part: Part): part is ScaledPart {
  return isScaled(part) && canBeListed(part) && fits(part);
}

/** A scale from age 0 to the age past all that give anything. */
function upTo(past: number, scale: Int32Array): Int32Array {
  const last = scale.length - 1;
  return Int32Array.from({ length: past + 1 }, (_, age) =>
    age === past ? 0 : (scale[Math.min(age, last)] as number),
  );
}

/** Lists by how much sums by two scales in one differ; answers to how many the second one gives anything. */
function list(
  moves: Moves,
  { places, ages }: Ages,
  times: number,
  both: Int32Array,
  { before: { min: minBefore, max: maxBefore }, after: { min, max } }: TwoCaps,
): number {
  let count = 0;
  let touched = 0;
  let age = 0;
  for (let at = 0; at < places.length; at++) {
    let sum = 0;
    for (const end = age + times; age < end; age++) {
      sum = (sum + (both[ages[age] as number] as number)) | 0;
    }
    const lower = (sum << 16) >> 16;
    const given = clipTo(((sum - lower) | 0) >> 16, min, max);
    const change = (given - clipTo(lower, minBefore, maxBefore)) | 0;
    touched = (touched + isSome(given)) | 0;
    // Written over by the next one unless it is a change: no branch that nobody can foresee.
    moves.places[count] = places[at] as number;
    moves.points[count] = change;
    count = (count + isSome(change)) | 0;
  }
  moves.count = count;
  return touched;
}
