import { endRow, takeField, type RowBuilder } from './rowBuilder.ts';
import { hashBytes, hashPrime, hashSeed } from './fnv.ts';
import { noteProblem } from './problems.ts';
import {
  closeHeld,
  delimiter,
  hold,
  ordinary,
  passLineEnd,
  passRowEnd,
  quote,
  type Walker,
} from './walker.ts';

const quoteByte = 0x22;
const spaceByte = 0x20;
const quoteAlone = new Uint8Array([quoteByte]);
const spaceAlone = new Uint8Array([spaceByte]);

/** Reads one more chunk; it may begin and end anywhere (`EX-7`). */
export function walkBytes(walker: Walker, rows: RowBuilder, bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  let at = walker.skipsLineFeed && bytes[0] === 0x0a ? 1 : 0;
  walker.skipsLineFeed = false;
  while (at < bytes.length && rows.failure === null) {
    if (walker.state === 'atStart') at = walkFields(walker, rows, bytes, at);
    else if (walker.state === 'inPlain') at = walkPlain(walker, rows, bytes, at);
    else if (walker.state === 'inQuotes') at = walkQuotes(walker, rows, bytes, at);
    else at = walkAfterQuote(walker, rows, bytes, at);
  }
}

/** The end of the file ends the last field and the last row (`EX-5`, `EX-6`). */
export function finishWalk(walker: Walker, rows: RowBuilder): void {
  if (walker.state === 'atStart' && rows.index === 0) return;
  if (walker.state === 'inQuotes') noteProblem(rows.problems, 'unclosed-quote', walker.quoteLine);
  closeHeld(walker, rows);
  endRow(rows, walker.rowLine);
}

/** The fast path: fields that begin and end in this chunk. Stops at the first that needs more, with the state set. */
function walkFields(walker: Walker, rows: RowBuilder, bytes: Uint8Array, from: number): number {
  const kinds = walker.kinds;
  const length = bytes.length;
  let at = from;
  while (at < length) {
    const start = at;
    let hash = hashSeed;
    let kind = ordinary;
    while (at < length) {
      const byte = bytes[at] as number;
      kind = kinds[byte] as number;
      if (kind !== ordinary) break;
      hash = Math.imul(hash ^ byte, hashPrime);
      at++;
    }
    if (kind === quote && at === start) {
      const end = simpleQuotedEnd(kinds, bytes, at + 1);
      if (end < 0) return openQuote(walker, at);
      takeField(rows, bytes, at + 1, end, hashBytes(bytes, at + 1, end), walker.line);
      at = end + 1;
      kind = kinds[bytes[at] as number] as number;
    } else if (kind === ordinary || kind === quote) {
      walker.state = 'inPlain';
      hold(walker, rows, bytes, start, at);
      return at;
    } else if (kind !== delimiter && at === start && rows.index === 0) {
      at = passLineEnd(walker, bytes, at);
      continue;
    } else {
      takeField(rows, bytes, start, at, hash, walker.line);
    }
    if (kind === delimiter) at++;
    else at = passRowEnd(walker, rows, bytes, at);
    if (rows.failure !== null) return length;
  }
  return at;
}

/** Where the quote stands that closes the field, if nothing in it is special and its end is in sight; else -1. */
function simpleQuotedEnd(kinds: Uint8Array, bytes: Uint8Array, from: number): number {
  const last = bytes.length - 1;
  let at = from;
  while (at < last && (kinds[bytes[at] as number] as number) < quote) at++;
  if (at >= last || bytes[at] !== quoteByte) return -1;
  const after = kinds[bytes[at + 1] as number] as number;
  return after === ordinary || after === quote ? -1 : at;
}

function openQuote(walker: Walker, at: number): number {
  walker.state = 'inQuotes';
  walker.quoteLine = walker.line;
  return at + 1;
}

/** Goes on with an unquoted field; quotes in it are ordinary characters, but noted. */
function walkPlain(walker: Walker, rows: RowBuilder, bytes: Uint8Array, from: number): number {
  let at = from;
  let kind = ordinary;
  for (; at < bytes.length; at++) {
    kind = walker.kinds[bytes[at] as number] as number;
    if (kind === quote) noteProblem(rows.problems, 'stray-quote', walker.line);
    else if (kind !== ordinary) break;
  }
  hold(walker, rows, bytes, from, at);
  if (at === bytes.length) return at;
  closeHeld(walker, rows);
  return kind === delimiter ? at + 1 : passRowEnd(walker, rows, bytes, at);
}

function walkQuotes(walker: Walker, rows: RowBuilder, bytes: Uint8Array, from: number): number {
  let at = from;
  let before = walker.heldLength > 0 ? (walker.held[walker.heldLength - 1] as number) : 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === quoteByte) break;
    if (byte === 0x0d || (byte === 0x0a && before !== 0x0d)) walker.line++;
    before = byte;
  }
  hold(walker, rows, bytes, from, at);
  if (at === bytes.length) return at;
  walker.state = 'afterQuote';
  walker.spaces = 0;
  return at + 1;
}

/** One byte after a quote in a quoted field: it says whether that quote closed the field (`EX-6`). */
function walkAfterQuote(walker: Walker, rows: RowBuilder, bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  const kind = walker.kinds[byte] as number;
  if (byte === spaceByte) {
    walker.spaces++;
    return at + 1;
  }
  if (kind === ordinary || kind === quote) {
    const isDoubled = kind === quote && walker.spaces === 0;
    walker.state = 'inQuotes';
    hold(walker, rows, quoteAlone, 0, 1);
    if (isDoubled) return at + 1;
    noteProblem(rows.problems, 'stray-quote', walker.line);
    for (; walker.spaces > 0; walker.spaces--) hold(walker, rows, spaceAlone, 0, 1);
    return at;
  }
  closeHeld(walker, rows);
  return kind === delimiter ? at + 1 : passRowEnd(walker, rows, bytes, at);
}
