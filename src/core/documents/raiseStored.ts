import { isJsonObject } from '../json/json.ts';
import { currentVersions, isKind, type StoredDocument } from './document.ts';
import { migrate } from './migrate.ts';

/**
 * A stored row of an earlier version in the current one, its history cut off, by the same steps as files
 * (`ST-10`, `EX-36`). Null when there is nothing to raise, or when it cannot be: no document, no known kind or version.
 */
export function raiseStored(row: unknown): StoredDocument | null {
  if (!isJsonObject(row)) return null;
  const { kind, version, body } = row;
  if (!isKind(kind) || !isJsonObject(body)) return null;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  if (version >= currentVersions[kind]) return null;
  const raised = migrate(kind, body, { from: version, to: currentVersions[kind] });
  if (raised === null) return null;
  // The journal speaks of the old shape and is dropped: nothing of it is in force.
  return { ...row, version: currentVersions[kind], head: 0, body: raised.body } as unknown as StoredDocument;
}
