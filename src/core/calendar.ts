import type { DayNumber, IsoDate } from './brand.ts';
import { zoneOffset } from './zoneOffset.ts';

/** 0001-01-01 and 9999-12-31: the first and the last day that are written with four digits of year (`SC-23`). */
const firstDay = -719_162;
const lastDay = 2_932_896;

const secondsOfDay = 86_400;

/**
 * The whole days since 1970-01-01 of a calendar day `YYYY-MM-DD`, years 0001 to 9999 (`SC-3`, `SC-23`).
 * NaN when it is no such day.
 */
export function dayNumber(date: IsoDate): DayNumber {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? dayOfDate(Number(match[1]), Number(match[2]), Number(match[3])) : NaN;
}

/** The calendar day of a day number. */
export function isoDate(day: DayNumber): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The calendar day of an instant in a time zone. */
export function dayInZone(instant: Date, zone: string): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
}

const instantForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?(Z|z|UTC|[+-]\d{2}(?::?\d{2})?))?)?$/;

/**
 * The day of an instant as text (`SC-22`): with `Z`, `UTC` or an offset the date that the clocks of the zone show, else
 * the date that is written. ISO 8601 and what exports make of it: `2026-03-29T00:30:00.000+0000`, `2026-03-29 00:30`.
 * The second 60 is read as 59; 24:00 is no time. NaN when it is no instant, lies outside the years 0001 to 9999, or
 * needs a zone that the browser does not know.
 */
export function dayOfInstant(text: string, zone: string): DayNumber {
  const match = instantForm.exec(text);
  if (!match) return NaN;
  const day = dayOfDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (match[4] === undefined) return day;
  const second = secondOfDay(Number(match[4]), Number(match[5]), Number(match[6] ?? 0));
  if (match[7] === undefined) return Number.isNaN(second) ? NaN : day;
  return dayAt(day * secondsOfDay + second - offsetOf(match[7]), zone);
}

function dayAt(second: number, zone: string): DayNumber {
  const day = Math.floor((second + zoneOffset(zone, second)) / secondsOfDay);
  return day >= firstDay && day <= lastDay ? day : NaN;
}

/** NaN when no clock shows it. */
function secondOfDay(hour: number, minute: number, second: number): number {
  if (hour > 23 || minute > 59 || second > 60) return NaN;
  return hour * 3600 + minute * 60 + Math.min(second, 59);
}

/** Seconds of `Z`, `UTC`, `+03`, `+0300` or `+03:00`; NaN when it is no offset. */
function offsetOf(text: string): number {
  if (text.length === 1 || text === 'UTC') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), text.length === 3 ? 0 : Number(text.slice(-2))];
  if (hours > 23 || minutes > 59) return NaN;
  return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** Days since 1970-01-01 in the Gregorian calendar, also before there was one; NaN when there is no such day. */
function dayOfDate(year: number, month: number, day: number): DayNumber {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return NaN;
  // Years that begin in March have their leap day at the end, and five months of 153 days repeat.
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day - 719_469;
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
