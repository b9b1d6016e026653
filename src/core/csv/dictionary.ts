import { decodeWindows1252 } from './windows1252.ts';

/**
 * The different values of one column as bytes, found by hash in an open-addressing table (`EX-14`).
 * Code 0 is the empty string and never stands in the table, so that 0 also means *not there*.
 */
export type Dictionary = {
  /** Number of codes in use, code 0 included. */
  size: number;
  /** Codes by slot; 0 is free. The length is a power of two and at least twice the size. */
  slots: Uint32Array;
  /** By code. */
  hashes: Int32Array;
  /** By code: where its bytes end in the arena. They begin where those of the code before end. */
  ends: Uint32Array;
  arena: Uint8Array;
  /** Codes, by their bytes as text, that found no free slot near theirs: a file may be made to have equal hashes. */
  readonly crowded: Map<string, number>;
};

/**
 * So many slots are looked at; half full, a table of honest values has runs of some dozens. One with an equal hash,
 * whose bytes must be compared, counts as many: of 65,536 honest values hardly two have one.
 */
const mostLooks = 128;
const looksOfEqual = 16;

/** An empty dictionary: it holds the empty string as code 0. */
export function createDictionary(): Dictionary {
  return {
    size: 1,
    slots: new Uint32Array(32),
    hashes: new Int32Array(16),
    ends: new Uint32Array(16),
    arena: new Uint8Array(128),
    crowded: new Map(),
  };
}

/** Bytes in use. */
export function arenaLength(dictionary: Dictionary): number {
  return dictionary.ends[dictionary.size - 1] as number;
}

/** Code of `bytes[start..end)`, or 0 when it is new. Not for the empty string. */
export function findCode(
  dictionary: Dictionary,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  const { slots, hashes } = dictionary;
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let looks = 0; looks < mostLooks; looks++) {
    const code = slots[slot] as number;
    if (code === 0) return 0;
    if (hashes[code] === hash) {
      if (isSame(dictionary, code, bytes, start, end)) return code;
      looks += looksOfEqual;
    }
    slot = (slot + 1) & mask;
  }
  return dictionary.crowded.get(keyOf(bytes, start, end)) ?? 0;
}

/** Adds a value that `findCode` did not find, and returns its code. */
export function addCode(
  dictionary: Dictionary,
  bytes: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  const code = dictionary.size;
  const from = arenaLength(dictionary);
  makeRoom(dictionary, from + end - start);
  dictionary.arena.set(bytes.subarray(start, end), from);
  dictionary.ends[code] = from + end - start;
  dictionary.hashes[code] = hash;
  dictionary.size = code + 1;
  putSlot(dictionary, code, hash);
  return code;
}

// The low bits of FNV-1a alone are uneven for short values.
function firstSlot(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function isSame(
  dictionary: Dictionary,
  code: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  const { ends, arena } = dictionary;
  const from = ends[code - 1] as number;
  if ((ends[code] as number) - from !== end - start) return false;
  for (let at = start, other = from; at < end; at++, other++) {
    if (bytes[at] !== arena[other]) return false;
  }
  return true;
}

/** Goes the way that `findCode` goes. */
function putSlot({ slots, hashes, arena, ends, crowded }: Dictionary, code: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let looks = 0; looks < mostLooks; looks++) {
    const there = slots[slot] as number;
    if (there === 0) {
      slots[slot] = code;
      return;
    }
    if (hashes[there] === hash) looks += looksOfEqual;
    slot = (slot + 1) & mask;
  }
  crowded.set(keyOf(arena, ends[code - 1] as number, ends[code] as number), code);
}

/** Bytes as a text of their own: in windows-1252 each byte is one character. */
function keyOf(bytes: Uint8Array, start: number, end: number): string {
  return decodeWindows1252(bytes.subarray(start, end));
}

function makeRoom(dictionary: Dictionary, bytes: number): void {
  if (bytes > dictionary.arena.length) {
    const arena = new Uint8Array(Math.max(bytes, dictionary.arena.length * 2));
    arena.set(dictionary.arena);
    dictionary.arena = arena;
  }
  if (dictionary.size === dictionary.ends.length) doubleCodes(dictionary);
}

function doubleCodes(dictionary: Dictionary): void {
  const capacity = dictionary.ends.length * 2;
  const ends = new Uint32Array(capacity);
  const hashes = new Int32Array(capacity);
  ends.set(dictionary.ends);
  hashes.set(dictionary.hashes);
  dictionary.ends = ends;
  dictionary.hashes = hashes;
  dictionary.slots = new Uint32Array(capacity * 2);
  dictionary.crowded.clear();
  for (let code = 1; code < dictionary.size; code++) putSlot(dictionary, code, hashes[code] as number);
}
