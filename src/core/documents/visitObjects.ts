import { isJsonObject, type Json, type JsonPath } from '../json/json.ts';

type Node = { readonly type?: string; readonly [key: string]: unknown };

/** What a schema says of one object: the names that it knows. */
export type ObjectVisit = (names: ReadonlySet<string>, value: Json, path: JsonPath) => void;

/**
 * Calls `visit` at every place where a schema expects an object and the value has something. Reads valibot's own
 * description of the schema: objects, records, arrays, wrappers, variants, and what a recursive schema refers to. Tuples
 * and unions hold no objects.
 */
export function visitObjects(schema: unknown, value: Json, path: JsonPath, visit: ObjectVisit): void {
  const node = (schema ?? {}) as Node;
  switch (node.type) {
    case 'array':
      if (Array.isArray(value)) {
        value.forEach((item: Json, at) => visitObjects(node['item'], item, [...path, at], visit));
      }
      return;
    case 'exact_optional':
    case 'nullable':
      if (value !== null) visitObjects(node['wrapped'], value, path, visit);
      return;
    case 'lazy':
      visitObjects((node['getter'] as () => unknown)(), value, path, visit);
      return;
    case 'variant':
      visitObjects(chosenOption(node, value), value, path, visit);
      return;
    case 'record':
      visitRecord(node['value'], value, path, visit);
      return;
    case 'loose_object':
      visitObject(node['entries'] as Readonly<Record<string, unknown>>, value, path, visit);
  }
}

function visitObject(
  entries: Readonly<Record<string, unknown>>,
  value: Json,
  path: JsonPath,
  visit: ObjectVisit,
): void {
  const names = Object.keys(entries);
  visit(new Set(names), value, path);
  if (!isJsonObject(value)) return;
  for (const name of names) {
    const child = Object.hasOwn(value, name) ? value[name] : undefined;
    if (child !== undefined) visitObjects(entries[name], child, [...path, name], visit);
  }
}

/** Any name of a record is known. */
function visitRecord(item: unknown, value: Json, path: JsonPath, visit: ObjectVisit): void {
  visit(new Set(isJsonObject(value) ? Object.keys(value) : []), value, path);
  if (!isJsonObject(value)) return;
  for (const [name, child] of Object.entries(value)) visitObjects(item, child, [...path, name], visit);
}

function chosenOption(node: Node, value: Json): unknown {
  const key = node['key'] as string;
  const tag = isJsonObject(value) ? value[key] : undefined;
  return (node['options'] as readonly Node[]).find((option) => {
    const entry = (option['entries'] as Record<string, Node>)[key];
    const choices = (entry?.['options'] ?? [entry?.['literal']]) as readonly unknown[];
    return choices.includes(tag);
  });
}
