import { isJsonObject, type Json, type JsonPath } from '../json/json.ts';

type Node = { readonly type?: string; readonly [key: string]: unknown };

/**
 * Where a value holds keys that its schema does not name (`EX-35`): they are kept and shown, never acted upon.
 * Reads valibot's own description of the schema: objects, arrays, wrappers and variants. Tuples hold numbers only.
 */
export function unknownKeys(schema: unknown, value: Json, path: JsonPath = []): readonly JsonPath[] {
  const node = schema as Node;
  switch (node.type) {
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item: Json, at) => unknownKeys(node['item'], item, [...path, at]))
        : [];
    case 'exact_optional':
    case 'nullable':
      return value === null ? [] : unknownKeys(node['wrapped'], value, path);
    case 'variant':
      return unknownKeys(chosenOption(node, value), value, path);
    case 'loose_object':
      return isJsonObject(value)
        ? unknownInObject(node['entries'] as Record<string, unknown>, value, path)
        : [];
    default:
      return [];
  }
}

function unknownInObject(
  entries: Readonly<Record<string, unknown>>,
  value: { readonly [key: string]: Json },
  path: JsonPath,
): readonly JsonPath[] {
  return Object.entries(value).flatMap(([key, child]) =>
    Object.hasOwn(entries, key) ? unknownKeys(entries[key], child, [...path, key]) : [[...path, key]],
  );
}

function chosenOption(node: Node, value: Json): unknown {
  const key = node['key'] as string;
  const tag = isJsonObject(value) ? value[key] : undefined;
  return (node['options'] as readonly Node[]).find((option) => {
    const entry = (option['entries'] as Record<string, Node>)[key];
    return entry?.['literal'] === tag;
  });
}
