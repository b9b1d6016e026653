import type { JsonObject } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import type { RecordKind } from './record.ts';

/** The ids that documents got in place of those that the file gave them. */
export type NewIds = ReadonlyMap<string, string>;

/** A body whose references to other documents follow their new ids: a version's model, an agreed model's version, a round's earlier one. */
export function renameIds(kind: RecordKind, body: JsonObject, ids: NewIds): JsonObject {
  if (kind === 'version') return renamed(body, 'of', ids);
  if (kind === 'assessment') return renamed(body, 'from', ids);
  const design = body['design'];
  if (kind !== 'model' || !isJsonObject(design) || !isJsonObject(design['signOff'])) return body;
  return { ...body, design: { ...design, signOff: renamed(design['signOff'], 'version', ids) } };
}

function renamed(object: JsonObject, key: string, ids: NewIds): JsonObject {
  const before = object[key];
  const after = typeof before === 'string' ? ids.get(before) : undefined;
  return after === undefined ? object : { ...object, [key]: after };
}
