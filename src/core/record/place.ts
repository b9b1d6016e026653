import { isJsonObject, type Json, ownValue } from '../json/json.ts';

/** Where a value stands inside a body: keys, and items of lists by what identifies them, not by their number (`EX-56`). */
export type Place = readonly PlaceStep[];

/** A key of an object, or an item of a list, as `id:<id>`. */
export type PlaceStep = string | { readonly item: string };

/** What identifies the items of a list, in the order in which it is looked for. */
const identities = ['id', 'mark', 'step', 'question'] as const;

/** What identifies an item, such as `id:abc`; null for an item that has nothing of the kind. */
export type Identify = (item: Json) => string | null;

/** How the items of these lists are told apart, when one key does it for all of them; else null. */
export function identityOf(lists: readonly (readonly Json[])[]): Identify | null {
  if (lists.every((list) => list.length === 0)) return null;
  for (const key of identities) {
    const identify = byKey(key);
    if (lists.every((list) => areApart(list.map(identify)))) return identify;
  }
  return null;
}

function byKey(key: string): Identify {
  return (item) => {
    const value = isJsonObject(item) ? ownValue(item, key) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? `${key}:${value}` : null;
  };
}

function areApart(names: readonly (string | null)[]): boolean {
  return !names.includes(null) && new Set(names).size === names.length;
}

/** The value at a place; undefined when there is none. */
export function valueAt(value: Json, place: Place): Json | undefined {
  const [step, ...rest] = place;
  if (step === undefined) return value;
  const child = childAt(value, step);
  return child === undefined ? undefined : valueAt(child, rest);
}

function childAt(value: Json, step: PlaceStep): Json | undefined {
  if (typeof step === 'string') return isJsonObject(value) ? ownValue(value, step) : undefined;
  return Array.isArray(value) ? (value as readonly Json[])[indexOf(value, step.item)] : undefined;
}

function indexOf(list: readonly Json[], item: string): number {
  const key = item.slice(0, item.indexOf(':'));
  const identify = byKey(key);
  return list.findIndex((each) => identify(each) === item);
}

/** The value with another one at a place that is there; null when the place is gone. */
export function putAt(value: Json, place: Place, replacement: Json): Json | null {
  const [step, ...rest] = place;
  if (step === undefined) return replacement;
  const child = childAt(value, step);
  const after = child === undefined ? null : putAt(child, rest, replacement);
  if (child === undefined || (after === null && !isNullMeant(rest, replacement, child))) return null;
  if (typeof step === 'string') return { ...(value as { readonly [key: string]: Json }), [step]: after };
  const list = value as readonly Json[];
  return list.with(indexOf(list, step.item), after);
}

/** Whether null is what stands there in the end, and not that the place is gone. */
function isNullMeant(rest: Place, replacement: Json, child: Json): boolean {
  return replacement === null && valueAt(child, rest) !== undefined;
}
