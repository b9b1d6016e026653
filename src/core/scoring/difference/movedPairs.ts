type Pair = { readonly from: number; readonly to: number };

/** The fewest pairs that have to move so that the others keep their order. `pairs` rise by `from`. */
export function movedPairs(pairs: readonly Pair[]): readonly Pair[] {
  const staying = longestRising(pairs.map(({ to }) => to));
  return pairs.filter((_, place) => !staying.has(place));
}

/** Places of a longest rising part of a list of different numbers. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // ends[n] is the place of the least number that ends a rising part of n + 1 numbers.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    const at = lengthBelow(ends, numbers, number);
    previous[place] = ends[at - 1];
    ends[at] = place;
  }
  const rising = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) rising.add(place);
  return rising;
}

/** How many of the ends are below a number, by bisection. */
function lengthBelow(ends: readonly number[], numbers: readonly number[], number: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
