import type { Centipoints } from '../../brand.ts';
import { type Bounds, clip } from '../clip.ts';

/** All that a sum can be: least <= sum <= most, both perhaps without end. Never too narrow (`SC-43`). */
export type Interval = { readonly least: Centipoints; readonly most: Centipoints };

/** Nothing, whoever it is. */
export const zero: Interval = { least: 0, most: 0 };

/** The narrowest interval around some numbers; of none it is zero. */
export function around(values: Iterable<Centipoints>): Interval {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? { least, most } : zero;
}

/** What sums can be when each part can be anything in its own interval. */
export function sumOf(parts: readonly Interval[]): Interval {
  return parts.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), zero);
}

/** What 0 up to `times` things can be together when each can be anything in the interval. */
export function upTo(times: number, { least, most }: Interval): Interval {
  // Endless times nothing is nothing.
  return { least: least < 0 ? least * times : 0, most: most > 0 ? most * times : 0 };
}

/** What is left after a clip: it keeps the order, so that the ends go where the ends went (`SC-7`). */
export function clipped({ least, most }: Interval, bounds: Bounds): Interval {
  return { least: clip(least, bounds), most: clip(most, bounds) };
}

/** Whether there is only one thing that it can be. */
export function isSingle({ least, most }: Interval): boolean {
  return least === most;
}
