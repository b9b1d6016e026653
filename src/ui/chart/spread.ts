/**
 * Moves places on a line apart until neighbours are at least `gap` from each other, as little as can be, and keeps
 * them between `least` and `most`. `places` rise; the result has the same order. Pixels.
 */
export function spread(
  places: readonly number[],
  gap: number,
  least: number,
  most: number,
): readonly number[] {
  const clusters: { middle: number; count: number }[] = [];
  for (const place of places) {
    clusters.push({ middle: clamp(place, 1, gap, least, most), count: 1 });
    let last = clusters.at(-1);
    let before = clusters.at(-2);
    while (last && before && last.middle - before.middle < ((last.count + before.count) / 2) * gap) {
      const count = last.count + before.count;
      const middle = (last.middle * last.count + before.middle * before.count) / count;
      clusters.splice(-2, 2, { middle: clamp(middle, count, gap, least, most), count });
      last = clusters.at(-1);
      before = clusters.at(-2);
    }
  }
  return clusters.flatMap(({ middle, count }) =>
    Array.from({ length: count }, (_, at) => middle + (at - (count - 1) / 2) * gap),
  );
}

function clamp(middle: number, count: number, gap: number, least: number, most: number): number {
  const reach = ((count - 1) / 2) * gap;
  return Math.max(least + reach, Math.min(most - reach, middle));
}
