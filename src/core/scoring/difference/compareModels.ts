import { isSameData } from '../isSameData.ts';
import type { ScoringModel } from '../model.ts';
import type { Change, InnerChange } from './change.ts';
import { compareData } from './compareData.ts';

type Item = { readonly id: string };

/**
 * What is different in the later of two models, part by part and by id, in the order of the earlier one (`SC-46`). Empty
 * exactly when `isSameData` says that they are the same; keys that this version does not know count too.
 */
export function compareModels(before: ScoringModel, after: ScoringModel): readonly Change[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const later = new Map<string, unknown>(Object.entries(after));
  const parts = new Set([...earlier.keys(), ...later.keys()]);
  return [...parts].flatMap((part): readonly Change[] => {
    const whole = { part, id: null, path: [] };
    if (!later.has(part)) return [{ ...whole, what: 'removed', from: earlier.get(part) }];
    if (!earlier.has(part)) return [{ ...whole, what: 'added', to: later.get(part) }];
    return comparePart(part, earlier.get(part), later.get(part));
  });
}

function comparePart(part: string, before: unknown, after: unknown): readonly Change[] {
  if (isSameData(before, after)) return [];
  const changes = compareData(before, after, part);
  if (!isItems(before) || !isItems(after)) return changes.map((change) => ({ part, id: null, ...change }));
  return changes.map((change) => ofItem(part, change, before, after));
}

/** A change of a list of items, told by the id of the item instead of its place. */
function ofItem(
  part: string,
  { path: [place, ...path], ...difference }: InnerChange,
  before: readonly Item[],
  after: readonly Item[],
): Change {
  const isGone = difference.what === 'removed' && path.length === 0;
  const id = (isGone ? before : after)[Number(place)]?.id ?? null;
  return { part, id, path, ...difference };
}

/** Whether a part is a list of things with ids. */
function isItems(value: unknown): value is readonly Item[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'object' && item !== null && Object.hasOwn(item as object, 'id'))
  );
}
