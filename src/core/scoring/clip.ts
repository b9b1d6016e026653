import type { Centipoints } from '../brand.ts';
import { modelBounds } from './bounds.ts';
import { toCentipoints } from './centipoints.ts';
import type { Clip } from './sides.ts';

/** Closed bounds in centipoints. */
export type Bounds = { readonly min: Centipoints; readonly max: Centipoints };

const noBounds: Bounds = { min: -0x80000000, max: 0x7fffffff };

/** The bounds of a clip; an open end reaches as far as 32 bits do (`SC-7`). */
export function boundsOf(clip: Clip): Bounds {
  return {
    min: clip.min === null ? noBounds.min : toCentipoints(clip.min),
    max: clip.max === null ? noBounds.max : toCentipoints(clip.max),
  };
}

/** The bounds of a criterion: its cap, and never more than 10,000 points either way (`SC-7`). */
export function criterionBoundsOf(cap: Clip): Bounds {
  const widest = toCentipoints(modelBounds.criterionPoints);
  const { min, max } = boundsOf(cap);
  return { min: Math.max(min, 0 - widest), max: Math.min(max, widest) };
}

/** A sum brought inside bounds; where bounds contradict each other the upper one holds (`SC-7`). */
export function clip(sum: Centipoints, { min, max }: Bounds): Centipoints {
  return Math.min(max, Math.max(min, sum));
}
