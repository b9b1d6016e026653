/** An id that no item of the lists has: the name itself, or with the first free number after it. */
export function freshId(name: string, ...lists: readonly (readonly { readonly id: string }[])[]): string {
  const taken = new Set(lists.flat().map(({ id }) => id));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
