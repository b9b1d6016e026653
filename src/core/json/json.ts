/** What JSON can say. Documents are made of nothing else. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where a value stands inside a document. */
export type JsonPath = readonly (string | number)[];

/** True for a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path as people read it: `body.criteria[2].points`. */
export function writePath(path: JsonPath): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`))
    .join('');
}
