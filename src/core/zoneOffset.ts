/**
 * How many seconds the clocks of a time zone are ahead of UTC at an instant, in whole seconds since 1970 (`SC-22`).
 * NaN for a zone that the browser does not know or that is no IANA name, and for what is no instant.
 */
export function zoneOffset(zone: string, second: number): number {
  const clock = clockOf(zone);
  if (clock === null || Number.isNaN(second)) return NaN;
  const hour = Math.floor(second / 3600);
  const before = offsetAtHour(clock, hour);
  // No zone has ever changed its clocks and changed them back within an hour: equal ends have no change between.
  return before === offsetAtHour(clock, hour + 1) ? before : readOffset(clock.format, second);
}

/** Asking Intl takes a microsecond or more: the answers for whole hours are kept. */
type Clock = { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> };

/** Zones by name. They only remember what always holds. */
const clocks = new Map<string, Clock | null>();

/** Twenty years of hours; texts from the whole calendar shall not fill the memory. */
const mostHours = 175_000;

function clockOf(zone: string): Clock | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = openClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function openClock(zone: string): Clock | null {
  // Newer browsers take `+02:00` for a zone, older ones do not.
  if (!/^[A-Za-z]/.test(zone)) return null;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      timeZoneName: 'longOffset',
    });
    return { format, offsets: new Map() };
  } catch {
    return null;
  }
}

function offsetAtHour({ format, offsets }: Clock, hour: number): number {
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = readOffset(format, hour * 3600);
  if (offsets.size >= mostHours) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

/** Reads the end of such a text as `2026, GMT+02:00`; `GMT` alone is 0, seconds stand in old local times. */
function readOffset(format: Intl.DateTimeFormat, second: number): number {
  const match = /GMT(?:([+\-\u2212])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(second * 1000));
  if (!match) return NaN;
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === undefined || sign === '+' ? offset : 0 - offset;
}
