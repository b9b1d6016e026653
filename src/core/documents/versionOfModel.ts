import type { ModelVersion } from '../design/modelVersion.ts';
import type { StoredDocument } from './document.ts';

/** Of which model a version is, and which one of it. */
export type VersionOf = { readonly model: string; readonly number: number };

/** Of which model a document is a version; null for every other document, and for a damaged one (`ST-10`). */
export function versionOfModel({ kind, body }: Pick<StoredDocument, 'kind' | 'body'>): VersionOf | null {
  if (kind !== 'version') return null;
  const { of: model, number } = body as Partial<ModelVersion>;
  const versionOf = { model, number };
  return isVersionOf(versionOf) ? versionOf : null;
}

/** Whether a value says of which model something is a version. */
export function isVersionOf(value: unknown): value is VersionOf {
  if (typeof value !== 'object' || value === null) return false;
  const { model, number } = value as { [key: string]: unknown };
  return typeof model === 'string' && typeof number === 'number';
}
