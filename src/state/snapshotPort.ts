import type { SnapshotName, SnapshotReason } from '#core/documents/snapshotName.ts';

/** A snapshot as it lies there; `isWhole` when its bytes are still what its name says. */
export type SnapshotEntry = SnapshotName & {
  /** Name of its file. */
  readonly file: string;
  readonly bytes: number;
  readonly isWhole: boolean;
};

/** What came of taking one: `same` when nothing has changed since the last one, `none` where the browser has no place for them. */
export type SnapshotOutcome = 'taken' | 'same' | 'empty' | 'none' | 'failed';

/** Copies of all rows in the origin's private file system (`ST-20`). Nothing here throws. */
export type SnapshotPort = {
  readonly take: (reason: SnapshotReason) => Promise<SnapshotOutcome>;
  /** All of them, newest first, each looked at whether it is whole; null where the browser has no place for them. */
  readonly list: () => Promise<readonly SnapshotEntry[] | null>;
  /** The file of a snapshot, packed; null when it is gone or damaged. */
  readonly file: (name: string) => Promise<Blob | null>;
  /** Removes all of them, for whoever erases everything. */
  readonly forget: () => Promise<void>;
};
