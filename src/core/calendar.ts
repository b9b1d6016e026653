import type { DayNumber, IsoDate } from './brand.ts';

/** The whole days since 1970-01-01 of a calendar day `YYYY-MM-DD` (`SC-3`). NaN when it is no such day. */
export function dayNumber(date: IsoDate): DayNumber {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return Number.NaN;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  return isoDate(days) === date ? days : Number.NaN;
}

/** The calendar day of a day number. */
export function isoDate(day: DayNumber): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The calendar day of an instant in a time zone. */
export function dayInZone(instant: Date, zone: string): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
}
