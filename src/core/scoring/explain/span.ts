/** What a sum may be: from least to greatest, both included. */
export type Span = { readonly least: number; readonly greatest: number };

/** The narrowest span that holds all the numbers; they are at least one. */
export function spanOf(numbers: readonly number[]): Span {
  let least = Infinity;
  let greatest = -Infinity;
  for (const number of numbers) {
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  return { least, greatest };
}

/** The narrowest span that holds both. */
export function hullOf(a: Span, b: Span): Span {
  return { least: Math.min(a.least, b.least), greatest: Math.max(a.greatest, b.greatest) };
}
