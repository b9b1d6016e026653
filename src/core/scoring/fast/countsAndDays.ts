import type { DayNumber } from '../../brand.ts';
import type { ContactColumn } from '../../contacts/table.ts';
import { valueOfCode } from '../contactAt.ts';
import { type RawValue, knownDay, knownNumber } from '../known.ts';
import type { Field } from '../model.ts';
import type { Block } from './block.ts';

/** Writes one whole number for each contact of a block. */
export type NumberReader = (block: Block, into: Int32Array) => void;

/** What a count is written as when it is not known. */
export const unknownCount = -1;
/** What a day is written as when it is not known. */
export const unknownDay = -0x80000000;
/** A count above a million counts as a million (`SC-27`). */
const largestCount = 1_000_000;

/** Reads the whole counts of a number field, 0..1,000,000 (`SC-27`); a field that is null counts once. */
export function countReader(
  field: Field | undefined | null,
  column: ContactColumn | undefined,
): NumberReader {
  if (field === null) return constantly(1);
  if (field === undefined || column === undefined) return constantly(unknownCount);
  return readerOf(field, column, (value) => {
    const number = knownNumber(value, field);
    return number === null ? unknownCount : Math.min(largestCount, Math.max(0, Math.floor(number)));
  });
}

/** Reads the days of a date field (`SC-23`). */
export function dayReader(field: Field | undefined, column: ContactColumn | undefined): NumberReader {
  if (field === undefined || column === undefined) return constantly(unknownDay);
  return readerOf(field, column, (value): DayNumber => knownDay(value, field) ?? unknownDay);
}

function constantly(number: number): NumberReader {
  return ({ length }, into) => {
    into.fill(number, 0, length);
  };
}

function readerOf(field: Field, column: ContactColumn, read: (value: RawValue) => number): NumberReader {
  if (column.kind === 'numbers') {
    return ({ from, length }, into) => {
      for (let i = 0; i < length; i++) into[i] = read(column.numbers[from + i]);
    };
  }
  const byCode = Int32Array.from(column.values, (_, code) => read(valueOfCode(column, field, code)));
  return ({ from, length }, into) => {
    for (let i = 0; i < length; i++) into[i] = byCode[column.codes[from + i] as number] as number;
  };
}
