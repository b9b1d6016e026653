import { type Json, type JsonPath } from './json.ts';

/** What a foreign value may be before anybody looks at its meaning (`EX-33`). */
export type JsonLimits = { readonly depth: number; readonly nodes: number };

/** Why a value is refused, and where. */
export type JsonFault = {
  readonly reason: 'too-deep' | 'too-many-values' | 'forbidden-key';
  readonly path: JsonPath;
};

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** The first fault of a parsed value, or null. Walks with a stack of its own: no input overflows it (`EX-33`, `EX-34`). */
export function inspectJson(value: Json, limits: JsonLimits): JsonFault | null {
  const open: { value: Json; path: JsonPath }[] = [{ value, path: [] }];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    nodes += 1;
    if (nodes > limits.nodes) return { reason: 'too-many-values', path: next.path };
    if (next.path.length > limits.depth) return { reason: 'too-deep', path: next.path.slice(0, 10) };
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, child] of entriesOf(next.value)) {
      const path = [...next.path, key];
      if (typeof key === 'string' && forbidden.has(key)) return { reason: 'forbidden-key', path };
      open.push({ value: child, path });
    }
  }
  return null;
}

function entriesOf(value: object): readonly (readonly [string | number, Json])[] {
  return Array.isArray(value)
    ? value.map((child: Json, at) => [at, child] as const)
    : Object.entries(value as { [key: string]: Json });
}
