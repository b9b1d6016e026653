import type { DayNumber } from '../../brand.ts';
import { blockContacts, type KindEvents } from '../../contacts/eventColumns.ts';
import { modelBounds } from '../bounds.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { Counting, EventsCriterion } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import { type AssetSet, createAssetSet } from './assetSet.ts';
import type { EventSource } from './eventSource.ts';
import type { FilledPart } from './part.ts';
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
  const isHuge = reach.max > 1e9 || reach.min < -1e9;
  return {
    kind: 'filled',
    cap: criterionBoundsOf(cap),
    reach,
    fill: ({ index }, sums) => visit(source, index, asOf, span, adderOf(counting, table, sums, isHuge)),
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

function adderOf(counting: Counting, table: Int32Array, sums: Int32Array, isHuge: boolean): RunVisitor {
  const last = table.length - 1;
  const at = (age: number): number => table[age < last ? age : last] as number;
  switch (counting.by) {
    case 'every':
      return isHuge
        ? ({ contacts }, from, to, age) => addAllWithin(sums, contacts, from, to, at(age))
        : ({ contacts }, from, to, age) => addAll(sums, contacts, from, to, at(age));
    case 'once':
      return addOnce(sums, at);
    case 'most':
      return addMost(sums, at, counting.times);
    case 'day':
      return addDaily(sums, at);
    case 'asset':
      return addByAsset(sums, at);
  }
}

function addAll(sums: Int32Array, contacts: Uint16Array, from: number, to: number, points: number): void {
  if (points === 0) return;
  for (let event = from; event < to; event++) {
    const contact = contacts[event] as number;
    sums[contact] = (sums[contact] as number) + points;
  }
}

/** For sums that might not fit 32 bits. All events of a criterion have one sign, so a sum past the widest clip stays there. */
function addAllWithin(
  sums: Int32Array,
  contacts: Uint16Array,
  from: number,
  to: number,
  points: number,
): void {
  for (let event = from; event < to; event++) {
    const contact = contacts[event] as number;
    sums[contact] = withinWidest((sums[contact] as number) + points);
  }
}

const widest = modelBounds.criterionPoints * 100;

function withinWidest(sum: number): number {
  return sum > widest ? widest : sum < -widest ? -widest : sum;
}

type PointsAt = (age: number) => number;

function addOnce(sums: Int32Array, at: PointsAt): RunVisitor {
  const seen = new Uint8Array(blockContacts);
  return ({ contacts }, from, to, age) => {
    const points = at(age);
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      if (seen[contact] !== 0) continue;
      seen[contact] = 1;
      sums[contact] = (sums[contact] as number) + points;
    }
  };
}

function addMost(sums: Int32Array, at: PointsAt, times: number): RunVisitor {
  const counted = new Uint16Array(blockContacts);
  return ({ contacts }, from, to, age) => {
    const points = at(age);
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      const before = counted[contact] as number;
      if (before >= times) continue;
      counted[contact] = before + 1;
      sums[contact] = (sums[contact] as number) + points;
    }
  };
}

function addDaily(sums: Int32Array, at: PointsAt): RunVisitor {
  const lastAge = new Int32Array(blockContacts).fill(-1);
  return ({ contacts }, from, to, age) => {
    const points = at(age);
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      if (lastAge[contact] === age) continue;
      lastAge[contact] = age;
      sums[contact] = withinWidest((sums[contact] as number) + points);
    }
  };
}

function addByAsset(sums: Int32Array, at: PointsAt): RunVisitor {
  const seen: AssetSet = createAssetSet();
  return ({ contacts, assets }: KindEvents, from, to, age) => {
    const points = at(age);
    for (let event = from; event < to; event++) {
      const contact = contacts[event] as number;
      const asset = assets === null ? 0 : (assets[event] as number);
      if (asset !== 0 && !seen.add(contact, asset)) continue;
      sums[contact] = withinWidest((sums[contact] as number) + points);
    }
  };
}
