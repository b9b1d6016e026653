import type { DayNumber, Days } from '../../brand.ts';
import type { KindEvents } from '../../contacts/eventColumns.ts';
import type { EventSource } from './eventSource.ts';

/** Takes the events [from, to) of a list, all of one age. */
export type RunVisitor = (events: KindEvents, from: number, to: number, age: Days) => void;

/** Which events of a block to visit: ages least..greatest in days, both included. */
export type AgeSpan = { readonly least: Days; readonly greatest: Days };

/** Visits the events of a block list by list, each the newest first: for sums in which the order plays no part. */
export function visitRuns(
  source: EventSource,
  block: number,
  asOf: DayNumber,
  span: AgeSpan,
  visit: RunVisitor,
): void {
  for (const events of source) {
    const end = events.firstRuns[block + 1] as number;
    let run = firstRunOf(events, block, asOf - span.least);
    for (; run < end; run++) {
      const age = asOf - (events.days[run] as number);
      if (age > span.greatest) break;
      visit(events, startOf(events, run), events.ends[run] as number, age);
    }
  }
}

/** Visits the events of a block over all lists, the newest first (`SC-5`). */
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
  const ends = Int32Array.from(source, ({ firstRuns }) => firstRuns[block + 1] as number);
  // Plain loops: there may be thousands of days in a block.
  for (;;) {
    let day = -Infinity;
    for (let list = 0; list < next.length; list++) {
      const run = next[list] as number;
      if (run >= (ends[list] as number)) continue;
      const own = (source[list] as KindEvents).days[run] as number;
      if (own > day) day = own;
    }
    if (day === -Infinity || asOf - day > span.greatest) return;
    for (let list = 0; list < next.length; list++) {
      const run = next[list] as number;
      const events = source[list] as KindEvents;
      if (run >= (ends[list] as number) || events.days[run] !== day) continue;
      visit(events, startOf(events, run), events.ends[run] as number, asOf - day);
      next[list] = run + 1;
    }
  }
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

function startOf({ ends }: KindEvents, run: number): number {
  return run === 0 ? 0 : (ends[run - 1] as number);
}
