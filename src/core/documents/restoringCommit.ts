import type { JournalEntry } from '../journal/entry.ts';
import { historyOf, record } from '../journal/history.ts';
import { journalChange } from '../journal/journalChange.ts';
import type { StoredDocument } from './document.ts';
import { isSound } from './isSound.ts';
import type { KeptDocument } from './snapshot.ts';

/** A commit that brings a document back; the ports of state say what it means. */
export type RestoringCommit = {
  readonly document: Pick<StoredDocument, 'id' | 'company' | 'kind' | 'head' | 'body' | 'extra'>;
  readonly over: string | null;
  readonly mark: string;
  readonly journal: { readonly put: readonly JournalEntry[]; readonly drop: readonly number[] };
};

/** What lies in storage under the id, and the mark and moment of the commit. */
type Around = {
  readonly there: KeptDocument | null;
  readonly mark: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

/**
 * The commit that brings a document back from a snapshot (`ST-24`). Where nothing is left it comes with its undo; over a
 * damaged row it comes as a whole; an older one that is there takes its body as one step that can be undone.
 */
export function restoringCommit(kept: KeptDocument, { there, mark, at }: Around): RestoringCommit {
  const { id, company, kind, head, body, extra } = kept.document;
  const document = { id, company, kind, head, body, extra };
  if (!there) return { document, over: null, mark, journal: { put: kept.journal, drop: [] } };
  const over = there.document.mark;
  if (there.document.kind !== kind || !isSound(kind, there.document.body)) {
    return { document, over, mark, journal: replaced(there.journal, kept.journal) };
  }
  const step = { command: kind === 'keeping' ? 'keeping.put' : `${kind}.take`, gesture: '', at };
  const after = record(historyOf(there.document, there.journal), body, step);
  return {
    document: { ...document, head: after.head, extra: { ...extra, ...there.document.extra } },
    over,
    mark,
    journal: journalChange(there.journal, after.entries),
  };
}

function replaced(
  before: readonly JournalEntry[],
  after: readonly JournalEntry[],
): RestoringCommit['journal'] {
  const numbers = new Set(after.map(({ seq }) => seq));
  return { put: after, drop: before.map(({ seq }) => seq).filter((seq) => !numbers.has(seq)) };
}
