import type { DayNumber } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import type { Block } from './block.ts';
import type { NewestEvents } from './eventSource.ts';
import type { AgesOfBlock, NewestAges } from './inHand.ts';
import type { Part, Scaled } from './part.ts';
import { isScaled, type ScaledPart } from './scaleCodes.ts';
import { canBeListed } from './steps.ts';
import { fits } from './twoScales.ts';
import { type RunVisitor, startOf, visitRunsNewestFirst } from './visitRuns.ts';

/** More ages of a contact take longer to sum than the events that they stand for. */
const mostTimes = 8;

/**
 * Steps to the ages of the events that count, of everybody who has any; null for sums of other events, and of more than
 * eight. Where a contact has fewer, an age that gives nothing stands instead.
 */
export function* newestInHand(
  { newest, shape }: Scaled,
  blocks: readonly Block[],
): Generator<undefined, NewestAges | null> {
  const letters = shape.letters();
  const past = letters.length - 1;
  const ends = letters[past] === 0 && past < 65_536;
  if (newest === null || newest.times > mostTimes || !ends) return null;
  const { times } = newest;
  const room = { ages: new Uint16Array(blockContacts * times), counts: new Uint8Array(blockContacts) };
  const of: AgesOfBlock[] = [];
  for (const block of blocks) {
    of.push(agesOf(block, newest, past, room));
    yield;
  }
  return { by: 'ages', of, times, past };
}

/** Ages of a block as they are found, and how many of each contact: all blocks share the room. */
type Room = { readonly ages: Uint16Array; readonly counts: Uint8Array };

function agesOf(
  { index, length }: Block,
  { source, asOf, times }: NewestEvents,
  past: number,
  room: Room,
): AgesOfBlock {
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

function gatherAges({ ages, counts }: Room, length: number, times: number): AgesOfBlock {
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
export function isForListed(part: Part): part is ScaledPart {
  return isScaled(part) && canBeListed(part) && fits(part);
}

/** A scale from age 0 to the age past all that give anything. */
export function upTo(past: number, scale: Int32Array): Int32Array {
  const last = scale.length - 1;
  return Int32Array.from({ length: past + 1 }, (_, age) =>
    age === past ? 0 : (scale[Math.min(age, last)] as number),
  );
}
