import { type Json, type JsonPath } from './json.ts';

/** Why a value is refused, and where. */
export type JsonFault = {
  readonly reason: 'forbidden-key' | 'endless-number';
  readonly path: JsonPath;
};

/** A value that waits to be looked at. Its path is read upwards, so that waiting costs no copy of it. */
type Place = { readonly value: Json; readonly key: string | number; readonly parent: Place | null };

/** Keys that could reach the prototype of an object (`EX-34`). */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first fault of a parsed value in the order of the file, or null: a forbidden key (`EX-34`), or a number that
 * JSON cannot write again (`EX-32`). Walks with a stack of its own.
 */
export function inspectJson(value: Json): JsonFault | null {
  const open: Place[] = [{ value, key: '', parent: null }];
  for (let place = open.pop(); place; place = open.pop()) {
    const reason = faultAt(place);
    if (reason) return { reason, path: pathTo(place) };
    if (typeof place.value !== 'object' || place.value === null) continue;
    for (const [key, child] of entriesOf(place.value)) open.push({ value: child, key, parent: place });
  }
  return null;
}

function faultAt({ value, key }: Place): JsonFault['reason'] | null {
  if (typeof key === 'string' && forbidden.has(key)) return 'forbidden-key';
  return typeof value === 'number' && !Number.isFinite(value) ? 'endless-number' : null;
}

function pathTo(place: Place): JsonPath {
  const path: (string | number)[] = [];
  for (let at = place; at.parent; at = at.parent) path.push(at.key);
  return path.reverse();
}

/** Backwards, so that the stack gives them back in the order of the file. */
function entriesOf(value: object): readonly (readonly [string | number, Json])[] {
  return Array.isArray(value)
    ? value.map((child: Json, at) => [at, child] as const).reverse()
    : Object.entries(value as { [key: string]: Json }).reverse();
}
