import type { Patch } from './patch.ts';

/** One step of a document's history: which command changed what. A row of its own, numbered from 1 (`ST-7`). */
export type JournalEntry = {
  readonly document: string;
  readonly seq: number;
  /** Name of the command, for *undo …* on screen. */
  readonly command: string;
  /** Edits of one hand movement share a mark and become one entry; empty when it stands alone (`ST-8`). */
  readonly gesture: string;
  /** When it was done, in milliseconds since 1970: puts the steps of several documents in one order (`ST-8`). */
  readonly at: number;
  readonly patch: Patch;
};

/** How many steps back a document remembers. */
export const journalLength = 500;
