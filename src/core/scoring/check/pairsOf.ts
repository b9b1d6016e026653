/** Every two items of a list, the earlier one first. */
export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((first, place) => items.slice(place + 1).map((second) => [first, second] as const));
}
