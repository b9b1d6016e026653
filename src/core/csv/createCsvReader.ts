import { success, type Result } from '../result.ts';
import type { CsvFailure, CsvRead } from './csvRead.ts';
import { decodeBytes } from './decodeValues.ts';
import type { Dialect } from './dialect.ts';
import { finishColumn } from './finishColumn.ts';
import { headerNames } from './headerNames.ts';
import { csvLimits, type CsvLimits } from './limits.ts';
import { listProblems, noteProblem } from './problems.ts';
import { createRowBuilder, fail, type RowBuilder } from './rowBuilder.ts';
import { createByteSource } from './toUtf8.ts';
import { finishWalk, walkBytes } from './walkBytes.ts';
import { createWalker } from './walker.ts';

/** Reads a CSV file piece by piece. */
export type CsvReader = {
  /** Takes the next bytes, cut anywhere. False when the file cannot be read: the rest need not come. */
  readonly push: (chunk: Uint8Array) => boolean;
  /** The whole file as columns, once, after the last piece; or why it could not be read. */
  readonly finish: () => Result<CsvRead, CsvFailure>;
};

/**
 * A reader from bytes straight to dictionary codes (`EX-5` to `EX-14`). Memory grows with the codes and the different
 * values, not with the file. Feed it chunks of 64 kB or more for speed; any size gives the same result.
 */
export function createCsvReader(dialect: Dialect, limits: CsvLimits = csvLimits): CsvReader {
  const source = createByteSource(dialect.encoding);
  const walker = createWalker(dialect.delimiter);
  const rows = createRowBuilder(dialect, limits);
  function take(bytes: Uint8Array): boolean {
    if (bytes.includes(0)) fail(rows, 'binary', null);
    walkBytes(walker, rows, bytes);
    return rows.failure === null;
  }
  return {
    push: (chunk) => take(source.push(chunk)),
    finish() {
      if (take(source.finish())) finishWalk(walker, rows);
      if (rows.width < 0) fail(rows, 'empty', null);
      return rows.failure === null ? success(assemble(rows, dialect)) : { ok: false, ...rows.failure };
    },
  };
}

function assemble(rows: RowBuilder, dialect: Dialect): CsvRead {
  const written = rows.columns.map((_, index) => decodeBytes(rows.names[index] ?? nothing, dialect.encoding));
  const names = headerNames(written);
  const finished = names.map((name, index) => {
    const builder = rows.columns[index];
    if (builder === undefined) throw new Error('A name without a column');
    return finishColumn(builder, name, index, dialect.encoding);
  });
  const foreign = finished.reduce((sum, column) => sum + column.foreign, 0);
  for (let value = 0; value < foreign; value++) noteProblem(rows.problems, 'not-utf-8', 0);
  return {
    rows: rows.rows,
    encoding: dialect.encoding,
    columns: finished.map(({ column }) => column),
    problems: listProblems(rows.problems),
  };
}

const nothing = new Uint8Array(0);
