import type { DayNumber, Days } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import type { ContactTable } from '../../contacts/table.ts';
import type { EventSource } from './eventSource.ts';
import { visitRuns } from './visitRuns.ts';

/** The newest day of each contact and, sorted, of each company. */
export type CompanyDays = {
  readonly companyOf: Uint32Array;
  /** By contact; `noDay` where nothing was seen. */
  readonly newest: Int32Array;
  /** Company c has the days `starts[c]` up to `starts[c + 1]`, the newest first: one for each contact with a day. */
  readonly starts: Uint32Array;
  readonly days: Int32Array;
};

/** No event was seen. */
export const noDay = -0x80000000;

/** The newest days of the events of a source that are at most `windowDays` old; null where nobody knows companies. */
export function companyDays(
  { count, companies }: ContactTable,
  source: EventSource,
  asOf: DayNumber,
  windowDays: Days | null,
): CompanyDays | null {
  if (companies === null) return null;
  const { newest, seen } = newestDays(count, source, asOf, windowDays);
  const starts = new Uint32Array(companies.count + 1);
  for (let at = 0; at < seen.length; at++) {
    const next = (companies.of[seen[at] as number] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let c = 0; c < companies.count; c++) starts[c + 1] = (starts[c + 1] as number) + (starts[c] as number);
  const days = new Int32Array(seen.length);
  const next = starts.slice();
  for (let at = 0; at < seen.length; at++) {
    const contact = seen[at] as number;
    const company = companies.of[contact] as number;
    days[next[company] as number] = newest[contact] as number;
    next[company] = (next[company] as number) + 1;
  }
  for (let c = 0; c < companies.count; c++) {
    const from = starts[c] as number;
    const to = starts[c + 1] as number;
    if (to - from > 1) sortFalling(days, from, to);
  }
  return { companyOf: companies.of, newest, starts, days };
}

/** The newest day by contact, and the contacts that have one. */
function newestDays(
  count: number,
  source: EventSource,
  asOf: DayNumber,
  windowDays: Days | null,
): { readonly newest: Int32Array; readonly seen: Uint32Array } {
  const newest = new Int32Array(count).fill(noDay);
  const seen = new Uint32Array(count);
  let seenContacts = 0;
  const span = { least: 0, greatest: windowDays ?? Infinity };
  for (let block = 0; block * blockContacts < count; block++) {
    const first = block * blockContacts;
    visitRuns(source, block, asOf, span, ({ contacts }, from, to, age) => {
      const day = asOf - age;
      for (let event = from; event < to; event++) {
        const contact = first + (contacts[event] as number);
        const before = newest[contact] as number;
        if (before >= day) continue;
        newest[contact] = day;
        if (before === noDay) seen[seenContacts++] = contact;
      }
    });
  }
  return { newest, seen: seen.subarray(0, seenContacts) };
}

/** Sorts days[from..to) downwards: a company has a handful of people, rarely thousands. */
function sortFalling(days: Int32Array, from: number, to: number): void {
  if (to - from > 32) {
    days.subarray(from, to).sort().reverse();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const day = days[i] as number;
    let at = i;
    while (at > from && (days[at - 1] as number) < day) {
      days[at] = days[at - 1] as number;
      at--;
    }
    days[at] = day;
  }
}
