import type { DayNumber, Days } from '../../brand.ts';
import type { KindEvents } from '../../contacts/eventColumns.ts';
import type { EventSource } from './eventSource.ts';

/** Takes the runs [first, end) of a list, each of one day. */
export type RunVisitor = (events: KindEvents, first: number, end: number) => void;

/** Which events of a block to visit: ages least..greatest in days, both included. */
export type AgeSpan = { readonly least: Days; readonly greatest: Days };

/** Visits the runs of a block list by list, each the newest first: for sums in which the order plays no part. */
export function visitRuns(
  source: EventSource,
  block: number,
  asOf: DayNumber,
  { least, greatest }: AgeSpan,
  visit: RunVisitor,
): void {
  for (const events of source) {
    visit(events, firstRunOf(events, block, asOf - least), endOf(events, block, asOf - greatest));
  }
}

/** Visits the runs of a block over all lists, the newest day first (`SC-5`). */
export function visitRunsNewestFirst(
  source: EventSource,
  block: number,
  asOf: DayNumber,
  span: AgeSpan,
  visit: RunVisitor,
): void {
  if (source.length === 1) {
    visitRuns(source, block, asOf, span, visit);
    return;
  }
  const next = Int32Array.from(source, (events) => firstRunOf(events, block, asOf - span.least));
  const ends = Int32Array.from(source, (events) => endOf(events, block, asOf - span.greatest));
  // Plain loops: there may be thousands of days in a block.
  for (;;) {
    let newest = -1;
    let day = -Infinity;
    let nextDay = -Infinity;
    for (let list = 0; list < next.length; list++) {
      const run = next[list] as number;
      if (run >= (ends[list] as number)) continue;
      const own = (source[list] as KindEvents).days[run] as number;
      if (own > day) {
        nextDay = day;
        day = own;
        newest = list;
      } else if (own > nextDay) nextDay = own;
    }
    if (newest < 0) return;
    const events = source[newest] as KindEvents;
    const first = next[newest] as number;
    let end = first + 1;
    while (end < (ends[newest] as number) && (events.days[end] as number) > nextDay) end++;
    visit(events, first, end);
    next[newest] = end;
  }
}

/** How many events of a block there are to visit. */
export function countEvents(
  source: EventSource,
  block: number,
  asOf: DayNumber,
  { least, greatest }: AgeSpan,
): number {
  return source.reduce((count, events) => {
    const first = startOf(events, firstRunOf(events, block, asOf - least));
    return count + startOf(events, endOf(events, block, asOf - greatest)) - first;
  }, 0);
}

/** Where the events of a run begin. */
export function startOf({ ends }: KindEvents, run: number): number {
  return run === 0 ? 0 : (ends[run - 1] as number);
}

/** The first run of a block that is not later than a day. */
function firstRunOf({ firstRuns, days }: KindEvents, block: number, latest: DayNumber): number {
  let low = firstRuns[block] as number;
  let high = firstRuns[block + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) > latest) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One past the last run of a block that is not earlier than a day. */
function endOf(events: KindEvents, block: number, earliest: DayNumber): number {
  return firstRunOf(events, block, earliest - 1);
}
