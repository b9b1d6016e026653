import { extraKeys } from '../documents/envelope.ts';
import type { JsonObject } from '../json/json.ts';

/**
 * The keys of a document's own file that Porras does not know, of both sides (`EX-70`): those that are here stay as they
 * are, the others are taken. The same object when the other side brings none.
 */
export function mergeExtra(ours: JsonObject, theirs: JsonObject): JsonObject {
  const fresh = Object.entries(extraKeys(theirs)).filter(([key]) => !Object.hasOwn(ours, key));
  return fresh.length === 0 ? ours : { ...ours, ...Object.fromEntries(fresh) };
}
