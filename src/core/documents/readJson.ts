import { inspectJson, type JsonFault } from '../json/inspectJson.ts';
import type { Json } from '../json/json.ts';
import { type JsonLimits, measureJson } from '../json/measureJson.ts';
import type { Result } from '../result.ts';

/** Why bytes from outside are no JSON that anybody may look at. */
export type UnreadJson =
  { readonly reason: 'empty' | 'not-text' | 'too-deep' | 'too-many-values' | 'not-json' } | JsonFault;

/** A parsed file, and how many values it holds at most. */
type ReadJson = { readonly json: Json; readonly values: number };

/** Bytes from outside as JSON: text, depth, number of values and keys are asked on the way (`EX-32` to `EX-34`). */
export function readJson(bytes: Uint8Array, limits: JsonLimits): Result<ReadJson, UnreadJson> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const text = decode(bytes);
  if (text === null) return { ok: false, reason: 'not-text' };
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  const measured = measureJson(bytes, limits);
  // What begins with neither bracket holds one value at most: a CSV full of commas is no JSON, not too much of it.
  if (!measured.ok && /^\s*[[{]/.test(text)) return measured;
  const parsed = parse(text);
  if (!parsed) return { ok: false, reason: 'not-json' };
  const fault = inspectJson(parsed.value);
  const values = measured.ok ? measured.values : limits.values;
  return fault ? { ok: false, ...fault } : { ok: true, value: { json: parsed.value, values } };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): { readonly value: Json } | null {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return null;
  }
}
