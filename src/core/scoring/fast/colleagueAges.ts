import type { DayNumber, Days } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import { type Block, blocksOf } from './block.ts';
import type { EventSource } from './eventSource.ts';
import { isSome } from './mask.ts';
import { keepNewest, never } from './newestEvent.ts';
import { createSeen, forgetSeen } from './seen.ts';
import { visitRuns } from './visitRuns.ts';

/** How old the newest events of colleagues are (`SC-30`). */
export type ColleagueAges = {
  /** By contact: the age of the newest event, or `never`. */
  readonly newest: Int32Array;
  /**
   * By company in which anybody has an event, counted from 1: company n has the ages `starts[n]` up to `starts[n + 1]`,
   * the newest event first, one for each contact with an event.
   */
  readonly starts: Uint32Array;
  readonly ages: Int32Array;
  readonly companies: number;
  /** Contacts who have a colleague with an event, block by block: those of block b at `firsts[b]` up to `firsts[b + 1]`. */
  readonly firsts: Uint32Array;
  readonly places: Uint16Array;
  /** The company of each of them, counted from 1. */
  readonly companyOf: Uint32Array;
  /** What the companies' ages give, by whom it was reckoned for; nothing at first. */
  readonly tops: Tops[];
};

/** Room for points by company, and who uses it. */
export type Tops = { readonly owner: object; readonly values: Int32Array };

/**
 * Room for colleagues of one table. It is used again and again: what is as long as the contacts costs more to allocate
 * than to fill.
 */
export type ColleagueRoom = {
  readonly newest: Int32Array;
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  readonly firsts: Uint32Array;
  ages: Int32Array;
  places: Uint16Array;
  /** At first the contacts who have an event, as they come. */
  companyOf: Uint32Array;
  readonly tops: Tops[];
};

/** Room for so many contacts of so many companies; what depends on the events grows when it is needed. */
export function createColleagueRoom(count: number, companies: number): ColleagueRoom {
  return {
    newest: new Int32Array(count),
    numbers: new Uint32Array(companies),
    starts: new Uint32Array(Math.min(count, companies) + 2),
    firsts: new Uint32Array(blocksOf(count).length + 1),
    ages: new Int32Array(0),
    places: new Uint16Array(0),
    companyOf: new Uint32Array(0),
    tops: [],
  };
}

/**
 * Steps to the events of a source that are at most `windowDays` old, as colleagues see them; `of` is everybody's company.
 */
export function* findColleagueAges(
  room: ColleagueRoom,
  of: Uint32Array,
  source: EventSource,
  asOf: DayNumber,
  windowDays: Days | null,
): Generator<undefined, ColleagueAges> {
  const blocks = blocksOf(room.newest.length);
  const seen = yield* keepAllNewest(room, of, blocks, source, asOf, windowDays);
  const numbered = numberCompanies(room);
  yield;
  gatherAges(room, of, seen, numbered);
  yield* listContacts(room, of, blocks);
  const { newest, starts, ages, firsts, places, companyOf, tops } = room;
  // What was reckoned from other ages has no owner any more.
  tops.forEach(({ values }, at) => (tops[at] = { owner: room, values }));
  return { newest, starts, ages, companies: numbered, firsts, places, companyOf, tops };
}

/** Keeps the age of everybody's newest event, lists who has one and counts them by company; answers how many have one. */
function* keepAllNewest(
  room: ColleagueRoom,
  of: Uint32Array,
  blocks: readonly Block[],
  source: EventSource,
  asOf: DayNumber,
  windowDays: Days | null,
): Generator<undefined, number> {
  const { newest, numbers: counts } = room;
  const span = { least: 0, greatest: windowDays ?? Infinity };
  const ages = new Int32Array(blockContacts);
  const seen = createSeen();
  counts.fill(0);
  let listed = 0;
  for (const { index, from, length } of blocks) {
    ages.fill(never);
    forgetSeen(seen);
    visitRuns(source, index, asOf, span, keepNewest(ages, seen, asOf));
    newest.set(length === ages.length ? ages : ages.subarray(0, length), from);
    // One place more: a contact may be written before anybody knows whether it is listed.
    makeRoom(room, listed + seen.count + 1);
    listSeen(room.companyOf, listed, ages, from, length);
    countCompanies(counts, of, room.companyOf, listed, listed + seen.count);
    listed += seen.count;
    yield;
  }
  return listed;
}

