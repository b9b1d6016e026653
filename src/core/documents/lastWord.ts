import type { JournalEntry } from '../journal/entry.ts';
import { isJsonObject } from '../json/json.ts';
import { currentVersions, isKind, type StoredDocument } from './document.ts';
import { isDocumentId } from './documentId.ts';

/** A commit that was not on disk when its page was put away, as it is kept until the next start (`ST-13`). */
export type LastWord = {
  readonly version: number;
  readonly document: Pick<StoredDocument, 'id' | 'company' | 'kind' | 'head' | 'body' | 'extra'>;
  /** The mark of what it was made on; null for a new document. */
  readonly over: string | null;
  readonly mark: string;
  readonly journal: { readonly put: readonly JournalEntry[]; readonly drop: readonly number[] };
  /** Marks of commits that were on their way: what they brought is in this one too. */
  readonly follows: readonly string[];
};

/** A last word from its written form; null when it cannot be read, or speaks of a version that is not this one. */
export function parseLastWord(text: string): LastWord | null {
  try {
    const value = JSON.parse(text) as unknown;
    return isLastWord(value) ? value : null;
  } catch {
    return null;
  }
}

function isLastWord(value: unknown): value is LastWord {
  if (!isJsonObject(value)) return false;
  const { version, document, over, mark, journal, follows } = value;
  if (!isJsonObject(document) || !isJsonObject(journal) || !Array.isArray(follows)) return false;
  const { id, company, kind, head, body, extra } = document;
  if (!isKind(kind) || version !== currentVersions[kind]) return false;
  const areIds = isDocumentId(id) && isDocumentId(company);
  const areParts = isJsonObject(body) && isJsonObject(extra) && typeof head === 'number';
  const isJournal = Array.isArray(journal['put']) && Array.isArray(journal['drop']);
  const areMarks = typeof mark === 'string' && (over === null || typeof over === 'string');
  return areIds && areParts && isJournal && areMarks;
}
