import type { JsonObject } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import type { RecordKind } from './record.ts';

/** The ids that documents got in place of those that the file gave them. */
export type NewIds = ReadonlyMap<string, string>;

/**
 * A body whose references to other documents follow their new ids: a version's model, an agreed model's version, a
 * round's earlier one and the own test that it was asked.
 */
export function renameIds(kind: RecordKind, body: JsonObject, ids: NewIds): JsonObject {
  if (kind === 'version') return renamed(body, 'of', ids);
  if (kind === 'assessment') return renamed(renamedIn(body, 'test', 'document', ids), 'from', ids);
  const design = body['design'];
  if (kind !== 'model' || !isJsonObject(design)) return body;
  return { ...body, design: renamedIn(design, 'signOff', 'version', ids) };
}

function renamedIn(object: JsonObject, part: string, key: string, ids: NewIds): JsonObject {
  const inner = object[part];
  return isJsonObject(inner) ? { ...object, [part]: renamed(inner, key, ids) } : object;
}

function renamed(object: JsonObject, key: string, ids: NewIds): JsonObject {
  const before = object[key];
  const after = typeof before === 'string' ? ids.get(before) : undefined;
  return after === undefined ? object : { ...object, [key]: after };
}
