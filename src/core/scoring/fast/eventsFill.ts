import type { Centipoints, DayNumber } from '../../brand.ts';
import { blockContacts, type KindEvents } from '../../contacts/eventColumns.ts';
import type { Bounds } from '../clip.ts';
import { modelBounds } from '../bounds.ts';
import type { Counting } from '../criterion.ts';
import { type AssetSet, createAssetSet } from './assetSet.ts';
import type { EventSource } from './eventSource.ts';
import { isSome } from './mask.ts';
import { keepNewest, keepNewestOnly, never } from './newestEvent.ts';
import type { Seen } from './seen.ts';
import type { Fill } from './part.ts';
import { type RunVisitor, countEvents, startOf, visitRuns, visitRunsNewestFirst } from './visitRuns.ts';

/** What was counted of each contact of a block. Every fill begins with it anew, so that all share the room. */
const counted = new Int32Array(blockContacts);

/** Fills for events that are counted in one way; all entries of a scale, and of each half of two, have one sign. */
export function createEventsFill(
  counting: Counting,
  source: EventSource,
  asOf: DayNumber,
  reach: Bounds,
): (scale: Int32Array) => Fill {
  const isHuge = reach.max > 1e9 || reach.min < -1e9;
  return (scale) => {
    const span = { least: 0, greatest: lastAgeOf(scale) };
    if (counting.by === 'once') {
      return ({ index, length }, sums, seen) => {
        counted.fill(never);
        if (countEvents(source, index, asOf, span) * 8 < length) {
          visitRuns(source, index, asOf, span, keepNewest(counted, seen, asOf));
          giveNewest(sums, seen, counted, scale);
        } else {
          visitRuns(source, index, asOf, span, keepNewestOnly(counted, asOf));
          giveInOrder(sums, seen, counted, scale, length);
        }
      };
    }
    const visit = counting.by === 'every' ? visitRuns : visitRunsNewestFirst;
    return ({ index }, sums, seen) =>
      visit(source, index, asOf, span, adderOf(counting, { sums, seen, scale, asOf, isHuge }));
  };
}

/** The greatest age at which a scale gives anything; infinity when it never ends. */
function lastAgeOf(scale: Int32Array): number {
  if (scale[scale.length - 1] !== 0) return Infinity;
  return scale.findLastIndex((points) => points !== 0);
}

/** Where events are added to, and which contacts have any. */
type Target = {
  readonly sums: Int32Array;
  readonly seen: Seen;
  readonly scale: Int32Array;
  readonly asOf: DayNumber;
  readonly isHuge: boolean;
};

function adderOf(counting: Exclude<Counting, { by: 'once' }>, target: Target): RunVisitor {
  switch (counting.by) {
    case 'every':
      return target.isHuge ? addAllWithin(target) : addAll(target);
    case 'most':
      return addMost(target, counting.times);
    case 'day':
      return target.isHuge ? addDailyWithin(target) : addDaily(target);
    case 'asset':
      return addByAsset(target);
  }
}

function pointsOn({ scale, asOf }: Target, day: DayNumber): Centipoints {
  const age = asOf - day;
  return scale[age < scale.length ? age : scale.length - 1] as number;
}

// The loops list a place that is new, and add to a contact that may still count, without a branch that nobody can
// foresee: a place is written over by the next one unless it counts, and points are masked.

/** What the newest event of each contact gives. */
function giveNewest(sums: Int32Array, { places, count }: Seen, ages: Int32Array, scale: Int32Array): void {
  const last = scale.length - 1;
  for (let at = 0; at < count; at++) {
    const contact = places[at] as number;
    const age = ages[contact] as number;
    sums[contact] = scale[age < last ? age : last] as number;
  }
}

/** The same, and lists those who have one, from the first contact to the last. */
function giveInOrder(
  sums: Int32Array,
  seen: Seen,
  ages: Int32Array,
  scale: Int32Array,
  length: number,
): void {
  const { places } = seen;
  const last = scale.length - 1;
  let count = 0;
  for (let place = 0; place < length; place++) {
    const age = ages[place] as number;
    const has = isSome(age ^ never);
    const later = age - last;
    places[count] = place;
    count = (count + has) | 0;
    sums[place] = (scale[last + (later & (later >> 31))] as number) & -has;
  }
  seen.count = count;
  seen.isInOrder = true;
}

