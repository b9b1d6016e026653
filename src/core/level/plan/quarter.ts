import type { DayNumber, IsoDate, Quarter } from '../../brand.ts';
import { dayNumber, isoDate } from '../../calendar.ts';

/** What a quarter looks like in a document; years as in `calendarDay`, so that every quarter has its days. */
export const quarterForm = /^[12]\d{3}-Q[1-4]$/;

/** The quarter that a day lies in. */
export function quarterOf(day: IsoDate): Quarter {
  const month = Number(day.slice(5, 7));
  return named(Number(day.slice(0, 4)), Math.ceil(month / 3));
}

/** The quarter so many after another one. */
export function quarterAfter(quarter: Quarter, count: number): Quarter {
  const at = numberOf(quarter) + count;
  return named(Math.floor(at / 4), (((at % 4) + 4) % 4) + 1);
}

/** The last day of a quarter. */
export function quarterEnd(quarter: Quarter): IsoDate {
  const next = quarterAfter(quarter, 1);
  const month = 3 * (Number(next.slice(6)) - 1) + 1;
  const first: DayNumber = dayNumber(`${next.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
  return isoDate(first - 1);
}

/** Below 0 when `a` comes first, above 0 when `b` does. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return numberOf(a) - numberOf(b);
}

function numberOf(quarter: Quarter): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}

function named(year: number, number: number): Quarter {
  return `${String(year).padStart(4, '0')}-Q${number}`;
}
