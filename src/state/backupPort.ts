import type { IsoDate } from '#core/brand.ts';
import type { BackupEntry, Manifest } from '#core/backup/manifest.ts';
import type { BackupFailure, EntryFailure } from '#core/backup/backupFailure.ts';
import type { Result } from '#core/result.ts';

/** What a passphrase becomes: nobody can read it out, and it seals one file after another (`EX-79`). */
export type SealingSecret = {
  readonly base: CryptoKey;
  readonly salt: string;
  readonly iterations: number;
};

/** A file that goes into a backup. */
export type BackupPart = Pick<BackupEntry, 'path' | 'what' | 'company' | 'title'> & {
  readonly bytes: Uint8Array;
};

/** How a backup is written. */
export type BackupWish = {
  readonly app: string;
  readonly savedAt: string;
  readonly savedOn: IsoDate;
  /** Sealed with it, or in the open. */
  readonly secret: SealingSecret | null;
};

/** A backup that was opened: what it says of itself, and its files one by one. */
export type OpenBackup = {
  readonly manifest: Manifest;
  /** Files in it that Porras did not put there. */
  readonly strangers: readonly string[];
  readonly read: (entry: BackupEntry) => Promise<Result<Uint8Array, EntryFailure>>;
};

/** Backups as files (`EX-71` to `EX-79`). */
export type BackupPort = {
  /** Writes part after part as they come, and answers with the manifest once all of it is written. */
  readonly write: (
    parts: AsyncIterable<BackupPart>,
    to: WritableStream<Uint8Array>,
    wish: BackupWish,
  ) => Promise<Manifest>;
  /** Opens a ZIP, or with its passphrase a sealed one. */
  readonly open: (file: Blob, passphrase: string | null) => Promise<Result<OpenBackup, BackupFailure>>;
  readonly secretOf: (passphrase: string) => Promise<SealingSecret>;
};
