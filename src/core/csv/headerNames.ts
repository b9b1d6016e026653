/** A column's name, unique in its file, and whether the file gave it. */
export type HeaderName = { readonly name: string; readonly isNamed: boolean };

/**
 * Names of columns (`EX-11`): trimmed; the second of two equal ones gets ` (2)`, or the next number that is free;
 * an empty one becomes `column 3`, by its place, and is not named.
 */
export function headerNames(written: readonly string[]): readonly HeaderName[] {
  const trimmed = written.map((name) => name.trim());
  const reserved = new Set(trimmed);
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return trimmed.map((given, index) => {
    const isNamed = given !== '';
    const wanted = isNamed ? given : `column ${index + 1}`;
    const isFree = isNamed ? !taken.has(wanted) : !reserved.has(wanted) && !taken.has(wanted);
    const name = isFree ? wanted : freeName(wanted, next, (tried) => reserved.has(tried) || taken.has(tried));
    taken.add(name);
    return { name, isNamed };
  });
}

function freeName(wanted: string, next: Map<string, number>, isTaken: (name: string) => boolean): string {
  let number = next.get(wanted) ?? 2;
  while (isTaken(`${wanted} (${number})`)) number++;
  next.set(wanted, number + 1);
  return `${wanted} (${number})`;
}
