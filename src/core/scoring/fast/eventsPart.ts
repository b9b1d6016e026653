import type { DayNumber } from '../../brand.ts';
import { blockContacts, type KindEvents } from '../../contacts/eventColumns.ts';
import { modelBounds } from '../bounds.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { Counting, EventsCriterion } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import { isSome } from './kernels.ts';
import { type AssetSet, createAssetSet } from './assetSet.ts';
import type { EventSource } from './eventSource.ts';
import type { FilledPart, Seen } from './part.ts';
import { reachOfTable } from './reachOfTable.ts';
import { type RunVisitor, visitRuns, visitRunsNewestFirst } from './visitRuns.ts';

/** Sums of an events criterion (`SC-5`, `SC-13`), block by block. */
export function eventsPart(criterion: EventsCriterion, source: EventSource, asOf: DayNumber): FilledPart {
  const { counting, windowDays, fading, points, weight, cap } = criterion;
  const table = fadingTable(weightedCentipoints(points, weight), fading, windowDays);
  const span = { least: 0, greatest: lastAgeOf(table) };
  const visit = counting.by === 'every' ? visitRuns : visitRunsNewestFirst;
  const most = source.reduce((sum, { mostPerContact }) => sum + mostPerContact, 0);
  const reach = reachOfTable(table, Math.min(most, timesOf(counting)));
  const counted = new Int32Array(counting.by === 'every' || counting.by === 'asset' ? 0 : blockContacts);
  const isHuge = reach.max > 1e9 || reach.min < -1e9;
  return {
    kind: 'filled',
    cap: criterionBoundsOf(cap),
    reach,
    isSparse: true,
    fill: ({ index }, sums, seen) =>
      visit(source, index, asOf, span, adderOf(counting, table, { sums, seen, counted, isHuge })),
  };
}

/** The greatest age at which a table gives anything; infinity when it never ends. */
export function lastAgeOf(table: Int32Array): number {
  if (table[table.length - 1] !== 0) return Infinity;
  return table.findLastIndex((points) => points !== 0);
}

function timesOf(counting: Counting): number {
  if (counting.by === 'once') return 1;
  return counting.by === 'most' ? counting.times : Infinity;
}

/** Where events are added to, and which contacts have any. All events of a criterion have one sign. */
type Target = {
  readonly sums: Int32Array;
  readonly seen: Seen;
  /** Room for what was counted of each contact. */
  readonly counted: Int32Array;
  readonly isHuge: boolean;
};

function adderOf(counting: Counting, table: Int32Array, target: Target): RunVisitor {
  const last = table.length - 1;
  const at = (age: number): number => table[age < last ? age : last] as number;
  switch (counting.by) {
    case 'every':
      return target.isHuge ? addAllWithin(target, at) : addAll(target, at);
    case 'once':
      return addMost(target, at, 1);
    case 'most':
      return addMost(target, at, counting.times);
    case 'day':
      return target.isHuge ? addDailyWithin(target, at) : addDaily(target, at);
    case 'asset':
      return addByAsset(target, at);
  }
}

type PointsAt = (age: number) => number;

// The loops list a place that is new, and add to a contact that may still count, without a branch that nobody can
// foresee: a place is written over by the next one unless it counts, and points are masked.

function addAll({ sums, seen }: Target, at: PointsAt): RunVisitor {
  const { places } = seen;
  return ({ contacts }, from, to, age) => {
    const points = at(age);
    if (points === 0) return;
    let { count } = seen;
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      const sum = sums[contact] as number;
      places[count] = contact;
      count += isSome(sum) ^ 1;
      sums[contact] = (sum + points) | 0;
    }
    seen.count = count;
  };
}

function addMost({ sums, seen, counted }: Target, at: PointsAt, times: number): RunVisitor {
  counted.fill(0);
  const { places } = seen;
  return ({ contacts }, from, to, age) => {
    const points = at(age);
    const gives = isSome(points);
    let { count } = seen;
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      const before = counted[contact] as number;
      const isOpen = (before - times) >>> 31;
      counted[contact] = before + isOpen;
      const sum = sums[contact] as number;
      places[count] = contact;
      count += (isSome(sum) ^ 1) & isOpen & gives;
      sums[contact] = (sum + (points & -isOpen)) | 0;
    }
    seen.count = count;
  };
}

function addDaily({ sums, seen, counted: lastAge }: Target, at: PointsAt): RunVisitor {
  lastAge.fill(-1);
  const { places } = seen;
  return ({ contacts }, from, to, age) => {
    const points = at(age);
    const gives = isSome(points);
    let { count } = seen;
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      const isNew = isSome((lastAge[contact] as number) ^ age);
      lastAge[contact] = age;
      const sum = sums[contact] as number;
      places[count] = contact;
      count += (isSome(sum) ^ 1) & isNew & gives;
      sums[contact] = (sum + (points & -isNew)) | 0;
    }
    seen.count = count;
  };
}

/** For sums that might not fit 32 bits: a sum past the widest clip stays there. */
function addAllWithin(target: Target, at: PointsAt): RunVisitor {
  return ({ contacts }, from, to, age) => {
    const points = at(age);
    for (let event = from; event < to; event++) add(target, contacts[event] as number, points);
  };
}

/** Adds points to a contact, and lists it the first time. */
function add({ sums, seen }: Target, contact: number, points: number): void {
  const sum = sums[contact] as number;
  if (points === 0) return;
  if (sum === 0) seen.places[seen.count++] = contact;
  sums[contact] = withinWidest(sum + points);
}

const widest = modelBounds.criterionPoints * 100;

function withinWidest(sum: number): number {
  return sum > widest ? widest : sum < -widest ? -widest : sum;
}

function addDailyWithin(target: Target, at: PointsAt): RunVisitor {
  const lastAge = target.counted.fill(-1);
  return ({ contacts }, from, to, age) => {
    const points = at(age);
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      if (lastAge[contact] !== age) add(target, contact, points);
      lastAge[contact] = age;
    }
  };
}

function addByAsset(target: Target, at: PointsAt): RunVisitor {
  const known: AssetSet = createAssetSet();
  return ({ contacts, assets }: KindEvents, from, to, age) => {
    const points = at(age);
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      const asset = assets === null ? 0 : (assets[event] as number);
      if (asset === 0 || known.add(contact, asset)) add(target, contact, points);
    }
  };
}
