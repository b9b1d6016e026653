import type { BackupFailure } from '../backup/backupFailure.ts';
import type { CompanyFailure, TakenBackup } from '../backup/takenBackup.ts';
import type { JsonPath } from '../json/json.ts';
import type { TakenRecord } from '../record/taken.ts';
import type { Result } from '../result.ts';
import type { GoldenDifference } from '../scoring/checkGolden.ts';
import type { Kind } from './document.ts';
import type { DoorFailure } from './openFile.ts';

/** A document that was opened from a file and now lies beside the others. */
export type OpenedDocument = {
  readonly kind: Kind;
  readonly id: string;
  readonly company: string;
  readonly title: string;
  /** Where the file holds keys that this version does not know (`EX-35`). */
  readonly unknown: readonly JsonPath[];
  /** What came of the golden contacts of a model (`SC-42`); null when there are none. */
  readonly golden: OpenedGolden | null;
  /** What came of a record file, which brings a whole company (`EX-59`). */
  readonly record?: TakenRecord;
  /** What came of a backup, which may bring many companies (`EX-74`). */
  readonly backup?: TakenBackup;
  /** What came of a snapshot of everything: how many documents came back, and how many were here (`ST-25`). */
  readonly snapshot?: { readonly back: number; readonly here: number };
};

/** How many golden contacts a file carries, and which differ; null when checking them would take too long (`EX-41`). */
export type OpenedGolden = {
  readonly contacts: number;
  readonly differences: readonly GoldenDifference[] | null;
};

/** Why a file was not opened: the door, the disk, the code of the door that could not be fetched, or the browser's storage. */
export type OpenFailure =
  | DoorFailure
  | BackupFailure
  | CompanyFailure
  | { readonly reason: 'unreadable' | 'no-door' | 'not-saved' | 'given-up' | 'no-company' };

/** What came of opening a file. */
export type OpenOutcome = Result<OpenedDocument, OpenFailure>;
