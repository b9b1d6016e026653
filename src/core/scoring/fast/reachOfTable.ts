import type { Bounds } from '../clip.ts';

/** Between which sums lie those of at most `times` events by a fading table (centipoints by age). */
export function reachOfTable(table: Int32Array, times: number): Bounds {
  let least = 0;
  let greatest = 0;
  table.forEach((points) => {
    if (points < least) least = points;
    if (points > greatest) greatest = points;
  });
  return { min: product(least, times), max: product(greatest, times) };
}

function product(points: number, times: number): number {
  return points === 0 ? 0 : points * times;
}
