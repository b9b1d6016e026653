import type { Bounds } from '../clip.ts';
import { clipTo, isSome } from './mask.ts';
import type { Moves } from './moves.ts';
import type { Seen } from './seen.ts';
import type { Fill, FilledPart } from './part.ts';

/**
 * The fill that gives the sums of two parts at once, those of the first in the lower 16 bits and those of the second in
 * the upper ones; null where the parts differ in more than their scale, or sums may not fit. On the way a half may pass
 * its 16 bits: what ends within them is right again.
 */
export function fillOfBoth(before: FilledPart, after: FilledPart): Fill | null {
  const [a, b] = [before.scaled, after.scaled];
  if (a === null || b === null || !fits(before) || !fits(after)) return null;
  const isSame = a.basis.length === b.basis.length && a.basis.every((each, at) => each === b.basis[at]);
  return isSame ? b.fillWith(bothScales(a.scale, b.scale)) : null;
}

/** The caps of two parts. */
export type TwoCaps = { readonly before: Bounds; readonly after: Bounds };

/** Lists by how much the sums of the seen places differ, and sets them to 0; answers to how many the second part gives. */
export function listDifferences(
  moves: Moves,
  { places: seen, count: length }: Seen,
  filled: Int32Array,
  { before, after }: TwoCaps,
): number {
  const { min: minBefore, max: maxBefore } = before;
  const { min, max } = after;
  const { places, points } = moves;
  let count = 0;
  let touched = 0;
  for (let at = 0; at < length; at++) {
    const place = seen[at] as number;
    const sum = filled[place] as number;
    filled[place] = 0;
    const lower = (sum << 16) >> 16;
    const given = clipTo(((sum - lower) | 0) >> 16, min, max);
    const change = (given - clipTo(lower, minBefore, maxBefore)) | 0;
    // Written over by the next one unless it is a change: no branch that nobody can foresee.
    places[count] = place;
    points[count] = change;
    count += isSome(change);
    touched = (touched + isSome(given)) | 0;
  }
  moves.count = count;
  return touched;
}

/** Writes by how much the sums of a block differ, and sets them to 0; answers to how many the second part gives. */
export function takeDifferences(
  change: Int32Array,
  filled: Int32Array,
  { before, after }: TwoCaps,
  length: number,
): number {
  const { min: minBefore, max: maxBefore } = before;
  const { min, max } = after;
  let touched = 0;
  for (let place = 0; place < length; place++) {
    const sum = filled[place] as number;
    filled[place] = 0;
    const lower = (sum << 16) >> 16;
    const given = clipTo(((sum - lower) | 0) >> 16, min, max);
    change[place] = (given - clipTo(lower, minBefore, maxBefore)) | 0;
    touched = (touched + isSome(given)) | 0;
  }
  return touched;
}

function fits({ reach }: FilledPart): boolean {
  return reach.min >= -0x7fff && reach.max <= 0x7fff;
}

function bothScales(before: Int32Array, after: Int32Array): Int32Array {
  return Int32Array.from(
    { length: Math.max(before.length, after.length) },
    (_, at) => (entryAt(after, at) << 16) + entryAt(before, at),
  );
}

function entryAt(scale: Int32Array, at: number): number {
  return scale[Math.min(at, scale.length - 1)] as number;
}
