import type { JournalEntry } from '../journal/entry.ts';
import { wholeJournal } from '../journal/wholeJournal.ts';
import { isJsonObject, type Json } from '../json/json.ts';
import type { Result } from '../result.ts';
import { currentVersions, isKind, type StoredDocument } from './document.ts';
import { isDocumentId } from './documentId.ts';
import { snapshotLimits } from './doorLimits.ts';
import { isSound } from './isSound.ts';
import { raiseStored } from './raiseStored.ts';
import { readJson, type UnreadJson } from './readJson.ts';

/** The version of the snapshot's envelope that this Porras writes; it reads every earlier one. */
export const snapshotVersion = 1;

/** All rows as they lie in storage, whatever they are worth (`ST-20`). */
export type StoredRows = {
  /** Version of the database that they come from. */
  readonly database: number;
  readonly documents: readonly unknown[];
  readonly journal: readonly unknown[];
};

/** A snapshot that came through the door: its rows are looked at one by one, by who wants one. */
export type OpenedSnapshot = StoredRows & { readonly kind: 'snapshot' };

/** Why a snapshot is not opened. */
export type SnapshotFailure =
  | UnreadJson
  | { readonly reason: 'no-version' | 'not-porras' | 'not-json' }
  | { readonly reason: 'too-new'; readonly version: number; readonly ours: number };

/** A document out of a snapshot with its journal, raised and checked. */
export type KeptDocument = { readonly document: StoredDocument; readonly journal: readonly JournalEntry[] };

/** The text of a snapshot, piece by piece, so that nobody has to hold all of it (`ST-20`). */
export function* snapshotPieces({ database, documents, journal }: StoredRows): Generator<string> {
  yield `{"format":"porras","kind":"snapshot","version":${snapshotVersion},"database":${database},"documents":[`;
  yield* separated(documents);
  yield '],"journal":[';
  yield* separated(journal);
  yield ']}';
}

function* separated(rows: readonly unknown[]): Generator<string> {
  for (const [at, row] of rows.entries()) yield `${at === 0 ? '' : ','}${JSON.stringify(row)}`;
}

/** Opens a snapshot, unpacked, through the same checks as any file; a damaged row in it costs only that row (`ST-25`). */
export function openSnapshot(bytes: Uint8Array): Result<OpenedSnapshot, SnapshotFailure> {
  const read = readJson(bytes, snapshotLimits);
  if (!read.ok) return read;
  const envelope = read.value.json;
  if (!isJsonObject(envelope) || envelope['format'] !== 'porras' || envelope['kind'] !== 'snapshot')
    return { ok: false, reason: 'not-porras' };
  const { version, database, documents, journal } = envelope;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, reason: 'no-version' };
  if (version > snapshotVersion) return { ok: false, reason: 'too-new', version, ours: snapshotVersion };
  if (typeof database !== 'number' || !Array.isArray(documents) || !Array.isArray(journal))
    return { ok: false, reason: 'not-json' };
  return { ok: true, value: { kind: 'snapshot', database, documents, journal } };
}

/** What a snapshot holds for somebody who chooses: documents that can be brought back, in its order. */
export function documentsOf(snapshot: StoredRows): readonly KeptDocument[] {
  return snapshot.documents.flatMap((row) => keptOf(row, snapshot) ?? []);
}

/** The document of that id, whole and in the current version (`ST-24`); null when the snapshot has none such. */
export function documentIn(snapshot: StoredRows, id: string): KeptDocument | null {
  const row = snapshot.documents.find((each) => isJsonObject(each) && each['id'] === id);
  return row === undefined ? null : keptOf(row, snapshot);
}

function keptOf(row: unknown, { journal }: StoredRows): KeptDocument | null {
  const raised = raiseStored(row);
  const document = raised ?? row;
  if (!isWholeRow(document)) return null;
  // A journal from before the upgrade speaks of the old shape (`ST-10`).
  const own = raised
    ? []
    : journal.filter((entry) => isJsonObject(entry) && entry['document'] === document.id);
  const { head, entries } = wholeJournal(document.id, document.head, inOrder(own));
  return { document: { ...document, head }, journal: entries };
}

/** A row of the current version with everything that a row has, and a body as its kind asks. */
function isWholeRow(row: unknown): row is StoredDocument {
  if (!isJsonObject(row)) return false;
  const { id, company, kind, version, rev, savedAt, body, extra } = row;
  if (!isDocumentId(id) || !isDocumentId(company) || !isKind(kind)) return false;
  if (version !== currentVersions[kind] || typeof rev !== 'number' || typeof savedAt !== 'string')
    return false;
  return isJsonObject(extra) && isSound(kind, body as Json);
}

function inOrder(entries: readonly unknown[]): readonly unknown[] {
  const seqOf = (entry: unknown) => Number((entry as { readonly seq?: unknown }).seq);
  return entries.toSorted((a, b) => seqOf(a) - seqOf(b));
}
