import type { Result } from '#core/result.ts';
import type { SealingSecret } from './backupPort.ts';

/** Why a backup did not get into its folder. */
export type FolderFailure = {
  readonly reason: 'permission' | 'gone' | 'full' | 'failed';
};

/** The folder for backups, and how it went the last time. */
export type Folder = {
  readonly name: string;
  /** What seals the backups that are written there; null where they lie in the open. */
  readonly secret: SealingSecret | null;
  /** The last backup that was written there; null before the first. */
  readonly writtenAt: string | null;
  /** Why the last try failed; null when it did not. */
  readonly failure: FolderFailure['reason'] | null;
};

/** The folder that the user chose, on his own disk (`EX-83`). */
export type FolderPort = {
  /** Whether this browser lets a page write into a folder at all. */
  readonly canChoose: boolean;
  /** The chosen folder; null when there is none. */
  readonly read: () => Promise<Folder | null>;
  /** Lets the user choose, and then asks what seals; null when nobody chose. Only after a click or a key. */
  readonly choose: (secretOf: () => Promise<SealingSecret | null>) => Promise<Folder | null>;
  /** Whether Porras may write there now, or has to ask again. */
  readonly isAllowed: () => Promise<boolean>;
  /** Asks once more for what a restart has taken away. Only after a click or a key. */
  readonly allow: () => Promise<boolean>;
  /** Writes one file, whole or not at all, and drops those of Porras that are one too many. */
  readonly write: <Value>(
    name: string,
    fill: (to: WritableStream<Uint8Array>) => Promise<Value>,
  ) => Promise<Result<Value, FolderFailure>>;
  /** Remembers how it went. */
  readonly note: (outcome: Pick<Folder, 'writtenAt' | 'failure'>) => Promise<void>;
  /** Forgets the folder; what lies in it stays. */
  readonly forget: () => Promise<void>;
};
