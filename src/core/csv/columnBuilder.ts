import type { Delimiter } from './dialect.ts';
import { addCode, arenaLength, createDictionary, findCode, type Dictionary } from './dictionary.ts';
import { countHash, createSketch, type DistinctSketch } from './distinctSketch.ts';
import type { CsvLimits } from './limits.ts';
import type { DecimalMark } from './readNumber.ts';
import { readNumberBytes } from './readNumberBytes.ts';
import { decodeBytes } from './decodeValues.ts';
import { isUnknownSpelling } from './unknownSpelling.ts';
import { numbersOfCodes } from './numbersOfCodes.ts';

/**
 * One column while it is read (`EX-14`). It begins with `coding`; when its values grow too many it goes over to
 * `numbers` or, when they are none, to `counting`: then nothing of them is kept but counts.
 */
export type ColumnBuilder = {
  readonly limits: CsvLimits;
  /** Which decimal mark wins when the values do not say. */
  readonly tie: DecimalMark;
  stage: 'coding' | 'numbers' | 'counting';
  /** Why it counts. */
  reason: 'too-many-values' | 'too-much-text';
  rows: number;
  readonly dictionary: Dictionary;
  /** One byte for each row until code 256 comes, then two. */
  narrow: Uint8Array;
  wide: Uint16Array;
  isWide: boolean;
  numbers: Float64Array;
  decimal: DecimalMark;
  /** Rows that are neither a number nor unknown. */
  unreadable: number;
  /** Spellings of unknown among the numbers, with their rows. */
  readonly unknown: Map<string, number>;
  /** While counting: rows by code of the dictionary as it was, rows of other values, and how many those are. */
  tallies: Uint32Array;
  others: number;
  readonly sketch: DistinctSketch;
};

/** A column before its first row. `between` parts the fields of the file (`EX-17`). */
export function createColumnBuilder(limits: CsvLimits, between: Delimiter): ColumnBuilder {
  return {
    limits,
    tie: between === ';' ? 'comma' : 'point',
    stage: 'coding',
    reason: 'too-many-values',
    rows: 0,
    dictionary: createDictionary(),
    narrow: new Uint8Array(256),
    wide: new Uint16Array(0),
    isWide: false,
    numbers: new Float64Array(0),
    decimal: 'point',
    unreadable: 0,
    unknown: new Map(),
    tallies: new Uint32Array(0),
    others: 0,
    sketch: createSketch(),
  };
}

/** Takes the next row's field, `bytes[start..end)` with its FNV-1a hash. */
export function addField(
  column: ColumnBuilder,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): void {
  if (column.stage === 'coding') {
    let code = 0;
    if (end > start) {
      code = findCode(column.dictionary, bytes, start, end, hash);
      if (code === 0) code = addValue(column, bytes, start, end, hash);
      if (code === 0) {
        addField(column, bytes, start, end, hash);
        return;
      }
    }
    putCode(column, code);
  } else if (column.stage === 'numbers') {
    addNumber(column, bytes, start, end);
  } else {
    countField(column, bytes, start, end, hash);
  }
}

function putCode(column: ColumnBuilder, code: number): void {
  const row = column.rows++;
  if (column.isWide) {
    if (row === column.wide.length) column.wide = grown(column.wide, new Uint16Array(row * 2));
    column.wide[row] = code;
  } else {
    if (row === column.narrow.length) column.narrow = grown(column.narrow, new Uint8Array(row * 2));
    column.narrow[row] = code;
  }
}

function grown<Values extends Uint8Array | Uint16Array | Float64Array>(old: Values, bigger: Values): Values {
  bigger.set(old);
  return bigger;
}

/** Code of a new value; 0 when the column has left the coding stage because of it. */
function addValue(
  column: ColumnBuilder,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  const { dictionary, limits } = column;
  const isTooMuchText = arenaLength(dictionary) + end - start > limits.maxDictionaryBytes;
  if (isTooMuchText || dictionary.size >= limits.maxValues) {
    column.reason = isTooMuchText ? 'too-much-text' : 'too-many-values';
    leaveCoding(column);
    return 0;
  }
  if (dictionary.size === 256) widen(column);
  return addCode(dictionary, bytes, start, end, hash);
}

function widen(column: ColumnBuilder): void {
  column.wide = new Uint16Array(column.narrow.length);
  column.wide.set(column.narrow);
  column.narrow = new Uint8Array(0);
  column.isWide = true;
}

/** The codes of the rows so far. */
export function codesOf(column: ColumnBuilder): Uint8Array | Uint16Array {
  return column.isWide ? column.wide.slice(0, column.rows) : column.narrow.slice(0, column.rows);
}

function leaveCoding(column: ColumnBuilder): void {
  const codes = codesOf(column);
  column.tallies = countCodes(codes, column.dictionary.size);
  column.narrow = new Uint8Array(0);
  column.wide = new Uint16Array(0);
  const reading = numbersOfCodes(column.dictionary, column.tallies, column.tie);
  if (reading === null) {
    column.stage = 'counting';
    for (let code = 1; code < column.dictionary.size; code++) {
      countHash(column.sketch, column.dictionary.hashes[code] as number);
    }
    return;
  }
  column.stage = 'numbers';
  column.decimal = reading.decimal;
  column.unreadable = reading.unreadable;
  for (const [spelling, rows] of reading.unknown) column.unknown.set(spelling, rows);
  column.numbers = new Float64Array(Math.max(256, column.rows * 2));
  for (let row = 0; row < codes.length; row++)
    column.numbers[row] = reading.numbers[codes[row] as number] as number;
}

/** How many rows have each code. */
export function countCodes(codes: Uint8Array | Uint16Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return counts;
}

function addNumber(column: ColumnBuilder, bytes: Uint8Array, start: number, end: number): void {
  const row = column.rows++;
  if (row === column.numbers.length) column.numbers = grown(column.numbers, new Float64Array(row * 2));
  const value = readNumberBytes(bytes, start, end, column.decimal);
  column.numbers[row] = value;
  if (Number.isNaN(value)) noteNoNumber(column, decodeBytes(bytes.subarray(start, end), 'utf-8'));
}

function noteNoNumber(column: ColumnBuilder, text: string): void {
  if (isUnknownSpelling(text)) column.unknown.set(text, (column.unknown.get(text) ?? 0) + 1);
  else column.unreadable++;
}

function countField(
  column: ColumnBuilder,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): void {
  column.rows++;
  const code = end > start ? findCode(column.dictionary, bytes, start, end, hash) : 0;
  if (code > 0 || end === start) {
    column.tallies[code] = (column.tallies[code] as number) + 1;
    return;
  }
  column.others++;
  countHash(column.sketch, hash);
}
