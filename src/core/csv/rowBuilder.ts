import { addField, createColumnBuilder, type ColumnBuilder } from './columnBuilder.ts';
import type { CsvFailure } from './csvRead.ts';
import type { Dialect } from './dialect.ts';
import { hashSeed } from './fnv.ts';
import type { CsvLimits } from './limits.ts';
import { noteProblem, type ProblemLog } from './problems.ts';

/** Puts fields into columns and keeps every row as wide as the first (`EX-9`). */
export type RowBuilder = {
  readonly limits: CsvLimits;
  readonly delimiter: Dialect['delimiter'];
  readonly hasHeader: boolean;
  skipRows: number;
  readonly columns: ColumnBuilder[];
  /** Bytes of the names; empty without a header. */
  readonly names: Uint8Array[];
  /** Number of columns; -1 before the first row has ended. */
  width: number;
  /** Fields of the current row so far. */
  index: number;
  /** Rows of data so far. */
  rows: number;
  readonly problems: ProblemLog;
  failure: CsvFailure | null;
};

/** A builder before the first row. */
export function createRowBuilder(dialect: Dialect, limits: CsvLimits): RowBuilder {
  return {
    limits,
    delimiter: dialect.delimiter,
    hasHeader: dialect.hasHeader,
    skipRows: dialect.skipRows,
    columns: [],
    names: [],
    width: -1,
    index: 0,
    rows: 0,
    problems: new Map(),
    failure: null,
  };
}

/** Takes the field `bytes[start..end)`, whose FNV-1a hash is `hash`, as the next of the current row. */
export function takeField(
  rows: RowBuilder,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
  line: number,
): void {
  const index = rows.index++;
  if (end - start > rows.limits.maxFieldBytes) fail(rows, 'field-too-long', line);
  else if (index < rows.width) addField(rows.columns[index] as ColumnBuilder, bytes, start, end, hash);
  else if (rows.width < 0 && rows.skipRows === 0) takeFirst(rows, bytes, start, end, hash, line);
}

function takeFirst(
  rows: RowBuilder,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
  line: number,
): void {
  if (rows.columns.length === rows.limits.maxColumns) {
    fail(rows, 'too-many-columns', line);
    return;
  }
  const column = createColumnBuilder(rows.limits, rows.delimiter);
  rows.columns.push(column);
  if (rows.hasHeader) rows.names.push(bytes.slice(start, end));
  else addField(column, bytes, start, end, hash);
}

/** Ends the current row, which began on `line`: a short one is filled with empty fields (`EX-9`). */
export function endRow(rows: RowBuilder, line: number): void {
  if (rows.skipRows > 0) {
    rows.skipRows--;
  } else if (rows.width < 0) {
    rows.width = rows.index;
    if (!rows.hasHeader) rows.rows = 1;
  } else if (rows.rows === rows.limits.maxRows) {
    fail(rows, 'too-many-rows', line);
  } else {
    rows.rows++;
    if (rows.index !== rows.width) mendRow(rows, line);
  }
  rows.index = 0;
}

function mendRow(rows: RowBuilder, line: number): void {
  noteProblem(rows.problems, rows.index < rows.width ? 'short-row' : 'long-row', line);
  for (let index = rows.index; index < rows.width; index++) {
    addField(rows.columns[index] as ColumnBuilder, nothing, 0, 0, hashSeed);
  }
}

const nothing = new Uint8Array(0);

/** Stops the reading; the first reason stays (`EX-13`). */
export function fail(rows: RowBuilder, reason: CsvFailure['reason'], line: number | null): void {
  rows.failure ??= { reason, line };
}
