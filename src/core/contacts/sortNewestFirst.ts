type Events = {
  readonly contacts: Uint16Array;
  readonly days: Int32Array;
  readonly places: Uint32Array;
};

/** Sorts events [from, to) by day, the newest first; those of one day keep their order. */
export function sortNewestFirst(events: Events, from: number, to: number): void {
  if (to - from < 2) return;
  const days = events.days.slice(from, to);
  const order = orderNewestFirst(days);
  const contacts = events.contacts.slice(from, to);
  const places = events.places.slice(from, to);
  for (let at = 0; at < order.length; at++) {
    const source = order[at] as number;
    events.days[from + at] = days[source] as number;
    events.contacts[from + at] = contacts[source] as number;
    events.places[from + at] = places[source] as number;
  }
}

function orderNewestFirst(days: Int32Array): Uint32Array {
  let oldest = Infinity;
  let newest = -Infinity;
  for (let at = 0; at < days.length; at++) {
    const day = days[at] as number;
    if (day < oldest) oldest = day;
    if (day > newest) newest = day;
  }
  const span = newest - oldest + 1;
  return span <= 4 * days.length + 1024 ? countingOrder(days, newest, span) : comparingOrder(days);
}

/** For days that lie close: counts how many are newer, then puts each in its place. */
function countingOrder(days: Int32Array, newest: number, span: number): Uint32Array {
  const next = new Uint32Array(span + 1);
  for (let at = 0; at < days.length; at++) {
    const place = newest - (days[at] as number) + 1;
    next[place] = (next[place] as number) + 1;
  }
  for (let place = 1; place <= span; place++)
    next[place] = (next[place] as number) + (next[place - 1] as number);
  const order = new Uint32Array(days.length);
  for (let at = 0; at < days.length; at++) {
    const place = newest - (days[at] as number);
    order[next[place] as number] = at;
    next[place] = (next[place] as number) + 1;
  }
  return order;
}

function comparingOrder(days: Int32Array): Uint32Array {
  return Uint32Array.from(days.keys()).sort((a, b) => (days[b] ?? 0) - (days[a] ?? 0) || a - b);
}
