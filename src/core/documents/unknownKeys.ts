import { isJsonObject, type Json, type JsonPath } from '../json/json.ts';
import { visitObjects } from './visitObjects.ts';

/** Where a value holds keys that its schema does not name (`EX-35`): they are kept and shown, never acted upon. */
export function unknownKeys(schema: unknown, value: Json, path: JsonPath = []): readonly JsonPath[] {
  const found: JsonPath[] = [];
  visitObjects(schema, value, path, (names, object, at) => {
    if (!isJsonObject(object)) return;
    for (const key of Object.keys(object)) if (!names.has(key)) found.push([...at, key]);
  });
  return found;
}
