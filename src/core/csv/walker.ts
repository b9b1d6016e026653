import type { Delimiter } from './dialect.ts';
import { hashBytes } from './fnv.ts';
import { endRow, fail, takeField, type RowBuilder } from './rowBuilder.ts';

// What a byte means outside quotes.
export const ordinary = 0;
export const delimiter = 1;
export const quote = 2;
const lineEnd = 3;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

type State = 'atStart' | 'inPlain' | 'inQuotes' | 'afterQuote';

/**
 * Walks over the bytes of a CSV file once, field by field, and hands each to the row builder (`EX-5`, `EX-6`).
 * A field that lies whole in a chunk is handed on where it lies; one that is cut, or whose quotes change it, is
 * collected in `held` first.
 */
export type Walker = {
  /** Meaning by byte. */
  readonly kinds: Uint8Array;
  state: State;
  /** The line that is being read, from 1, and the one on which the row began. */
  line: number;
  rowLine: number;
  /** The line on which the open quote stands. */
  quoteLine: number;
  /** The chunk ended with a carriage return: a line feed right after belongs to it. */
  skipsLineFeed: boolean;
  held: Uint8Array;
  heldLength: number;
  /** Spaces since the quote that may have closed the field. */
  spaces: number;
};

/** A walker at the beginning of a file. */
export function createWalker(between: Delimiter): Walker {
  const kinds = new Uint8Array(256);
  kinds[between.charCodeAt(0)] = delimiter;
  kinds[0x22] = quote;
  kinds[lineFeed] = lineEnd;
  kinds[carriageReturn] = lineEnd;
  return {
    kinds,
    state: 'atStart',
    line: 1,
    rowLine: 1,
    quoteLine: 0,
    skipsLineFeed: false,
    held: new Uint8Array(256),
    heldLength: 0,
    spaces: 0,
  };
}

/** Puts `bytes[start..end)` behind what is held of the current field. */
export function hold(walker: Walker, rows: RowBuilder, bytes: Uint8Array, start: number, end: number): void {
  const length = walker.heldLength + end - start;
  if (length > rows.limits.maxFieldBytes) {
    fail(rows, 'field-too-long', walker.rowLine);
    return;
  }
  if (length > walker.held.length) {
    const held = new Uint8Array(Math.max(length, walker.held.length * 2));
    held.set(walker.held.subarray(0, walker.heldLength));
    walker.held = held;
  }
  walker.held.set(bytes.subarray(start, end), walker.heldLength);
  walker.heldLength = length;
}

/** Hands the held field on and goes to the next. */
export function closeHeld(walker: Walker, rows: RowBuilder): void {
  const { held, heldLength } = walker;
  takeField(rows, held, 0, heldLength, hashBytes(held, 0, heldLength), walker.rowLine);
  walker.heldLength = 0;
  walker.state = 'atStart';
}

/** Ends the row at the line end that stands at `at`; returns what comes after it. */
export function passRowEnd(walker: Walker, rows: RowBuilder, bytes: Uint8Array, at: number): number {
  endRow(rows, walker.rowLine);
  return passLineEnd(walker, bytes, at);
}

/** CRLF, LF and CR end a line (`EX-5`); returns what comes after. */
export function passLineEnd(walker: Walker, bytes: Uint8Array, at: number): number {
  walker.line++;
  walker.rowLine = walker.line;
  if (bytes[at] === lineFeed) return at + 1;
  if (at + 1 === bytes.length) walker.skipsLineFeed = true;
  return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
}
