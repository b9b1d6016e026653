/** What JSON can say. Documents are made of nothing else. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object: its own keys only. */
export type JsonObject = { readonly [key: string]: Json };

/** Where a value stands inside a document. */
export type JsonPath = readonly (string | number)[];

/** True for a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an object's own key; a key such as `toString` that it only inherits is not there. */
export function ownValue(object: JsonObject, key: string | number): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
