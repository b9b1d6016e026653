import type { Centipoints, DayNumber } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { BucketsCriterion } from '../criterion.ts';
import { type NumberReader, unknownCount, unknownDay } from './countsAndDays.ts';
import type { EventSource } from './eventSource.ts';
import type { Seen } from './seen.ts';
import type { FilledPart } from './part.ts';
import { type RunVisitor, startOf, visitRuns } from './visitRuns.ts';

/** A row of buckets in whole hundredths; without a window any age will do. */
type Row = { readonly atLeast: number; readonly within: number; readonly points: Centipoints };

/** Events of each contact of a block. Every fill begins with them anew, so that all share the room. */
const eventCounts = new Uint16Array(blockContacts);

/** Where no row has fitted yet. */
const none = -0x80000000;

/**
 * Points of frequency and recency by events (`SC-45`): the best row that fits. Events come window by window, the newest
 * first: one of an age within a window that is the nth of its contact makes the rows fit that ask for n and no less.
 */
export function bucketsOfEvents(
  criterion: BucketsCriterion,
  source: EventSource,
  asOf: DayNumber,
): FilledPart {
  const rows = rowsOf(criterion);
  const other = weightedCentipoints(criterion.other, criterion.weight);
  const windows = [...new Set(rows.map(({ within }) => within))].sort((a, b) => a - b);
  const bests = windows.map((window) => bestByCount(rows.filter(({ within }) => within >= window)));
  return {
    ...frameOf(criterion, rows, [other]),
    isSparse: other === 0,
    scaled: null,
    fill: ({ index, length }, sums, seen) => {
      const counts = eventCounts.fill(0);
      windows.forEach((greatest, at) => {
        const least = at === 0 ? 0 : (windows[at - 1] as number) + 1;
        visitRuns(
          source,
          index,
          asOf,
          { least, greatest },
          raise(sums, counts, seen, bests[at] as Int32Array),
        );
      });
      for (let at = 0; at < seen.count; at++) {
        const contact = seen.places[at] as number;
        if (sums[contact] === none) sums[contact] = other;
      }
      if (other === 0) return;
      for (let i = 0; i < length; i++) if (counts[i] === 0) sums[i] = other;
    },
  };
}

/** The most points of the rows that fit at so many events, by count; the last entry holds for all greater ones. */
function bestByCount(rows: readonly Row[]): Int32Array {
  const most = Math.max(...rows.map(({ atLeast }) => atLeast));
  return Int32Array.from({ length: most + 1 }, (_, count) =>
    Math.max(none, ...rows.filter(({ atLeast }) => atLeast <= count).map(({ points }) => points)),
  );
}

/** Counts events, and raises the points of their contacts to what the count gives. */
function raise(sums: Int32Array, counts: Uint16Array, seen: Seen, best: Int32Array): RunVisitor {
  const most = best.length - 1;
  return (events, first, end) => {
    const { contacts } = events;
    const to = startOf(events, end);
    for (let event = startOf(events, first); event < to; event++) {
      const contact = contacts[event] as number;
      const before = counts[contact] as number;
      if (before === 0) {
        seen.places[seen.count++] = contact;
        sums[contact] = none;
      }
      const count = before < most ? before + 1 : most;
      counts[contact] = count;
      const points = best[count] as number;
      if (points > (sums[contact] as number)) sums[contact] = points;
    }
  };
}

/** Points of frequency and recency by a count and a last date (`SC-45`), with three values. */
export function bucketsOfCounter(
  criterion: BucketsCriterion,
  readCounts: NumberReader,
  readDays: NumberReader | null,
  asOf: DayNumber,
): FilledPart {
  const rows = rowsOf(criterion);
  const other = weightedCentipoints(criterion.other, criterion.weight);
  const unknown = weightedCentipoints(criterion.unknown, criterion.weight);
  const counts = new Int32Array(blockContacts);
  const days = new Int32Array(blockContacts);

  function pointsOf(count: number, day: DayNumber): Centipoints {
    let best = none;
    let isUnknown = false;
    for (const row of rows) {
      const fits = both(isFrequent(row, count), isRecent(row, day, asOf));
      if (fits === true && row.points > best) best = row.points;
      if (fits === null) isUnknown = true;
    }
    if (best !== none) return best;
    return isUnknown ? unknown : other;
  }

  return {
    ...frameOf(criterion, rows, [other, unknown]),
    isSparse: false,
    scaled: null,
    fill: (block, sums) => {
      readCounts(block, counts);
      // Where no date is named no row has a window, and today will do.
      if (readDays === null) days.fill(asOf);
      else readDays(block, days);
      for (let i = 0; i < block.length; i++) sums[i] = pointsOf(counts[i] as number, days[i] as number);
    },
  };
}

function rowsOf({ rows, weight }: BucketsCriterion): Row[] {
  return rows.map(({ atLeast, withinDays, points }) => ({
    atLeast,
    within: withinDays ?? Infinity,
    points: weightedCentipoints(points, weight),
  }));
}

function frameOf(
  { cap }: BucketsCriterion,
  rows: readonly Row[],
  others: readonly Centipoints[],
): Pick<FilledPart, 'kind' | 'cap' | 'reach'> {
  const all = [...rows.map(({ points }) => points), ...others];
  return {
    kind: 'filled',
    cap: criterionBoundsOf(cap),
    reach: { min: Math.min(...all), max: Math.max(...all) },
  };
}

function isFrequent({ atLeast }: Row, count: number): boolean | null {
  return count === unknownCount ? null : count >= atLeast;
}

function isRecent({ within }: Row, day: DayNumber, asOf: DayNumber): boolean | null {
  if (day === unknownDay) return null;
  return asOf - day >= 0 && asOf - day <= within;
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}
