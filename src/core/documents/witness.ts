import { isJsonObject } from '../json/json.ts';
import { isDocumentId } from './documentId.ts';
import { isKeptUpTo, type KeptUpTo, keptUpTo } from '../record/keptUpTo.ts';
import { isKind, type Kind, type StoredDocument, titleOf } from './document.ts';
import { isVersionOf, type VersionOf, versionOfModel } from './versionOfModel.ts';

/** What should be in storage, remembered outside it: ids, titles and revisions, never contents (`ST-5`). */
export type Witness = { readonly version: 1; readonly documents: readonly WitnessedDocument[] };

/** One document as the witness knows it. */
export type WitnessedDocument = {
  readonly id: string;
  readonly company: string;
  readonly kind: Kind;
  readonly title: string;
  /** Only for a company: the copy of the example. */
  readonly example: boolean;
  readonly rev: number;
  readonly savedAt: string;
  /** Only for a model that is archived: it is out of sight (`DE-70`). */
  readonly archived?: true;
  /** Only for a version: of which model, and which one. */
  readonly versionOf?: VersionOf;
  /** Only for what is known of record files: the last one that was written (`EX-60`). */
  readonly kept?: KeptUpTo;
};

/** A witness who has seen nothing. */
export const emptyWitness: Witness = { version: 1, documents: [] };

/** The witness after a document was saved. */
export function witnessSaved(witness: Witness, document: StoredDocument): Witness {
  const { id, company, kind, rev, savedAt } = document;
  // A damaged row may have anything for a body, and is listed all the same (`ST-10`).
  const isReadable = isJsonObject(document.body);
  const example =
    kind === 'company' && isReadable && (document.body as { readonly example?: unknown }).example === true;
  const versionOf = isReadable ? versionOfModel(document) : null;
  const kept = keptUpTo(document);
  const seen: WitnessedDocument = {
    ...{ id, company, kind, title: titleOf(document), example, rev, savedAt },
    ...(isArchived(document) ? { archived: true as const } : {}),
    ...(versionOf ? { versionOf } : {}),
    ...(kept ? { kept } : {}),
  };
  return { version: 1, documents: [...witness.documents.filter((known) => known.id !== id), seen] };
}

/** The witness after documents were removed on purpose. */
export function witnessRemoved(witness: Witness, ids: readonly string[]): Witness {
  return { version: 1, documents: witness.documents.filter((known) => !ids.includes(known.id)) };
}

/** What the witness saw and storage does not have, or has in an older revision: something was lost (`ST-6`). */
export function missingFrom(
  witness: Witness,
  stored: readonly StoredDocument[],
): readonly WitnessedDocument[] {
  const revs = new Map(stored.map((document) => [document.id, document.rev]));
  return witness.documents.filter((known) => (revs.get(known.id) ?? 0) < known.rev);
}

/** A witness from its written form; whatever cannot be read has seen nothing. */
export function parseWitness(text: string | null): Witness {
  try {
    const value = JSON.parse(text ?? '') as Partial<Witness> | null;
    if (value?.version !== 1 || !Array.isArray(value.documents)) return emptyWitness;
    return { version: 1, documents: (value.documents as unknown[]).filter(isWitnessed) };
  } catch {
    return emptyWitness;
  }
}

function isWitnessed(value: unknown): value is WitnessedDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { id, company, kind, title, example, rev, savedAt, versionOf, archived, kept } = value as {
    [key: string]: unknown;
  };
  const areTexts = [title, savedAt].every((part) => typeof part === 'string');
  const areIds = isDocumentId(id) && isDocumentId(company);
  if (versionOf !== undefined && !isVersionOf(versionOf)) return false;
  if (archived !== undefined && archived !== true) return false;
  if (kept !== undefined && !isKeptUpTo(kept)) return false;
  return areIds && areTexts && isKind(kind) && typeof example === 'boolean' && typeof rev === 'number';
}

/** Whether a model is archived; a damaged one is not (`ST-10`). */
function isArchived({ kind, body }: StoredDocument): boolean {
  if (kind !== 'model' || !isJsonObject(body)) return false;
  const { design } = body as { readonly design?: { readonly archived?: unknown } | null };
  return design?.archived === true;
}
