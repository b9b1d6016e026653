/** The first of `wanted`, `wanted-2`, `wanted-3` ... that can be had. */
export function freeId(wanted: string, canHave: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (canHave(id)) return id;
  }
}

/** The first of `wanted`, `wanted-2`, `wanted-3` ... that no item has yet. */
export function freeIdAmong(wanted: string, items: readonly { readonly id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  return freeId(wanted, (id) => !taken.has(id));
}
