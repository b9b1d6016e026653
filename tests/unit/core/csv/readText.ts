import { createCsvReader } from '#core/csv/createCsvReader.ts';
import type { CsvRead, ReadColumn } from '#core/csv/csvRead.ts';
import type { Dialect } from '#core/csv/dialect.ts';
import { csvLimits, type CsvLimits } from '#core/csv/limits.ts';

/** Comma, UTF-8, no header: what most tests read. */
export const plain: Dialect = { encoding: 'utf-8', delimiter: ',', hasHeader: false, skipRows: 0 };
export const withHeader: Dialect = { ...plain, hasHeader: true };

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads bytes in chunks of the given sizes, over and over; the whole at once without sizes. */
export function readInChunks(
  bytes: Uint8Array,
  dialect: Dialect,
  sizes: readonly number[] = [],
  limits: CsvLimits = csvLimits,
) {
  const reader = createCsvReader(dialect, limits);
  let turn = 0;
  for (let at = 0; at < bytes.length; turn++) {
    const size = sizes.length === 0 ? bytes.length : Math.max(1, sizes[turn % sizes.length] ?? 1);
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  return reader.finish();
}

/** The file as it was read; fails the test when it could not be read. */
export function read(text: string | Uint8Array, dialect: Dialect = plain): CsvRead {
  const result = readInChunks(typeof text === 'string' ? bytesOf(text) : text, dialect);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** All rows as texts. Only for columns that keep codes. */
export function rowsOf(file: CsvRead): string[][] {
  return Array.from({ length: file.rows }, (_, row) => file.columns.map((column) => valueAt(column, row)));
}

export function valueAt(column: ReadColumn, row: number): string {
  if (column.content.kind !== 'codes') throw new Error(`${column.name} keeps no codes`);
  return column.content.values[column.content.codes[row] ?? -1] ?? 'no such row';
}

/** The column of that name. */
export function columnOf(file: CsvRead, name: string): ReadColumn {
  const column = file.columns.find((each) => each.name === name);
  if (column === undefined) throw new Error(`No column ${name}`);
  return column;
}

/** A file of one column under a header, every value quoted. */
export function readColumn(
  name: string,
  values: readonly string[],
  delimiter: Dialect['delimiter'] = ',',
): ReadColumn {
  const lines = [name, ...values].map((value) => `"${value.replaceAll('"', '""')}"`);
  return columnOf(read(lines.join('\n'), { ...withHeader, delimiter }), name.trim());
}
