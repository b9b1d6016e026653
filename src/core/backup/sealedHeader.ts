import * as v from 'valibot';
import type { IsoDate } from '../brand.ts';
import { hashText } from '../hashText.ts';
import { readJson } from '../documents/readJson.ts';
import { isJsonObject } from '../json/json.ts';
import type { Result } from '../result.ts';
import type { BackupFailure } from './backupFailure.ts';
import { manifestLimits } from './backupLimits.ts';

/** The version of sealed backups that this Porras writes. */
export const sealedVersion = 1;

/** The longest first line, in bytes. */
export const longestHeader = 4096;

/** What somebody needs who knows the passphrase (`EX-79`): nothing in it is secret. Bytes are in hexadecimal. */
export type SealedHeader = {
  /** PBKDF2 with SHA-256 makes of the passphrase and this salt the secret of the person. */
  readonly iterations: number;
  readonly salt: string;
  /** HKDF with SHA-256 makes of that secret and this salt the key of this one file. */
  readonly fileSalt: string;
  /** By which a wrong passphrase is known before anything is opened; made beside the key, and says nothing of it. */
  readonly check: string;
  /** Bytes of the backup in each sealed chunk but the last. */
  readonly chunk: number;
};

const bytesOf = (count: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${count * 2}}$`)));

const schema = v.object({
  kdf: v.literal('PBKDF2-SHA-256, HKDF-SHA-256'),
  cipher: v.literal('AES-256-GCM, STREAM'),
  // At most, so that a file cannot keep a browser busy for hours.
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
  salt: bytesOf(16),
  fileSalt: bytesOf(16),
  check: bytesOf(16),
  chunk: v.pipe(v.number(), v.integer(), v.minValue(1024), v.maxValue(16_777_216)),
  sum: v.number(),
});

/** The first line of a sealed backup, with its line feed. */
export function writeSealedHeader(header: SealedHeader, savedOn: IsoDate): string {
  const { iterations, salt, fileSalt, check, chunk } = header;
  const body = {
    ...{ kdf: 'PBKDF2-SHA-256, HKDF-SHA-256', cipher: 'AES-256-GCM, STREAM' },
    ...{ iterations, salt, fileSalt, check, chunk, sum: sumOf(header) },
  };
  return `${JSON.stringify({ format: 'porras', kind: 'sealed', version: sealedVersion, savedOn, body })}\n`;
}

/** Reads the first line from the begin of a file, and says how long it is. */
export function readSealedHeader(
  begin: Uint8Array,
): Result<{ readonly header: SealedHeader; readonly length: number }, BackupFailure> {
  const end = begin.subarray(0, longestHeader).indexOf(10);
  const read = readJson(begin.subarray(0, Math.max(0, end)), manifestLimits);
  if (!read.ok || !isJsonObject(read.value.json)) return { ok: false, reason: 'sealed-garbled' };
  const { version, body } = read.value.json;
  if (typeof version === 'number' && version > sealedVersion) return { ok: false, reason: 'sealed-too-new' };
  const checked = v.safeParse(schema, body);
  // Told apart from a wrong passphrase, which a salt with a lost bit would look like.
  if (!checked.success || checked.output.sum !== sumOf(checked.output))
    return { ok: false, reason: 'sealed-garbled' };
  const { iterations, salt, fileSalt, check, chunk } = checked.output;
  return { ok: true, value: { header: { iterations, salt, fileSalt, check, chunk }, length: end + 1 } };
}

function sumOf({ iterations, salt, fileSalt, check, chunk }: SealedHeader): number {
  return hashText([iterations, salt, fileSalt, check, chunk].join(' '));
}
