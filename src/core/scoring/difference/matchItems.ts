import { matchRounds } from './matchKeys.ts';

/** Which item of an earlier list is which of a later one; what is in no pair was removed or added. */
export type Matches = {
  /** By place in the earlier list. */
  readonly pairs: readonly { readonly from: number; readonly to: number }[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
};

/** Matches items round by round; what is left is matched in order where `isInOrder` says that places have a meaning. */
export function matchItems(
  before: readonly unknown[],
  after: readonly unknown[],
  isInOrder: boolean,
): Matches {
  const partner = new Map<number, number>();
  const free = new Set(after.keys());

  function pair(from: number, to: number): void {
    partner.set(from, to);
    free.delete(to);
  }

  for (const keysOf of matchRounds) {
    const places = placesByKey(after, free, keysOf);
    for (const from of leftOf(before, partner)) {
      const to = keysOf(before[from])
        .flatMap((key) => nextFree(places.get(key), free) ?? [])
        .at(0);
      if (to !== undefined) pair(from, to);
    }
  }
  if (isInOrder) {
    for (const from of leftOf(before, partner)) {
      const [to] = free;
      if (to !== undefined) pair(from, to);
    }
  }
  const pairs = [...partner].map(([from, to]) => ({ from, to })).sort((a, b) => a.from - b.from);
  return { pairs, removed: leftOf(before, partner), added: [...free] };
}

/** Where the free items with each key stand, the last one first. */
function placesByKey(
  items: readonly unknown[],
  free: ReadonlySet<number>,
  keysOf: (item: unknown) => readonly string[],
): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const place of [...free].reverse()) {
    for (const key of keysOf(items[place])) {
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}

/** The first place of a list that is still free; those before it are let go. */
function nextFree(places: number[] | undefined, free: ReadonlySet<number>): number | undefined {
  while (places && places.length > 0) {
    const place = places.at(-1);
    if (place !== undefined && free.has(place)) return place;
    places.pop();
  }
  return undefined;
}

function leftOf(items: readonly unknown[], partner: ReadonlyMap<number, number>): readonly number[] {
  return [...items.keys()].filter((place) => !partner.has(place));
}
