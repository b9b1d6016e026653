// The loops that run once for each contact of a block. Each sees one combination of array types, so that engines
// compile it once; `as number` because every index is within bounds by construction. A narrow and a wide version of
// a loop differ in the type of the kept sums only.

import type { Bounds } from '../clip.ts';
import { clipTo, isSome } from './mask.ts';
import type { Seen } from './seen.ts';

/** Sums of all contacts that are kept between runs: 16 bits where the model proves that they fit. */
export type KeptSums = Int16Array | Int32Array;

/** `sums[i] += points[codes[from + i]]` for codes of one byte; four at a turn, which is nearly twice as quick. */
export function addByCode8(
  sums: Int32Array,
  codes: Uint8Array,
  points: Int32Array,
  from: number,
  length: number,
): void {
  const turns = length & ~3;
  for (let i = 0; i < turns; i += 4) {
    const at = from + i;
    sums[i] = (sums[i] as number) + (points[codes[at] as number] as number);
    sums[i + 1] = (sums[i + 1] as number) + (points[codes[at + 1] as number] as number);
    sums[i + 2] = (sums[i + 2] as number) + (points[codes[at + 2] as number] as number);
    sums[i + 3] = (sums[i + 3] as number) + (points[codes[at + 3] as number] as number);
  }
  for (let i = turns; i < length; i++) {
    sums[i] = (sums[i] as number) + (points[codes[from + i] as number] as number);
  }
}

/** `sums[i] += points[codes[from + i]]` for codes of two bytes. */
export function addByCode16(
  sums: Int32Array,
  codes: Uint16Array,
  points: Int32Array,
  from: number,
  length: number,
): void {
  for (let i = 0; i < length; i++) {
    sums[i] = (sums[i] as number) + (points[codes[from + i] as number] as number);
  }
}

/** Bounds that the kernels can reckon with; where they contradict each other the upper one holds (`SC-7`). */
export function kernelBounds({ min, max }: Bounds): Bounds {
  const upper = Math.min(1e9, Math.max(-1e9, max));
  return { min: Math.min(upper, Math.max(-1e9, min)), max: upper };
}

/** Adds clipped sums; answers how many of them are not 0. */
export function addClipped(
  sums: Int32Array,
  added: Int32Array,
  { min, max }: Bounds,
  length: number,
): number {
  let touched = 0;
  const turns = length & ~1;
  for (let i = 0; i < turns; i += 2) {
    const a = clipTo(added[i] as number, min, max);
    const b = clipTo(added[i + 1] as number, min, max);
    touched = (touched + isSome(a) + isSome(b)) | 0;
    sums[i] = ((sums[i] as number) + a) | 0;
    sums[i + 1] = ((sums[i + 1] as number) + b) | 0;
  }
  if (turns === length) return touched;
  const last = clipTo(added[turns] as number, min, max);
  sums[turns] = (sums[turns] as number) + last;
  return touched + isSome(last);
}

/** Takes clipped sums away. */
export function subtractClipped(
  sums: Int32Array,
  taken: Int32Array,
  { min, max }: Bounds,
  length: number,
): void {
  for (let i = 0; i < length; i++) {
    sums[i] = ((sums[i] as number) - clipTo(taken[i] as number, min, max)) | 0;
  }
}

/** Adds the clipped sums of the listed places, and sets them to 0; answers how many of them are not 0. */
export function takeListed(
  sums: Int32Array,
  added: Int32Array,
  { places, count }: Seen,
  { min, max }: Bounds,
  sign: 1 | -1,
): number {
  let touched = 0;
  for (let at = 0; at < count; at++) {
    const place = places[at] as number;
    const clipped = clipTo(added[place] as number, min, max);
    added[place] = 0;
    touched = (touched + isSome(clipped)) | 0;
    sums[place] = ((sums[place] as number) + sign * clipped) | 0;
  }
  return touched;
}

/** `sums[i] += added[i]`. */
export function addSums(sums: Int32Array, added: Int32Array, length: number): void {
  for (let i = 0; i < length; i++) sums[i] = (sums[i] as number) + (added[i] as number);
}

/** Keeps the sums of a group that had none, and adds them to its side after the clip. */
export function enterGroup(
  kept: KeptSums,
  from: number,
  sums: Int32Array,
  side: Int32Array,
  { min, max }: Bounds,
  length: number,
): void {
  const turns = length & ~1;
  for (let i = 0; i < turns; i += 2) {
    const a = sums[i] as number;
    const b = sums[i + 1] as number;
    kept[from + i] = a;
    kept[from + i + 1] = b;
    side[i] = ((side[i] as number) + clipTo(a, min, max)) | 0;
    side[i + 1] = ((side[i + 1] as number) + clipTo(b, min, max)) | 0;
  }
  if (turns === length) return;
  const last = sums[turns] as number;
  kept[from + turns] = last;
  side[turns] = (side[turns] as number) + clipTo(last, min, max);
}

/** The clip of a group before and after a change. Clipped to 0..0 it is as if it were not there. */
export type ClipChange = { readonly before: Bounds; readonly after: Bounds };

/** Changes the kept sums of a group, and its side by what that changes after the clip. */
export function changeGroup(
  kept: KeptSums,
  from: number,
  change: Int32Array,
  side: Int32Array,
  clips: ClipChange,
  length: number,
): void {
  if (kept instanceof Int16Array) changeNarrowGroup(kept, from, change, side, clips, length);
  else changeWideGroup(kept, from, change, side, clips, length);
}

function changeNarrowGroup(
  kept: Int16Array,
  from: number,
  change: Int32Array,
  side: Int32Array,
  clips: ClipChange,
  length: number,
): void {
  const { min: minBefore, max: maxBefore } = clips.before;
  const { min, max } = clips.after;
  for (let i = 0; i < length; i++) {
    const before = kept[from + i] as number;
    const after = before + (change[i] as number);
    kept[from + i] = after;
    side[i] = ((side[i] as number) + clipTo(after, min, max) - clipTo(before, minBefore, maxBefore)) | 0;
  }
}

function changeWideGroup(
  kept: Int32Array,
  from: number,
  change: Int32Array,
  side: Int32Array,
  clips: ClipChange,
  length: number,
): void {
  const { min: minBefore, max: maxBefore } = clips.before;
  const { min, max } = clips.after;
  for (let i = 0; i < length; i++) {
    const before = kept[from + i] as number;
    const after = before + (change[i] as number);
    kept[from + i] = after;
    side[i] = ((side[i] as number) + clipTo(after, min, max) - clipTo(before, minBefore, maxBefore)) | 0;
  }
}

/** `kept[from + i] += change[i]`. */
export function changeSide(kept: KeptSums, from: number, change: Int32Array, length: number): void {
  if (kept instanceof Int16Array) changeNarrowSide(kept, from, change, length);
  else changeWideSide(kept, from, change, length);
}

function changeNarrowSide(kept: Int16Array, from: number, change: Int32Array, length: number): void {
  for (let i = 0; i < length; i++) kept[from + i] = (kept[from + i] as number) + (change[i] as number);
}

function changeWideSide(kept: Int32Array, from: number, change: Int32Array, length: number): void {
  for (let i = 0; i < length; i++) kept[from + i] = (kept[from + i] as number) + (change[i] as number);
}