function addAll(target: Target): RunVisitor {
  const { sums, seen } = target;
  const { places } = seen;
  return (events, first, end) => {
    const { contacts, days, ends } = events;
    let { count } = seen;
    let event = startOf(events, first);
    for (let run = first; run < end; run++) {
      const points = pointsOn(target, days[run] as number);
      const from = event;
      event = ends[run] as number;
      if (points === 0) continue;
      for (let at = from; at < event; at++) {
        const contact = contacts[at] as number;
        const sum = sums[contact] as number;
        places[count] = contact;
        count += isSome(sum) ^ 1;
        sums[contact] = (sum + points) | 0;
      }
    }
    seen.count = count;
  };
}

function addMost(target: Target, times: number): RunVisitor {
  const { sums, seen } = target;
  const { places } = seen;
  counted.fill(0);
  return (events, first, end) => {
    const { contacts, days, ends } = events;
    let { count } = seen;
    let event = startOf(events, first);
    for (let run = first; run < end; run++) {
      const points = pointsOn(target, days[run] as number);
      const to = ends[run] as number;
      for (; event < to; event++) {
        const contact = contacts[event] as number;
        const before = counted[contact] as number;
        const isOpen = (before - times) >> 31;
        counted[contact] = before - isOpen;
        places[count] = contact;
        count += (before - 1) >>> 31;
        sums[contact] = ((sums[contact] as number) + (points & isOpen)) | 0;
      }
    }
    seen.count = count;
  };
}

function addDaily(target: Target): RunVisitor {
  const { sums, seen } = target;
  const { places } = seen;
  const lastDay = counted.fill(never);
  return (events, first, end) => {
    const { contacts, days, ends } = events;
    let { count } = seen;
    let event = startOf(events, first);
    for (let run = first; run < end; run++) {
      const day = days[run] as number;
      const points = pointsOn(target, day);
      const gives = isSome(points);
      const to = ends[run] as number;
      for (; event < to; event++) {
        const contact = contacts[event] as number;
        const isNew = isSome((lastDay[contact] as number) ^ day);
        lastDay[contact] = day;
        const sum = sums[contact] as number;
        places[count] = contact;
        count += (isSome(sum) ^ 1) & isNew & gives;
        sums[contact] = (sum + (points & -isNew)) | 0;
      }
    }
    seen.count = count;
  };
}

/** Every event, for sums that might not fit 32 bits. */
function addAllWithin(target: Target): RunVisitor {
  return eventByEvent(target, ({ contacts }, event, points) =>
    add(target, contacts[event] as number, points),
  );
}

function addDailyWithin(target: Target): RunVisitor {
  const lastDay = counted.fill(never);
  return eventByEvent(target, ({ contacts }, event, points, day) => {
    const contact = contacts[event] as number;
    if (lastDay[contact] !== day) add(target, contact, points);
    lastDay[contact] = day;
  });
}

function addByAsset(target: Target): RunVisitor {
  const known: AssetSet = createAssetSet();
  return eventByEvent(target, ({ contacts, assets }, event, points) => {
    const contact = contacts[event] as number;
    const asset = assets === null ? 0 : (assets[event] as number);
    if (asset === 0 || known.add(contact, asset)) add(target, contact, points);
  });
}

/** For ways of counting that are rare: one call for each event. */
function eventByEvent(
  target: Target,
  take: (events: KindEvents, event: number, points: Centipoints, day: DayNumber) => void,
): RunVisitor {
  return (events, first, end) => {
    let event = startOf(events, first);
    for (let run = first; run < end; run++) {
      const day = events.days[run] as number;
      const points = pointsOn(target, day);
      for (; event < (events.ends[run] as number); event++) take(events, event, points, day);
    }
  };
}

/** Adds points to a contact, and lists it the first time. */
function add({ sums, seen, isHuge }: Target, contact: number, points: number): void {
  const sum = sums[contact] as number;
  if (points === 0) return;
  if (sum === 0) seen.places[seen.count++] = contact;
  sums[contact] = isHuge ? withinWidest(sum + points) : sum + points;
}

const widest = modelBounds.criterionPoints * 100;

/** A sum past the widest clip stays there. */
function withinWidest(sum: number): number {
  return sum > widest ? widest : sum < -widest ? -widest : sum;
}
