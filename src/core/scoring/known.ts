import type { DayNumber } from '../brand.ts';
import { dayNumber } from '../calendar.ts';
import type { Field } from './model.ts';

/** A value as it stands in the data of one contact. */
export type RawValue = string | number | null | undefined;

const decimalNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A text as a number (`SC-4`): digits, a decimal point, an exponent; NaN for anything else or beyond range. */
export function readNumber(text: string): number {
  const trimmed = text.trim();
  if (!decimalNumber.test(trimmed)) return NaN;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : NaN;
}

/** The value of a field as text, or null when it is not known (`SC-4`). */
export function knownText(value: RawValue, field: Field): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  const text = String(value);
  return field.unknown.includes(text) ? null : text;
}

/** The value of a field as a number, or null when it is not known or no number (`SC-4`). */
export function knownNumber(value: RawValue, field: Field): number | null {
  const text = knownText(value, field);
  if (text === null) return null;
  const number = typeof value === 'number' ? value : readNumber(text);
  if (Number.isNaN(number)) return null;
  return field.unknown.some((spelling) => readNumber(spelling) === number) ? null : number;
}

/** The value of a date field as a day, or null when it is not known or no day (`SC-23`). */
export function knownDay(value: RawValue, field: Field): DayNumber | null {
  const text = knownText(value, field);
  const day = text === null ? NaN : dayNumber(text);
  return Number.isNaN(day) ? null : day;
}
