import { isJsonObject, type Json, type JsonObject, type JsonPath, ownValue } from '../json/json.ts';
import { type OpenedRecord, openRecord, type RecordFailure } from '../record/openRecord.ts';
import type { Result } from '../result.ts';
import { checkGolden, type GoldenDifference } from '../scoring/checkGolden.ts';
import { checkBody } from './checkBody.ts';
import { type Bodies, currentVersions, isKind, type Kind } from './document.ts';
import { isDocumentId } from './documentId.ts';
import { fullyCheckedValues, jsonLimits, largestFileBytes, mostGoldenWork } from './doorLimits.ts';
import { extraKeys } from './envelope.ts';
import { goldenWork } from './goldenWork.ts';
import { migrate } from './migrate.ts';
import { readJson, type UnreadJson } from './readJson.ts';

/** A file that came through the door: a document, or the record of a whole company (`EX-51`). */
export type OpenedFile = OpenedDocumentFile | OpenedRecord;

/** The file of one document. */
export type OpenedDocumentFile = {
  [K in Kind]: {
    readonly kind: K;
    /** The id of its document; empty when the file has none that could be used (`EX-38`). */
    readonly id: string;
    readonly body: Bodies[K];
    /** Names of the migrations that it went through. */
    readonly migrated: readonly string[];
    /** Where keys stand that this version does not know: kept, inert, shown (`EX-35`). */
    readonly unknown: readonly JsonPath[];
    /** The unknown keys of the envelope itself. */
    readonly extra: JsonObject;
  } & (K extends 'model' ? OpenedModel : unknown);
}[Kind];

/** What only the file of a model brings. */
type OpenedModel = {
  /** The golden contacts whose results differ (`SC-42`); null when checking them would take too long (`EX-41`). */
  readonly golden: readonly GoldenDifference[] | null;
};

/**
 * Why a file did not come through the door. Of an invalid one the first faults are listed and all are counted; of a
 * very large one only the first is looked for, and `count` is null.
 */
export type DoorFailure =
  | { readonly reason: 'too-large' | 'not-porras' | 'unknown-kind' | 'never-a-file' }
  | UnreadJson
  | RecordFailure;

type Outcome = Result<OpenedFile, DoorFailure>;

/**
 * The one door for documents from outside: bytes in, a valid document of the current version out, or the reason
 * why not (`EX-31` to `EX-36`). What was open before is nobody's business here.
 */
export function openFile(bytes: Uint8Array): Outcome {
  if (bytes.length > largestFileBytes) return { ok: false, reason: 'too-large' };
  const read = readJson(bytes, jsonLimits);
  return read.ok ? openEnvelope(read.value.json, read.value.values) : read;
}

function openEnvelope(value: Json, values: number): Outcome {
  if (!isJsonObject(value) || ownValue(value, 'format') !== 'porras')
    return { ok: false, reason: 'not-porras' };
  const { kind, version, id, body } = value;
  if (kind !== 'record' && !isKind(kind)) return { ok: false, reason: 'unknown-kind' };
  if (kind === 'keeping') return { ok: false, reason: 'never-a-file' };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, reason: 'no-version' };
  if (kind === 'record') return openRecord(value, version, values);
  const ours = currentVersions[kind];
  if (version > ours) return { ok: false, reason: 'too-new', version, ours };
  const raised = migrate(kind, body ?? null, { from: version, to: ours });
  if (!raised) return { ok: false, reason: 'no-version' };
  return openBody({ kind, id: isDocumentId(id) ? id : '', extra: extraKeys(value) }, raised, values);
}

function openBody(
  head: { readonly kind: Kind; readonly id: string; readonly extra: JsonObject },
  raised: { readonly body: Json; readonly steps: readonly string[] },
  values: number,
): Outcome {
  const checked = checkBody(head.kind, raised.body, values > fullyCheckedValues);
  if (!checked.ok) return checked;
  const unknown = [...Object.keys(head.extra).map((key) => [key]), ...checked.unknown];
  const { body } = checked;
  const opened = { ...head, body, migrated: raised.steps, unknown } as unknown as OpenedDocumentFile;
  return { ok: true, value: opened.kind === 'model' ? withGolden(opened, values) : opened };
}

function withGolden(
  opened: OpenedDocumentFile & { readonly kind: 'model' },
  values: number,
): OpenedDocumentFile {
  const isSoonDone = goldenWork(opened.body, values) <= mostGoldenWork;
  return { ...opened, golden: isSoonDone ? checkGolden(opened.body) : null };
}
