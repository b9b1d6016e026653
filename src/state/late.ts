import type { BackupPort } from './backupPort.ts';
import type { Contacts } from './contacts.svelte.ts';
import type { ErasePort } from './erasePort.ts';
import type { FolderPort } from './folderPort.ts';
import type { KeptContactsPort } from './keptContactsPort.ts';
import type { SnapshotPort } from './snapshotPort.ts';

/**
 * What loads late, each with its code: a function for each port, called where somebody needs it. `main.ts` passes them in,
 * the tests bring theirs.
 */
export type Late = {
  /** The contacts of this visit, and the worker that has them. */
  readonly contacts: () => Promise<Contacts>;
  /** Copies of all rows in the origin's private file system (`ST-20`). */
  readonly snapshots: () => Promise<SnapshotPort>;
  /** The contacts that the user chose to keep (`ST-30`). */
  readonly keptContacts: () => Promise<KeptContactsPort>;
  /** Backups as files (`EX-71`). */
  readonly backup: () => Promise<BackupPort>;
  /** The folder into which backups are written by themselves (`EX-83`). */
  readonly folder: () => Promise<FolderPort>;
  /** What erases for good (`EX-87`). */
  readonly erase: () => Promise<ErasePort>;
};