/** Writes the contacts of a block who have an age, from the first to the last. */
function listSeen(order: Uint32Array, first: number, ages: Int32Array, from: number, length: number): void {
  let listed = first;
  for (let place = 0; place < length; place++) {
    order[listed] = (from + place) | 0;
    listed = (listed + isSome((ages[place] as number) ^ never)) | 0;
  }
}

function countCompanies(
  counts: Uint32Array,
  of: Uint32Array,
  order: Uint32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const company = of[order[at] as number] as number;
    counts[company] = ((counts[company] as number) + 1) | 0;
  }
}

/**
 * Puts in place of how many of a company have an event its number, 0 for none, times 4, and with it whether there are
 * none, one, or more; answers the greatest number.
 */
function numberCompanies({ numbers, starts }: ColleagueRoom): number {
  let number = 0;
  let start = 0;
  starts[0] = 0;
  for (let company = 0; company < numbers.length; company++) {
    const count = numbers[company] as number;
    const has = isSome(count);
    number = (number + has) | 0;
    numbers[company] = ((number & -has) << 2) | (count < 2 ? count : 2);
    // Written over by the next one unless it is a company that counts.
    starts[(number + 1 - has) | 0] = start;
    start = (start + count) | 0;
  }
  starts[number + 1] = start;
  return number;
}

/** Ages company by company, the newest event of each first. */
function gatherAges(room: ColleagueRoom, of: Uint32Array, seen: number, companies: number): void {
  const { newest, numbers, starts, companyOf: order } = room;
  if (room.ages.length < seen) room.ages = new Int32Array(seen);
  const { ages } = room;
  for (let at = 0; at < seen; at++) {
    const contact = order[at] as number;
    const number = (numbers[of[contact] as number] as number) >>> 2;
    const place = starts[number] as number;
    ages[place] = newest[contact] as number;
    // For now where the next one goes: at the end, where the next company begins.
    starts[number] = place + 1;
  }
  for (let number = companies; number > 0; number--) starts[number] = starts[number - 1] as number;
  for (let number = 1; number <= companies; number++) {
    const [from, to] = [starts[number] as number, starts[number + 1] as number];
    if (to - from > 1) sortRising(ages, from, to);
  }
}

/** Lists who has a colleague with an event: the company has more of them than the contact alone. */
function* listContacts(
  room: ColleagueRoom,
  of: Uint32Array,
  blocks: readonly Block[],
): Generator<undefined, void> {
  const { newest, numbers, firsts } = room;
  let listed = 0;
  for (const { index, from, length } of blocks) {
    firsts[index] = listed;
    makeRoom(room, listed + length + 1);
    const { places, companyOf } = room;
    for (let place = 0; place < length; place++) {
      const contact = from + place;
      const company = numbers[of[contact] as number] as number;
      const own = isSome((newest[contact] as number) ^ never);
      places[listed] = place;
      companyOf[listed] = company >>> 2;
      listed = (listed + isSome((company & 3) - own)) | 0;
    }
    yield;
  }
  firsts[blocks.length] = listed;
}

function makeRoom(room: ColleagueRoom, needed: number): void {
  if (room.companyOf.length >= needed) return;
  const { places, companyOf } = room;
  const length = Math.max(needed, Math.ceil(companyOf.length * 1.25));
  room.places = new Uint16Array(length);
  room.places.set(places);
  room.companyOf = new Uint32Array(length);
  room.companyOf.set(companyOf);
}

/** Sorts ages[from..to) upwards: a company has a handful of people, rarely thousands. */
function sortRising(ages: Int32Array, from: number, to: number): void {
  if (to - from > 32) {
    ages.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const age = ages[i] as number;
    let at = i;
    while (at > from && (ages[at - 1] as number) > age) {
      ages[at] = ages[at - 1] as number;
      at--;
    }
    ages[at] = age;
  }
}
