import * as v from 'valibot';
import type { IsoDate } from '../brand.ts';
import { currentVersions, type StoredDocument, titleOf } from '../documents/document.ts';
import { jsonLimits, largestFileBytes } from '../documents/doorLimits.ts';
import { extraKeys } from '../documents/envelope.ts';
import type { JsonObject } from '../json/json.ts';
import { measureJson } from '../json/measureJson.ts';
import { writeJson } from '../json/writeJson.ts';
import type { Keeping, KeptDocument } from './keeping.ts';
import { type Lineage, nextLineage, noLineage } from './states.ts';
import { type RecordBody, type RecordDocument, type RecordKind, recordVersion } from './record.ts';
import { recordSchema } from './recordSchema.ts';

/** A document of a company, as it goes into a record file. */
export type DocumentHere = Pick<
  StoredDocument<RecordKind>,
  'id' | 'kind' | 'version' | 'savedAt' | 'body' | 'extra'
>;

/** Everything of a company as the body of a record file (`EX-50`): every document with the states that led to it. */
export function recordBody(
  company: string,
  documents: readonly DocumentHere[],
  keeping: Keeping,
): RecordBody {
  const title = documents.find(({ kind }) => kind === 'company');
  return {
    title: title ? titleOf(title) : '',
    company,
    documents: documents.map((document) => recordDocument(document, keeping)),
    conflicts: keeping.conflicts,
    decided: keeping.decided,
  };
}

function recordDocument(document: DocumentHere, keeping: Keeping): RecordDocument {
  const { kind, id, savedAt, extra } = document;
  const version = currentVersions[kind];
  const body = bodyOf(document);
  const { states } = nextLineage({ version, body }, [lineageOf(keeping, id)]);
  return { kind, version, id, savedAt, body, extra: extraKeys(extra), states };
}

/** The body of a document as JSON, which it is. */
export function bodyOf({ body }: Pick<DocumentHere, 'body'>): JsonObject {
  return body;
}

/** What is known of a document's states; nothing of one that was in no record file. */
export function lineageOf(keeping: Keeping, id: string): Lineage {
  return keeping.documents.find((known) => known.id === id) ?? noLineage;
}

/** The documents of a record as a browser keeps them in mind. */
export function keptOf({ documents }: Pick<RecordBody, 'documents'>): readonly KeptDocument[] {
  return documents.map(({ id, kind, version, body, states }) => ({ id, kind, version, body, states }));
}

/** What is known, with some documents known anew; those that are here no more stay known (`EX-58`). */
export function withKept(keeping: Keeping, fresh: readonly KeptDocument[]): Keeping {
  const ids = new Set(fresh.map(({ id }) => id));
  const others = keeping.documents.filter(({ id }) => !ids.has(id));
  return { ...keeping, documents: [...others, ...fresh] };
}

/**
 * A record as the text of its file (`EX-50`). Where it would be more than the door takes, it leaves earlier states out; null
 * when even so it is too much.
 */
export function recordFile(body: RecordBody, savedOn: IsoDate): string | null {
  const whole = textOf(body, savedOn);
  if (doesOpen(body, whole)) return whole;
  const documents = body.documents.map((document) => ({
    ...document,
    states: document.states.map((state, at, all) =>
      at === all.length - 1 ? state : { ...state, back: null },
    ),
  }));
  const shorter = { ...body, documents };
  const short = textOf(shorter, savedOn);
  return doesOpen(shorter, short) ? short : null;
}

function textOf(body: RecordBody, savedOn: IsoDate): string {
  const { company: id } = body;
  return writeJson({ format: 'porras', kind: 'record', version: recordVersion, id, savedOn, body });
}

/** Within the limits of the door and of what a record file may hold: nobody keeps a file that does not open. */
function doesOpen(body: RecordBody, text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  return bytes.length <= largestFileBytes && measureJson(bytes, jsonLimits).ok && v.is(recordSchema, body);
}
