import type { IsoDate } from '#core/brand.ts';

/** The calendar day of an instant where the user is. */
export function localDay(instant: string): IsoDate {
  const date = new Date(instant);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
