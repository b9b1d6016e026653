import type { IsoDate } from '../brand.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Json } from '../json/json.ts';
import type { Docket } from './conflicts.ts';
import type { Conflict, RecordKind, State } from './record.ts';

/** The body of a keeping document: what a browser knows of the record files of a company; one for each (`EX-53`). */
export type Keeping = Docket & {
  /** The last file that was written; null before the first. */
  readonly kept: Kept | null;
  /** The documents as they were in the last record file that was written or taken in. */
  readonly documents: readonly KeptDocument[];
  /** The choices for the other side's value, each with its step: undone, its conflict is open again (`EX-68`). */
  readonly steps?: readonly TakenStep[];
};

/** A record file that was written. */
export type Kept = {
  readonly on: IsoDate;
  readonly name: string;
  /** The last change that it holds, an instant. */
  readonly upTo: string;
  /** How often its documents had been saved until then. */
  readonly saves: number;
};

/** A document as it was in a record file. */
export type KeptDocument = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly version: number;
  readonly body: { readonly [key: string]: Json };
  readonly states: readonly State[];
};

/** By which step of its document a conflict was decided for the other side's value. */
export type TakenStep = {
  readonly conflict: Conflict;
  readonly step: Pick<JournalEntry, 'command' | 'at' | 'seq'>;
};

/** A browser that knows of no record file. */
export const emptyKeeping: Keeping = { kept: null, documents: [], conflicts: [], decided: [] };
