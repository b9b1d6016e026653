import type { StoredDocument } from '../documents/document.ts';
import type { JsonObject } from '../json/json.ts';
import { isSameData } from '../scoring/isSameData.ts';
import { conflictOf, decidedBefore, joinDockets } from './conflicts.ts';
import { hashData } from './hashData.ts';
import type { Keeping, KeptDocument } from './keeping.ts';
import { mergeDocument } from './mergeDocument.ts';
import { mergeExtra } from './mergeExtra.ts';
import type { OpenedRecord, OpenedRecordDocument } from './openRecord.ts';
import type { Conflict, RecordKind } from './record.ts';
import { bodyOf, type DocumentHere, lineageOf, withKept } from './recordFile.ts';
import { type Lineage, nextLineage } from './states.ts';

/** One thing to be done with a document, so that the file is taken in. */
export type Taking = {
  readonly does: 'create' | 'take' | 'beside';
  readonly kind: RecordKind;
  /** Of a document beside ours: the id of ours. */
  readonly id: string;
  readonly body: StoredDocument<RecordKind>['body'];
  /** Keys of its own file that Porras does not know; of a document that is here those of both sides. */
  readonly extra: JsonObject;
  /** Whether the result is the file's own, or made of both sides. */
  readonly isMerged: boolean;
};

/** What taking a record file in comes to. Nothing has been done yet. */
export type TakePlan = {
  readonly takings: readonly Taking[];
  /** Documents that were removed here and that the file has unchanged: they stay removed (`EX-58`). */
  readonly removed: readonly OpenedRecordDocument[];
  /** Places that are to be decided, found now. */
  readonly found: readonly Conflict[];
  /** What the browser knows afterwards. */
  readonly after: Keeping;
};

/** What is here of the company of a record file. */
export type Here = { readonly documents: readonly DocumentHere[]; readonly keeping: Keeping };

type One = {
  readonly taking: Taking | null;
  readonly removed: OpenedRecordDocument | null;
  readonly found: readonly Conflict[];
  readonly kept: KeptDocument | null;
};

/**
 * Plans how a record file is taken in beside what is here (`EX-55` to `EX-58`). With `bringBack`, documents that were
 * removed here come back.
 */
export function planTaking(here: Here, file: OpenedRecord, bringBack = false): TakePlan {
  const { keeping } = here;
  const all = file.documents.map((document) => planOne(document, here, file, bringBack));
  const found = all.flatMap((one) => one.found);
  return {
    takings: all.flatMap(({ taking }) => taking ?? []),
    removed: all.flatMap(({ removed }) => removed ?? []),
    found,
    after: {
      ...withKept(
        keeping,
        all.flatMap(({ kept }) => kept ?? []),
      ),
      ...joinDockets(keeping, file, found),
    },
  };
}

function planOne(document: OpenedRecordDocument, here: Here, file: OpenedRecord, bringBack: boolean): One {
  const ours = here.documents.find(({ id }) => id === document.id);
  const known = lineageOf(here.keeping, document.id);
  const nothing: One = { taking: null, removed: null, found: [], kept: null };
  if (ours?.kind === document.kind) return planBoth(document, { ours, known, here, file });
  if (ours) return nothing;
  const { id, kind, body, extra } = document;
  const filed = asFiled(document);
  const last = filed.states.at(-1);
  if (!bringBack && known.states.some((state) => state.id === last?.id))
    return { ...nothing, removed: document };
  const lineage = nextLineage(filed, [known, filed]);
  const taking: Taking = { does: 'create', kind, id, body, extra, isMerged: false };
  return { ...nothing, taking, kept: keptAs(document, lineage) };
}

type Both = {
  readonly ours: DocumentHere;
  readonly known: Lineage;
  readonly here: Here;
  readonly file: OpenedRecord;
};

function planBoth(document: OpenedRecordDocument, { ours, known, here, file }: Both): One {
  const { id, kind } = document;
  const filed = asFiled(document);
  const extra = mergeExtra(ours.extra, document.extra);
  const take = (body: Taking['body'], isMerged: boolean): Taking | null => {
    if (isSameData(body, ours.body) && extra === ours.extra) return null;
    return { does: 'take', kind, id, body, extra, isMerged };
  };
  const [mine, theirs] = [bodyOf(ours), bodyOf(document)];
  const decided = decidedBefore(id, here.keeping.decided, file.decided);
  const merged = mergeDocument({ kind, ours: mine, known, theirs, filed }, decided);
  if (merged.is === 'known') return { taking: take(ours.body, true), removed: null, found: [], kept: null };
  const from = [known, filed];
  if (merged.is === 'apart') return planApart(document, ours, from);
  const { body, differences } = merged;
  const found = differences.map((difference) => conflictOf(id, difference));
  const now = { version: ours.version, body: bodyOf({ body }) };
  const kept = keptAs(document, nextLineage(now, from));
  return { taking: take(body, !isSameData(body, document.body)), removed: null, found, kept };
}

/** Ours stays, and theirs is kept whole: beside it, or as one conflict where there can be only one. */
function planApart(document: OpenedRecordDocument, ours: DocumentHere, from: readonly Lineage[]): One {
  const { id, kind, body, extra } = document;
  const kept = keptAs(document, nextLineage({ version: ours.version, body: bodyOf(ours) }, from));
  if (kind !== 'company') {
    const taking: Taking = { does: 'beside', kind, id, body, extra, isMerged: false };
    return { taking, removed: null, found: [], kept };
  }
  const found = conflictOf(id, { place: [], ours: bodyOf(ours), theirs: bodyOf(document) });
  return { taking: null, removed: null, found: [found], kept };
}

/** The lineage of a document as its file has it; a body that was edited by hand since is a state of its own. */
function asFiled({ filed }: OpenedRecordDocument): Lineage {
  return nextLineage(filed, [filed]);
}

function keptAs({ id, kind }: OpenedRecordDocument, { version, body, states }: Lineage): KeptDocument {
  return { id, kind, version, body: body as JsonObject, states };
}

/** Id of a document that is kept beside ours: the same whoever keeps it, so that nobody gets it twice. */
export function besideId(document: string, body: StoredDocument<RecordKind>['body']): string {
  return hashData([document, bodyOf({ body })]);
}
