import { blockContacts, type EventColumns, type EventList, type KindEvents } from './eventColumns.ts';
import { sortNewestFirst } from './sortNewestFirst.ts';

/** Events contact by contact, laid out kind by kind and block by block for scoring. `count` is how many contacts there are. */
export function layEvents(list: EventList, count: number): EventColumns {
  const counts = countKinds(list);
  const { properties } = list;
  return {
    kinds: list.kindNames.map((kind, at) => layKind(list, count, kind, at, counts[at] ?? 0)),
    topics: properties?.topics?.values ?? [''],
    assets: properties?.assets?.values ?? [''],
    channels: properties?.channels?.values ?? [''],
  };
}

function countKinds({ kinds, kindNames }: EventList): Uint32Array {
  const counts = new Uint32Array(Math.max(256, kindNames.length));
  for (let at = 0; at < kinds.length; at++)
    counts[kinds[at] as number] = (counts[kinds[at] as number] ?? 0) + 1;
  return counts;
}

/** The events of one kind in the order of the contacts, and where they stood in the list. */
type Gathered = {
  readonly contacts: Uint16Array;
  readonly days: Int32Array;
  readonly places: Uint32Array;
  /** Block b has the events `blockStarts[b]` up to `blockStarts[b + 1]`. */
  readonly blockStarts: Uint32Array;
  readonly mostPerContact: number;
};

function layKind(list: EventList, count: number, kind: string, at: number, size: number): KindEvents {
  const gathered = gather(list, count, at, size);
  const { blockStarts, mostPerContact } = gathered;
  for (let block = 0; block + 1 < blockStarts.length; block++) {
    sortNewestFirst(gathered, blockStarts[block] ?? 0, blockStarts[block + 1] ?? 0);
  }
  const { topics, assets, channels, amounts } = list.properties ?? noProperties;
  return {
    kind,
    contacts: gathered.contacts,
    ...runsOf(gathered),
    mostPerContact,
    topics: topics && pick(new Uint16Array(size), topics.codes, gathered.places),
    assets: assets && pick(new Uint32Array(size), assets.codes, gathered.places),
    channels: channels && pick(new Uint16Array(size), channels.codes, gathered.places),
    amounts: amounts && pick(new Float64Array(size), amounts, gathered.places),
  };
}

const noProperties = { topics: null, assets: null, channels: null, amounts: null } as const;

function gather({ starts, kinds, days }: EventList, count: number, kind: number, size: number): Gathered {
  const gathered = {
    contacts: new Uint16Array(size),
    days: new Int32Array(size),
    places: new Uint32Array(size),
    blockStarts: new Uint32Array(Math.ceil(count / blockContacts) + 1),
  };
  let next = 0;
  let mostPerContact = 0;
  for (let contact = 0; contact < count; contact++) {
    if (contact % blockContacts === 0) gathered.blockStarts[contact / blockContacts] = next;
    const first = next;
    const end = starts[contact + 1] as number;
    for (let event = starts[contact] as number; event < end; event++) {
      if (kinds[event] !== kind) continue;
      gathered.contacts[next] = contact % blockContacts;
      gathered.days[next] = days[event] as number;
      gathered.places[next] = event;
      next++;
    }
    if (next - first > mostPerContact) mostPerContact = next - first;
  }
  gathered.blockStarts[gathered.blockStarts.length - 1] = next;
  return { ...gathered, mostPerContact };
}

function runsOf({ days, blockStarts }: Gathered): Pick<KindEvents, 'firstRuns' | 'days' | 'ends'> {
  const runDays = new Int32Array(days.length);
  const ends = new Uint32Array(days.length);
  const firstRuns = new Uint32Array(blockStarts.length);
  let run = 0;
  for (let block = 0; block + 1 < blockStarts.length; block++) {
    firstRuns[block] = run;
    const end = blockStarts[block + 1] as number;
    for (let event = blockStarts[block] as number; event < end; event++) {
      if (event + 1 < end && days[event + 1] === days[event]) continue;
      runDays[run] = days[event] as number;
      ends[run] = event + 1;
      run++;
    }
  }
  firstRuns[firstRuns.length - 1] = run;
  return { firstRuns, days: runDays.slice(0, run), ends: ends.slice(0, run) };
}

function pick<Values extends Uint16Array | Uint32Array | Float64Array>(
  picked: Values,
  values: Values,
  places: Uint32Array,
): Values {
  for (let at = 0; at < places.length; at++) picked[at] = values[places[at] as number] as number;
  return picked;
}
