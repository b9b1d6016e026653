import { isJsonObject, type Json, type JsonObject, ownValue } from '../json/json.ts';

// What migrations are made of. Any JSON goes in; what is not as it should be stays so, for the door to find.

/** The value of a key changed, or nothing when it is not there. */
export function changed(object: JsonObject, key: string, change: (value: Json) => Json): JsonObject {
  const value = ownValue(object, key);
  return value === undefined ? {} : { [key]: change(value) };
}

/** The objects under these keys changed. */
export function changedEach(
  value: Json,
  keys: readonly string[],
  change: (child: JsonObject) => JsonObject,
): Json {
  if (!isJsonObject(value)) return value;
  const add = (child: Json) => (isJsonObject(child) ? change(child) : child);
  return keys.reduce((so, key) => ({ ...so, ...changed(so, key, add) }), value);
}

/** Each object of a list changed; what is no list, and no object, stays. */
export function eachOf(list: Json, change: (item: JsonObject) => JsonObject): Json {
  if (!Array.isArray(list)) return list;
  return list.map((item: Json) => (isJsonObject(item) ? change(item) : item));
}

/**
 * The object with new keys. Version `from` kept keys that it did not know: one that has the name of a new key means
 * something else, and is kept as `v1:<name>` (of version 1), which means nothing to anybody (`EX-36`).
 */
export function withNew(from: number, object: JsonObject, additions: JsonObject): JsonObject {
  const names = new Set(Object.keys(object));
  const kept = Object.entries(object).map(([key, value]): readonly [string, Json] => {
    if (!Object.hasOwn(additions, key)) return [key, value];
    let inert = `v${from}:${key}`;
    while (names.has(inert)) inert = `v${from}:${inert}`;
    return [inert, value];
  });
  return { ...Object.fromEntries(kept), ...additions };
}
