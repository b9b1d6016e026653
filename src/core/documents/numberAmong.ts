import type { ModelVersion } from '../design/modelVersion.ts';
import type { StoredDocument } from './document.ts';
import { versionOfModel } from './versionOfModel.ts';

/** A new version among the documents that are there: with its number, or one more than the highest where it is taken (`DE-161`). */
export function numberAmong(version: ModelVersion, others: readonly StoredDocument[]): ModelVersion {
  const taken = others
    .map(versionOfModel)
    .flatMap((known) => (known?.model === version.of ? [known.number] : []));
  if (!taken.includes(version.number)) return version;
  return { ...version, number: Math.max(...taken) + 1 };
}
