import * as v from 'valibot';
import { checkBody } from '../documents/checkBody.ts';
import { type Bodies, currentVersions, titleOf } from '../documents/document.ts';
import { fullyCheckedValues } from '../documents/doorLimits.ts';
import type { FileFault } from '../documents/fault.ts';
import { migrate } from '../documents/migrate.ts';
import { misplacedLists } from '../documents/misplacedLists.ts';
import { schemaFault } from '../documents/schemaFault.ts';
import { unknownKeys } from '../documents/unknownKeys.ts';
import type { JsonObject, JsonPath } from '../json/json.ts';
import type { Result } from '../result.ts';
import { type RecordBody, type RecordDocument, type RecordKind, recordVersion } from './record.ts';
import { recordSchema } from './recordSchema.ts';

/** A document of a record file, in the current version and checked; `filed` is how it stands in the file. */
export type OpenedRecordDocument = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly savedAt: string;
  readonly body: Bodies[RecordKind];
  readonly extra: JsonObject;
  readonly filed: RecordDocument;
};

/** A record file that came through the door (`EX-51`). */
export type OpenedRecord = Pick<
  RecordBody,
  'title' | 'company' | 'conflicts' | 'decided' | 'deidentified' | 'origin'
> & {
  readonly kind: 'record';
  readonly documents: readonly OpenedRecordDocument[];
  readonly unknown: readonly JsonPath[];
};

/** The document of a record file that does not let it be opened. */
export type BadDocument = { readonly kind: RecordKind; readonly title: string };

/** Why a record file is not opened. */
export type RecordFailure =
  | { readonly reason: 'no-version' }
  | {
      readonly reason: 'too-new';
      readonly version: number;
      readonly ours: number;
      readonly inside?: BadDocument;
    }
  | {
      readonly reason: 'invalid';
      readonly faults: readonly FileFault[];
      readonly count: number | null;
      readonly inside?: BadDocument;
    };

type Opened = Result<OpenedRecord, RecordFailure>;

/**
 * Opens the body of a record file (`EX-51`): every document in it is raised and checked like a file of its own. One that
 * is not as it should be refuses the whole file, and is named.
 */
export function openRecord(file: JsonObject, version: number, values: number): Opened {
  if (version > recordVersion) return { ok: false, reason: 'too-new', version, ours: recordVersion };
  const raw = file['body'] ?? null;
  const abortEarly = values > fullyCheckedValues;
  const shell = v.safeParse(recordSchema, raw, { abortEarly });
  if (!shell.success)
    return invalid(shell.issues.slice(0, 50).map(schemaFault), abortEarly ? null : shell.issues.length);
  const body = shell.output as unknown as RecordBody;
  const faults = [...misplacedLists(recordSchema, raw), ...idFaults(body)];
  if (faults.length > 0) return invalid(faults, faults.length);
  const documents: OpenedRecordDocument[] = [];
  const unknown: JsonPath[] = [...unknownKeys(recordSchema, raw, ['body'])].filter(isOfShell);
  for (const [at, filed] of body.documents.entries()) {
    const opened = openInside(filed, at, abortEarly);
    if (!opened.ok) return opened;
    documents.push(opened.value.document);
    unknown.push(...opened.value.unknown);
  }
  const { title, company, conflicts, decided, deidentified, origin } = body;
  return {
    ok: true,
    value: {
      ...{ kind: 'record', title, company, conflicts, decided, documents, unknown },
      ...(deidentified ? { deidentified } : {}),
      ...(origin === undefined ? {} : { origin }),
    },
  };
}

type Inside = { readonly document: OpenedRecordDocument; readonly unknown: readonly JsonPath[] };

function openInside(filed: RecordDocument, at: number, abortEarly: boolean): Result<Inside, RecordFailure> {
  const { kind, version, id, savedAt, extra } = filed;
  const inside: BadDocument = { kind, title: titleOf({ kind, body: filed.body }) };
  const ours = currentVersions[kind];
  if (version > ours) return { ok: false, reason: 'too-new', version, ours, inside };
  const raised = migrate(kind, filed.body, { from: version, to: ours });
  if (!raised) return { ok: false, reason: 'no-version' };
  const checked = checkBody(kind, raised.body, abortEarly);
  const place = (path: JsonPath) => ['body', 'documents', at, ...path];
  if (!checked.ok)
    return {
      ...checked,
      faults: checked.faults.map((fault) => ({ ...fault, path: place(fault.path) })),
      inside,
    };
  const document = { kind, id, savedAt, extra, filed, body: checked.body };
  return { ok: true, value: { document, unknown: checked.unknown.map(place) } };
}

/** Ids that stand twice, and a company that is not there, or not as itself. */
function idFaults({ documents, company }: RecordBody): readonly FileFault[] {
  const seen = new Set<string>();
  const twice = documents.flatMap(({ id }, at): readonly FileFault[] => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [{ path: ['body', 'documents', at, 'id'], reason: 'duplicateId' }] : [];
  });
  const companies = documents.filter(({ kind }) => kind === 'company');
  const isWhole = companies.length === 1 && companies[0]?.id === company;
  return isWhole ? twice : [...twice, { path: ['body', 'company'], reason: 'notAsExpected' }];
}

/** Keys below the body of a document belong to that document. */
function isOfShell(path: JsonPath): boolean {
  return !(path[1] === 'documents' && (path[3] === 'body' || path[3] === 'extra'));
}

function invalid(faults: readonly FileFault[], count: number | null): Opened {
  return { ok: false, reason: 'invalid', faults, count };
}
