/** Characters that keep needles apart inside a text; the first that stands in none of them is taken. */
const separators = ['…', '·', '|', '/', '-', ' ', '\u{E000}', '\u{E001}', '\u{E002}'];

/** What is looked for in a text, in lower case. */
export type Needles = { readonly starts: readonly string[]; readonly contained: readonly string[] };

/**
 * Texts that nobody names, one for every set of needles that a text can hold (`SC-40`): any start with any set of what is
 * contained. Null when these are more than `most`, or no character keeps them apart. Texts must be `isFree`: known, and
 * not named.
 */
export function textAnswers(
  { starts, contained }: Needles,
  most: number,
  isFree: (text: string) => boolean,
): readonly string[] | null {
  const separator = separatorOf([...starts, ...contained]);
  const sets = subsetsUpTo(contained, most / (starts.length + 1));
  if (separator === null || sets === null) return null;
  // A text of no start begins with the separator, as what it contains might be one.
  const beginnings = starts.length === 0 ? [[]] : ['', ...starts].map((start) => [start]);
  return sets
    .flatMap((set) => beginnings.map((beginning) => [...beginning, ...set]))
    .map((parts) => freeText(parts.join(separator), separator, isFree));
}

/** One text for each needle alone, and one for none: where the sets of needles are too many. */
export function plainTextAnswers(
  { starts, contained }: Needles,
  isFree: (text: string) => boolean,
): readonly string[] {
  const [separator = ''] = separators;
  return ['', ...starts, ...contained].map((needle) => freeText(needle, separator, isFree));
}

function separatorOf(needles: readonly string[]): string | null {
  return separators.find((separator) => !needles.some((needle) => needle.includes(separator))) ?? null;
}

function subsetsUpTo(items: readonly string[], most: number): readonly (readonly string[])[] | null {
  let sets: readonly (readonly string[])[] = [[]];
  for (const item of items) {
    if (sets.length * 2 > most) return null;
    sets = [...sets, ...sets.map((set) => [...set, item])];
  }
  return sets;
}

/** The text itself, or with so many separators behind it that it is free. */
function freeText(text: string, separator: string, isFree: (text: string) => boolean): string {
  let free = text;
  while (!isFree(free)) free += separator;
  return free;
}
