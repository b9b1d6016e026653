import { createCsvReader } from './createCsvReader.ts';
import type { ReadColumn } from './csvRead.ts';
import type { Dialect } from './dialect.ts';
import { readDateOrders } from './readDateOrders.ts';
import { readNumber } from './readNumber.ts';

/**
 * Whether the first row names the columns (`EX-4`). Every column votes: for, when its first value is a text above
 * numbers or dates; against, when it is a number or date above such, or a value that comes again. A year votes neither
 * way. A tie is a header, for nearly every file has one.
 */
export function guessHeader(bytes: Uint8Array, dialect: Dialect): boolean {
  const reader = createCsvReader({ ...dialect, hasHeader: false });
  reader.push(bytes);
  const read = reader.finish();
  if (!read.ok || read.value.rows < 2) return true;
  return read.value.columns.reduce((sum, column) => sum + vote(column), 0) >= 0;
}

function vote({ content }: ReadColumn): -1 | 0 | 1 {
  if (content.kind !== 'codes') return 0;
  const first = content.codes[0] as number;
  const value = content.values[first] as string;
  if (value === '' || isYear(value)) return 0;
  const below = content.values.filter((_, code) => code !== 0 && code !== first);
  const isRepeated = content.codes.indexOf(first, 1) > 0;
  const isMeasured = below.filter(isMeasure).length > below.length / 2;
  if (isMeasure(value)) return isMeasured || isRepeated ? -1 : 0;
  if (isMeasured) return 1;
  return isRepeated ? -1 : 0;
}

function isMeasure(value: string): boolean {
  return (
    readDateOrders(value).length > 0 ||
    !Number.isNaN(readNumber(value, 'point')) ||
    !Number.isNaN(readNumber(value, 'comma'))
  );
}

function isYear(value: string): boolean {
  return /^(?:19|20)\d\d$/.test(value.trim());
}
