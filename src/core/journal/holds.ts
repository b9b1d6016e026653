import { isSameData } from '../scoring/isSameData.ts';
import type { JournalEntry } from './entry.ts';

/** What a commit brings to a journal. */
type Brought = {
  readonly document: { readonly head: number };
  readonly journal: { readonly put: readonly JournalEntry[] };
};

/**
 * Whether a journal holds everything that a commit brought, also when another commit lies over it (`ST-4`). Never said of a
 * commit that ends with an undo, of which no entry tells.
 */
export function holds(journal: readonly JournalEntry[], { document, journal: { put } }: Brought): boolean {
  return (
    put.at(-1)?.seq === document.head && put.every((entry) => journal.some((each) => isSame(each, entry)))
  );
}

/** Its moment tells a step from every other one of its tab; its number may have become another. */
function isSame(one: JournalEntry, other: JournalEntry): boolean {
  return one.at === other.at && one.command === other.command && isSameData(one.patch, other.patch);
}
