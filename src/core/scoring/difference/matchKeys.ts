import { sortedText } from './sortedText.ts';

/**
 * By what an item of a list is known again, the surest first; items that share a key of one round are taken for the same.
 * First as they are; then by name; then by what they speak of (values, bounds); at last by a part of that. What has an id
 * is what its id says and nothing else.
 */
export const matchRounds: readonly ((item: unknown) => readonly string[])[] = [
  (item) => [sortedText(item)],
  (item) => namesOf(item, ['id', 'value', 'event', 'field', 'when']),
  (item) => wholeOf(item),
  (item) => (isWithoutId(item) ? namesOf(item, ['label']) : []),
  (item) => partsOf(item),
];

/** Names of their own, or of what they stand for. */
function namesOf(item: unknown, keys: readonly string[]): readonly string[] {
  if (!isRecord(item)) return [];
  const key = keys.find((each) => Object.hasOwn(item, each));
  return key === undefined ? [] : [`${key} ${sortedText(item[key])}`];
}

/** All values of a row in any order; both bounds of a range; both of frequency and recency; the age of a step. */
function wholeOf(item: unknown): readonly string[] {
  if (!isWithoutId(item)) return [];
  const { values, from, to, atLeast, withinDays } = item;
  if (Array.isArray(values)) return [sortedText(values.map(String).toSorted())];
  return from === undefined && atLeast === undefined ? [] : [sortedText([from, to, atLeast, withinDays])];
}

/** One value of a row; one bound of a range; frequency or recency. */
function partsOf(item: unknown): readonly string[] {
  if (!isWithoutId(item)) return [];
  const { values } = item;
  if (Array.isArray(values)) return values.map((value) => `value ${sortedText(value)}`);
  return ['from', 'to', 'atLeast', 'withinDays']
    .filter((key) => item[key] !== undefined && item[key] !== null)
    .map((key) => `${key} ${sortedText(item[key])}`);
}

function isRecord(item: unknown): item is { readonly [key: string]: unknown } {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function isWithoutId(item: unknown): item is { readonly [key: string]: unknown } {
  return isRecord(item) && !Object.hasOwn(item, 'id');
}
