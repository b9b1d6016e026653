import type { DayNumber } from '../../brand.ts';
import type { EventColumns, KindEvents } from '../../contacts/eventColumns.ts';
import type { EventFilter } from '../criterion.ts';

/** The events of some kinds that pass a filter, one list for each kind. */
export type EventSource = readonly KindEvents[];

/** The newest events of each contact, `times` of them at most, as of a day. */
export type NewestEvents = { readonly source: EventSource; readonly asOf: DayNumber; readonly times: number };

/** What finds the events that a criterion sees; what a filter leaves is kept for the next time. */
export type EventSources = {
  readonly of: (criterion: WantedEvents) => EventSource;
  /** Lets go of filtered lists that no criterion of the list needs. */
  readonly keepOnly: (criteria: readonly WantedEvents[]) => void;
};

/** Which events a criterion sees. */
export type WantedEvents = { readonly events: readonly string[]; readonly filter: EventFilter | null };

/** Sources over the events of one table. */
export function createEventSources(events: EventColumns): EventSources {
  const filtered = new Map<string, EventSource>();

  function make({ events: wanted, filter }: WantedEvents): EventSource {
    const kinds = events.kinds.filter(({ kind }) => wanted.includes(kind));
    return filter === null ? kinds : kinds.map((kind) => filterKind(kind, events, filter));
  }

  return {
    of(wanted) {
      if (wanted.filter === null) return make(wanted);
      const key = keyOf(wanted);
      const source = filtered.get(key) ?? make(wanted);
      filtered.set(key, source);
      return source;
    },
    keepOnly(criteria) {
      const keys = new Set(criteria.map(keyOf));
      for (const key of filtered.keys()) if (!keys.has(key)) filtered.delete(key);
    },
  };
}

function keyOf({ events, filter }: WantedEvents): string {
  return JSON.stringify([events, filter]);
}

/** The events of a kind that pass a filter (`SC-26`), laid out like those they are taken from. */
function filterKind(kind: KindEvents, events: EventColumns, filter: EventFilter): KindEvents {
  const passes = passFunction(kind, events, filter);
  const contacts = new Uint16Array(kind.contacts.length);
  const assets = new Uint32Array(kind.contacts.length);
  const ends = new Uint32Array(kind.ends.length);
  let next = 0;
  let event = 0;
  for (let run = 0; run < kind.ends.length; run++) {
    for (; event < (kind.ends[run] as number); event++) {
      if (!passes(event)) continue;
      contacts[next] = kind.contacts[event] as number;
      assets[next] = kind.assets?.[event] ?? 0;
      next++;
    }
    ends[run] = next;
  }
  return {
    ...kind,
    contacts: contacts.slice(0, next),
    ends,
    assets: kind.assets && assets.slice(0, next),
    topics: null,
    channels: null,
    amounts: null,
  };
}

function passFunction(
  { topics, assets, channels, amounts }: KindEvents,
  dictionaries: EventColumns,
  filter: EventFilter,
): (event: number) => boolean {
  const topic = passingCodes(dictionaries.topics, filter.topics);
  const asset = passingCodes(dictionaries.assets, filter.assets);
  const channel = passingCodes(dictionaries.channels, filter.channels);
  const from = filter.amount?.from ?? -Infinity;
  const to = filter.amount?.to ?? Infinity;
  const passesAmount = (event: number): boolean => {
    const amount = amounts?.[event] ?? NaN;
    return Number.isFinite(amount) && amount >= from && amount < to;
  };
  return (event) =>
    (topic === null || topic[topics?.[event] ?? 0] === 1) &&
    (asset === null || asset[assets?.[event] ?? 0] === 1) &&
    (channel === null || channel[channels?.[event] ?? 0] === 1) &&
    (filter.amount === null || passesAmount(event));
}

/** By code: 1 for a value that passes; code 0, not known, never does. Null asks nothing. */
function passingCodes(values: readonly string[], wanted: readonly string[] | null): Uint8Array | null {
  if (wanted === null) return null;
  const set = new Set(wanted);
  return Uint8Array.from(values, (value, code) => (code > 0 && set.has(value) ? 1 : 0));
}
