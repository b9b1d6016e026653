import type { JournalEntry } from './entry.ts';

/** The rows to write and the numbers to delete that turn the stored journal into the present one (`ST-7`). */
export function journalChange(
  stored: readonly JournalEntry[],
  present: readonly JournalEntry[],
): { readonly put: readonly JournalEntry[]; readonly drop: readonly number[] } {
  const known = new Set(stored);
  const numbers = new Set(present.map((entry) => entry.seq));
  return {
    put: present.filter((entry) => !known.has(entry)),
    drop: stored.map((entry) => entry.seq).filter((seq) => !numbers.has(seq)),
  };
}
