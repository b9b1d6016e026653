/** The order of a list on each side, as what identifies its items. */
export type Orders = {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly bases: readonly (readonly string[])[];
};

/**
 * One order for the items of two lists (`EX-56`): those that both have as the side has them that moved them, ours where
 * both did; an item that only one side has follows its neighbour of there. Which of two new items of one place comes
 * first depends on their names alone, so that both sides arrive at the same list.
 */
export function mergeOrder({ ours, theirs, bases }: Orders): readonly string[] {
  const shared = new Set(ours.filter((name) => theirs.includes(name)));
  const ourShared = ours.filter((name) => shared.has(name));
  const theirShared = theirs.filter((name) => shared.has(name));
  const known = bases.map((base) => base.filter((name) => shared.has(name)));
  const isTheirs = isAmong(known, ourShared) && !isAmong(known, theirShared);
  const ourNew = followers(ours, shared);
  const theirNew = followers(theirs, shared);
  return ['', ...(isTheirs ? theirShared : ourShared)].flatMap((name) => [
    ...(name === '' ? [] : [name]),
    ...both(ourNew.get(name) ?? [], theirNew.get(name) ?? []),
  ]);
}

function isAmong(orders: readonly (readonly string[])[], order: readonly string[]): boolean {
  return orders.some(
    (other) => other.length === order.length && other.every((name, at) => name === order[at]),
  );
}

/** The items that only one side has, by the shared item that they follow; empty for those that come first. */
function followers(
  names: readonly string[],
  shared: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let last = '';
  for (const name of names) {
    if (shared.has(name)) last = name;
    else found.set(last, [...(found.get(last) ?? []), name]);
  }
  return found;
}

function both(one: readonly string[], other: readonly string[]): readonly string[] {
  return (one[0] ?? '') <= (other[0] ?? '') ? [...one, ...other] : [...other, ...one];
}
