import { isSameData } from '../isSameData.ts';
import type { InnerChange } from './change.ts';
import { matchItems } from './matchItems.ts';
import { movedPairs } from './movedPairs.ts';

type Key = string | number;
type Record = { readonly [key: string]: unknown };

/** Keys that say which of several shapes an object has. */
const shapes = ['kind', 'by', 'is', 'from'];
/** Lists in which the place itself says what an item is: letters of a matrix, parts of a condition, colleagues. */
const placed = ['letters', 'of', 'colleagues'];

/** The differences of two values of plain data; empty exactly when `isSameData` says that there are none (`SC-46`). */
export function compareData(before: unknown, after: unknown, key: Key = ''): readonly InnerChange[] {
  if (isSameData(before, after)) return [];
  if (isList(before) && isList(after)) return compareLists(before, after, key);
  if (isRecord(before) && isRecord(after) && isSameShape(before, after)) {
    return compareRecords(before, after, key);
  }
  return [{ path: [], what: 'changed', from: before, to: after }];
}

function compareRecords(before: Record, after: Record, key: Key): readonly InnerChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((inner): readonly InnerChange[] => {
    if (!Object.hasOwn(after, inner)) return [{ path: [inner], what: 'removed', from: before[inner] }];
    if (!Object.hasOwn(before, inner)) return [{ path: [inner], what: 'added', to: after[inner] }];
    // The four rows of a matrix are lists by place, too.
    return within(inner, compareData(before[inner], after[inner], key === 'letters' ? key : inner));
  });
}

/** Lists item by item: what was removed, added, moved, and what changed inside those that are still there. */
export function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  key: Key,
): readonly InnerChange[] {
  const isPlaced = placed.includes(String(key));
  const isByPlace = isPlaced && before.length === after.length;
  const { pairs, removed, added } = isByPlace ? byPlace(before) : matchItems(before, after, isPlaced);
  return [
    ...removed.map((place): InnerChange => ({ path: [place], what: 'removed', from: before[place] })),
    ...added.map((place): InnerChange => ({ path: [place], what: 'added', to: after[place] })),
    ...movedPairs(pairs).map(({ from, to }): InnerChange => ({ path: [to], what: 'moved', from, to })),
    ...pairs.flatMap(({ from, to }) => within(to, compareData(before[from], after[to], key))),
  ];
}

function byPlace(items: readonly unknown[]): ReturnType<typeof matchItems> {
  return { pairs: [...items.keys()].map((place) => ({ from: place, to: place })), removed: [], added: [] };
}

function within(key: Key, changes: readonly InnerChange[]): readonly InnerChange[] {
  return changes.map((change) => ({ ...change, path: [key, ...change.path] }));
}

/** Objects with other keys and another kind have nothing to be compared in: one took the place of the other. */
function isSameShape(before: Record, after: Record): boolean {
  if (isSameData(Object.keys(before).toSorted(), Object.keys(after).toSorted())) return true;
  return shapes.every((key) => isSameData(before[key], after[key]));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Record {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
