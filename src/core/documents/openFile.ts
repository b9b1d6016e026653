import * as v from 'valibot';
import { inspectJson } from '../json/inspectJson.ts';
import { isJsonObject, type Json, type JsonPath } from '../json/json.ts';
import type { Result } from '../result.ts';
import { bodyFaults, bodySchemas } from './bodies.ts';
import { type Bodies, currentVersions, isKind, type Kind } from './document.ts';
import { envelopeKeys } from './envelope.ts';
import type { FileFault } from './fault.ts';
import { migrate } from './migrate.ts';
import { unknownKeys } from './unknownKeys.ts';

/** The largest file that the door takes, in bytes (`EX-31`). */
export const largestFileBytes = 20_000_000;

const limits = { depth: 60, nodes: 2_000_000 };

/** A file that came through the door. */
export type OpenedFile = {
  [K in Kind]: {
    readonly kind: K;
    readonly id: string;
    readonly body: Bodies[K];
    /** Names of the migrations that it went through. */
    readonly migrated: readonly string[];
    /** Where keys stand that this version does not know: kept, inert, shown (`EX-35`). */
    readonly unknown: readonly JsonPath[];
    /** The unknown keys of the envelope itself. */
    readonly extra: { readonly [key: string]: Json };
  };
}[Kind];

/** Why a file did not come through the door. */
export type DoorFailure =
  | {
      readonly reason:
        'empty' | 'too-large' | 'not-text' | 'not-json' | 'not-porras' | 'unknown-kind' | 'no-version';
    }
  | { readonly reason: 'too-new'; readonly version: number; readonly ours: number }
  | { readonly reason: 'too-deep' | 'too-many-values' | 'forbidden-key'; readonly path: JsonPath }
  | { readonly reason: 'invalid'; readonly faults: readonly FileFault[] };

/**
 * The one door for documents from outside: bytes in, a valid document of the current version out, or the reason
 * why not, every fault of an invalid one listed (`EX-31` to `EX-36`). What was open before is nobody's business here.
 */
export function openFile(bytes: Uint8Array): Result<OpenedFile, DoorFailure> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > largestFileBytes) return { ok: false, reason: 'too-large' };
  const text = decode(bytes);
  if (text === null) return { ok: false, reason: 'not-text' };
  const parsed = parse(text);
  if (!parsed) return { ok: false, reason: 'not-json' };
  const fault = inspectJson(parsed.value, limits);
  return fault ? { ok: false, ...fault } : openEnvelope(parsed.value);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): { readonly value: Json } | null {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return null;
  }
}

function openEnvelope(value: Json): Result<OpenedFile, DoorFailure> {
  if (!isJsonObject(value) || value['format'] !== 'porras') return { ok: false, reason: 'not-porras' };
  const { kind, version, id, body } = value;
  if (!isKind(kind)) return { ok: false, reason: 'unknown-kind' };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, reason: 'no-version' };
  const ours = currentVersions[kind];
  if (version > ours) return { ok: false, reason: 'too-new', version, ours };
  const raised = migrate(kind, body ?? null, { from: version, to: ours });
  if (!raised) return { ok: false, reason: 'no-version' };
  const extra = Object.fromEntries(Object.entries(value).filter(([key]) => !envelopeKeys.has(key)));
  return openBody({ kind, id: typeof id === 'string' ? id : '', extra }, raised);
}

function openBody(
  head: { readonly kind: Kind; readonly id: string; readonly extra: { readonly [key: string]: Json } },
  raised: { readonly body: Json; readonly steps: readonly string[] },
): Result<OpenedFile, DoorFailure> {
  const schema = bodySchemas[head.kind];
  const checked = v.safeParse(schema, raised.body);
  if (!checked.success) return { ok: false, reason: 'invalid', faults: checked.issues.map(faultOf) };
  const faults = bodyFaults(head.kind, checked.output as Bodies[Kind]);
  if (faults.length > 0) return { ok: false, reason: 'invalid', faults };
  const unknown = [
    ...Object.keys(head.extra).map((key) => [key]),
    ...unknownKeys(schema, raised.body, ['body']),
  ];
  const opened = { ...head, body: checked.output, migrated: raised.steps, unknown } as unknown as OpenedFile;
  return { ok: true, value: opened };
}

function faultOf(issue: v.BaseIssue<unknown>): FileFault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  return { path, reason: issue.message };
}
