import type { DoorFailure } from '../documents/openFile.ts';
import type { TakenRecord } from '../record/taken.ts';
import type { EntryFailure } from './backupFailure.ts';

/** Why one company of a backup was not taken. */
export type CompanyFailure = DoorFailure | EntryFailure | { readonly reason: 'no-door' | 'not-saved' };

/** What came of one company of a backup (`EX-74`). */
export type TakenCompany = {
  readonly title: string;
  /** Where it lies now, and what was taken; or why it was not. */
  readonly outcome:
    | { readonly ok: true; readonly company: string; readonly record: TakenRecord }
    | ({ readonly ok: false } & CompanyFailure);
};

/** What came of opening a backup. */
export type TakenBackup = {
  readonly savedAt: string;
  readonly companies: readonly TakenCompany[];
  /** Kept contacts that came with it, in how many companies; and in how many they were left because some are kept here. */
  readonly contacts: { readonly taken: number; readonly left: number };
  /** Files in it that Porras did not put there: left out. */
  readonly strangers: readonly string[];
};
