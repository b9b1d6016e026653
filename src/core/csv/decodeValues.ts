import { arenaLength, type Dictionary } from './dictionary.ts';
import type { Encoding } from './dialect.ts';
import { isUtf8 } from './utf8.ts';
import { decodeWindows1252 } from './windows1252.ts';

/** The values of a dictionary as texts, by code; several codes may have the same text when `foreign` is not 0. */
export type DecodedValues = {
  readonly values: readonly string[];
  /** How many were not UTF-8 although the file is, and were read as windows-1252 (`EX-2`). */
  readonly foreign: number;
};

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes as text. In a UTF-8 file what is not UTF-8 is taken for windows-1252, value by value (`EX-2`). */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  return encoding !== 'windows-1252' && isUtf8(bytes) ? utf8.decode(bytes) : decodeWindows1252(bytes);
}

/** All values of a dictionary (`EX-2`). Decodes the arena once: in windows-1252 a byte is one character. */
export function decodeValues(dictionary: Dictionary, encoding: Encoding): DecodedValues {
  const { ends, size } = dictionary;
  const arena = dictionary.arena.subarray(0, arenaLength(dictionary));
  const text = decodeWindows1252(arena);
  const values: string[] = [''];
  let foreign = 0;
  for (let code = 1; code < size; code++) {
    const start = ends[code - 1] as number;
    const end = ends[code] as number;
    if (encoding === 'windows-1252' || isAscii(arena, start, end)) {
      values.push(text.slice(start, end));
      continue;
    }
    const bytes = arena.subarray(start, end);
    if (!isUtf8(bytes)) foreign++;
    values.push(decodeBytes(bytes, encoding));
  }
  return { values, foreign };
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
}
