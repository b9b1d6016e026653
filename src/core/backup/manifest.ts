import * as v from 'valibot';
import type { IsoDate } from '../brand.ts';
import { readJson } from '../documents/readJson.ts';
import { isJsonObject } from '../json/json.ts';
import { writeJson } from '../json/writeJson.ts';
import type { Result } from '../result.ts';
import type { BackupFailure } from './backupFailure.ts';
import { manifestLimits } from './backupLimits.ts';

/** Where the manifest lies in a backup. */
export const manifestPath = 'manifest.json';

/** The version of backups that this Porras writes; it reads every earlier one. */
export const backupVersion = 1;

/** One file of a backup: the record of a company, or a part of its kept contacts (`EX-71`). */
export type BackupEntry = {
  readonly path: string;
  readonly what: 'record' | 'contacts';
  readonly company: string;
  /** The company's name; empty where it has none. */
  readonly title: string;
  readonly bytes: number;
  /** In hexadecimal; left out where the browser that wrote it had no WebCrypto. */
  readonly sha256?: string | undefined;
};

/** What a backup says of itself. */
export type Manifest = {
  /** The version of the app that wrote it. */
  readonly app: string;
  /** The instant, ISO 8601. */
  readonly savedAt: string;
  readonly entries: readonly BackupEntry[];
};

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const schema = v.object({
  app: text(40),
  savedAt: text(40),
  entries: v.array(
    v.object({
      path: text(400),
      what: v.picklist(['record', 'contacts']),
      company: text(40),
      title: text(1000),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    }),
  ),
});

/** The text of the manifest, in the one envelope of every file (`EX-30`, `EX-71`). */
export function writeManifest(manifest: Manifest, savedOn: IsoDate): string {
  const entries = manifest.entries.map(({ sha256, ...entry }) =>
    sha256 === undefined ? entry : { ...entry, sha256 },
  );
  const body = { ...manifest, entries };
  return writeJson({ format: 'porras', kind: 'backup', version: backupVersion, savedOn, body });
}

/** Reads a manifest; unknown keys in it change nothing. */
export function readManifest(bytes: Uint8Array): Result<Manifest, BackupFailure> {
  const read = readJson(bytes, manifestLimits);
  if (!read.ok) return { ok: false, reason: 'backup-garbled' };
  const { json } = read.value;
  if (!isJsonObject(json) || json['format'] !== 'porras' || json['kind'] !== 'backup')
    return { ok: false, reason: 'zip-foreign' };
  const { version, body } = json;
  if (typeof version === 'number' && version > backupVersion) return { ok: false, reason: 'backup-too-new' };
  const checked = v.safeParse(schema, body);
  return checked.success ? { ok: true, value: checked.output } : { ok: false, reason: 'backup-garbled' };
}
