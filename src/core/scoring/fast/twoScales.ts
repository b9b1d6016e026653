import type { Bounds } from '../clip.ts';
import { clipTo, isSome } from './mask.ts';
import type { MovedGroup, MovedSides, Moves } from './moves.ts';
import type { Seen } from './seen.ts';
import type { Tally } from './tally.ts';
import type { Fill, FilledPart, Scaled } from './part.ts';

/**
 * The fill that gives the sums of two parts at once, those of the first in the lower 16 bits and those of the second in
 * the upper ones; null where the parts differ in more than their scale, or sums may not fit. On the way a half may pass
 * its 16 bits: what ends within them is right again.
 */
export function fillOfBoth(before: FilledPart, after: FilledPart): Fill | null {
  const [a, b] = [before.scaled, after.scaled];
  if (a === null || b === null || !fits(before) || !fits(after)) return null;
  return isSameBasis(a, b) ? b.fillWith(bothScales(a.scale, b.scale)) : null;
}

/** Whether two parts sum the same entries, of whatever scales. */
export function isSameBasis({ basis: a }: Scaled, { basis: b }: Scaled): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** Whether two parts give the same apart from their caps: then a change moves few of those whom they touch. */
export function isSameScale({ scaled: a }: FilledPart, { scaled: b }: FilledPart): boolean {
  if (a === null || b === null || a.scale.length !== b.scale.length) return false;
  return a.scale.every((points, at) => points === b.scale[at]);
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

/**
 * Moves the contacts of the seen places by the differences of their sums, in their group, the side and the tally, and
 * sets the sums to 0; answers to how many the second part gives. Without a list between: for changes that move nearly all.
 */
export function moveDifferences(
  from: number,
  { places: seen, count: length }: Seen,
  filled: Int32Array,
  { before: capBefore, after: capAfter }: TwoCaps,
  { kept, clips }: MovedGroup,
  { side, other, table, otherTable }: MovedSides,
  { counts }: Tally,
): number {
  const { min: minBefore, max: maxBefore } = capBefore;
  const { min, max } = capAfter;
  let touched = 0;
  for (let at = 0; at < length; at++) {
    const place = seen[at] as number;
    const contact = (from + place) | 0;
    const sum = filled[place] as number;
    filled[place] = 0;
    const lower = (sum << 16) >> 16;
    const given = clipTo(((sum - lower) | 0) >> 16, min, max);
    touched = (touched + isSome(given)) | 0;
    const inGroup = kept[contact] as number;
    const willBe = (inGroup + given - clipTo(lower, minBefore, maxBefore)) | 0;
    kept[contact] = willBe;
    const before = side[contact] as number;
    const after =
      (before + (clips[(willBe + 32_768) | 0] as number) - (clips[(inGroup + 32_768) | 0] as number)) | 0;
    side[contact] = after;
    const beside = otherTable[((other[contact] as number) + 32_768) | 0] as number;
    const left = ((table[(before + 32_768) | 0] as number) + beside) >>> 8;
    const entered = ((table[(after + 32_768) | 0] as number) + beside) >>> 8;
    counts[left] = ((counts[left] as number) - 1) | 0;
    counts[entered] = ((counts[entered] as number) + 1) | 0;
  }
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

/** Whether sums before the cap fit 16 bits. */
export function fits({ reach }: FilledPart): boolean {
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
