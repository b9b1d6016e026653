/** A question about a text in lower case, and the answer that it must have (`SC-24`). */
export type Pattern = {
  readonly is: 'contains' | 'startsWith';
  readonly text: string;
  readonly holds: boolean;
};

/** A set of texts: some, or all but some that answer patterns. */
export type TextSet =
  | { readonly by: 'these'; readonly values: ReadonlySet<string> }
  | { readonly by: 'allBut'; readonly values: ReadonlySet<string>; readonly patterns: readonly Pattern[] };

/** Every text. */
export const allTexts: TextSet = { by: 'allBut', values: new Set(), patterns: [] };

/** These texts alone. */
export function theseTexts(values: Iterable<string>): TextSet {
  return { by: 'these', values: new Set(values) };
}

/** All texts but these. */
export function allTextsBut(values: Iterable<string>): TextSet {
  return { by: 'allBut', values: new Set(values), patterns: [] };
}

/** All texts that answer a pattern so. */
export function textsLike(is: Pattern['is'], text: string, holds: boolean): TextSet {
  return { by: 'allBut', values: new Set(), patterns: [{ is, text: text.toLowerCase(), holds }] };
}

/** What is in both. */
export function meetTexts(a: TextSet, b: TextSet): TextSet {
  if (a.by === 'these') return theseTexts([...a.values].filter((value) => isIn(value, b)));
  if (b.by === 'these') return meetTexts(b, a);
  const patterns = [...a.patterns, ...b.patterns];
  return { by: 'allBut', values: new Set([...a.values, ...b.values]), patterns };
}

/** True only when nothing is in the set; false also where that cannot be told simply. */
export function isEmptyTexts(set: TextSet): boolean {
  if (set.by === 'these') return set.values.size === 0;
  const wanted = set.patterns.filter(({ holds }) => holds);
  const refused = set.patterns.filter(({ holds }) => !holds);
  return (
    refused.some(({ text }) => text === '') ||
    wanted.some((pattern) => refused.some((other) => isImplied(other, pattern))) ||
    wanted.some((pattern) => wanted.some((other) => isClash(pattern, other)))
  );
}

function isIn(value: string, set: TextSet): boolean {
  if (set.by === 'these') return set.values.has(value);
  return !set.values.has(value) && set.patterns.every((pattern) => matches(value, pattern) === pattern.holds);
}

function matches(value: string, { is, text }: Pattern): boolean {
  const lower = value.toLowerCase();
  return is === 'contains' ? lower.includes(text) : lower.startsWith(text);
}

/** Whether every text that matches `by` matches `pattern` too. */
function isImplied(pattern: Pattern, by: Pattern): boolean {
  if (pattern.is === 'contains') return by.text.includes(pattern.text);
  return by.is === 'startsWith' && by.text.startsWith(pattern.text);
}

/** Two beginnings that no text can have together. */
function isClash(a: Pattern, b: Pattern): boolean {
  const areBeginnings = a.is === 'startsWith' && b.is === 'startsWith';
  return areBeginnings && !a.text.startsWith(b.text) && !b.text.startsWith(a.text);
}
