import type { JournalEntry } from './entry.ts';

/** What of a stored journal can be relied on. */
type WholeJournal = { readonly head: number; readonly entries: readonly JournalEntry[] };

/**
 * The part of a journal that is whole (`ST-28`): the entries without a gap around `head`, in order, each once and each one
 * that can be read. What lies beyond a gap is cut, for undo would jump over it. A head that is no number of steps
 * forgets the journal.
 */
export function wholeJournal(id: string, head: unknown, stored: readonly unknown[]): WholeJournal {
  if (typeof head !== 'number' || !Number.isInteger(head) || head < 0) return { head: 0, entries: [] };
  if (isInOrder(id, head, stored)) return { head, entries: stored };
  const bySeq = new Map<number, JournalEntry>();
  const doubled = new Set<number>();
  for (const entry of stored) {
    if (!isEntryOf(id, entry)) continue;
    if (bySeq.has(entry.seq)) doubled.add(entry.seq);
    bySeq.set(entry.seq, entry);
  }
  // Of two with one number nobody knows which was done.
  doubled.forEach((seq) => bySeq.delete(seq));
  const past: JournalEntry[] = [];
  const future: JournalEntry[] = [];
  for (let entry = bySeq.get(head); entry; entry = bySeq.get(entry.seq - 1)) past.push(entry);
  for (let entry = bySeq.get(head + 1); entry; entry = bySeq.get(entry.seq + 1)) future.push(entry);
  return { head, entries: [...past.reverse(), ...future] };
}

/** The usual case: nothing to mend, and the list stays the same one. */
function isInOrder(id: string, head: number, stored: readonly unknown[]): stored is readonly JournalEntry[] {
  const isWhole = stored.every(
    (entry, at) => isEntryOf(id, entry) && (at === 0 || entry.seq === seqOf(stored[at - 1]) + 1),
  );
  const first = seqOf(stored[0]);
  return isWhole && (stored.length === 0 || (first <= head + 1 && seqOf(stored.at(-1)) >= head));
}

function seqOf(entry: unknown): number {
  return (entry as JournalEntry | undefined)?.seq ?? 0;
}

function isEntryOf(id: string, value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { document, seq, command, gesture, at, patch } = value as Partial<
    Record<keyof JournalEntry, unknown>
  >;
  const isNumbered = typeof seq === 'number' && Number.isInteger(seq) && seq > 0;
  const isNamed = document === id && typeof command === 'string' && typeof gesture === 'string';
  return isNumbered && isNamed && typeof at === 'number' && Array.isArray(patch) && patch.every(isChange);
}

function isChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { path } = value as { readonly path?: unknown };
  return (
    Array.isArray(path) &&
    path.every((key) => typeof key === 'string' || (typeof key === 'number' && key >= 0))
  );
}
