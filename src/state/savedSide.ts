import type { Bodies, Kind, StoredDocument } from '#core/documents/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { type History, historyOf } from '#core/journal/history.ts';
import { holds } from '#core/journal/holds.ts';
import { journalChange } from '#core/journal/journalChange.ts';
import type { Commit, LoadedDocument } from './ports.ts';

/** A commit, and how many steps it carried. */
type Doubtful = { readonly commit: Commit; readonly steps: number };

/** A document as it lies on disk, as far as this tab knows, and the commits that may lie there unknown to it (`ST-4`). */
export class SavedSide<K extends Kind> {
  #document: StoredDocument<K>;
  #journal: readonly JournalEntry[];
  /** Commits on their way or refused, by their marks: an earlier try of theirs may lie on disk all the same. */
  #doubtful: ReadonlyMap<string, Doubtful> = new Map();

  constructor({ document, journal }: LoadedDocument) {
    this.#document = document as StoredDocument<K>;
    this.#journal = journal;
  }

  get document(): StoredDocument<K> {
    return this.#document;
  }

  get history(): History<Bodies[K]> {
    return historyOf(this.#document, this.#journal);
  }

  /** The marks of commits that may be on disk. */
  get doubtfulMarks(): readonly string[] {
    return [...this.#doubtful.keys()];
  }

  /** The commit that brings a history to disk. */
  commitOf({ body, head, entries }: History<Bodies[K]>, mark: string): Commit<K> {
    const { id, company, kind, extra, mark: over } = this.#document;
    const journal = journalChange(this.#journal, entries);
    return { document: { id, company, kind, head, body, extra }, over, mark, journal };
  }

  /** Keys of its file that Porras does not know; those that are here stay (`EX-70`). */
  addExtra(extra: StoredDocument['extra']): void {
    this.#document = { ...this.#document, extra: { ...extra, ...this.#document.extra } };
  }

  /** A commit of so many steps is on its way. */
  send(commit: Commit, steps: number): void {
    this.#doubtful = new Map([...this.#doubtful, [commit.mark, { commit, steps }]]);
  }

  /** Whether nobody has met that commit on disk yet. */
  isAwaited(mark: string): boolean {
    return this.#doubtful.has(mark);
  }

  /** A commit has reached the disk. */
  committed(document: StoredDocument<K>, entries: readonly JournalEntry[]): void {
    this.#doubtful = new Map();
    this.#document = document;
    this.#journal = entries;
  }

  /** What lies on disk after a commit that was made elsewhere upon this very state. */
  after(document: StoredDocument, { put, drop }: Commit['journal']): LoadedDocument {
    const gone = new Set([...drop, ...put.map(({ seq }) => seq)]);
    const journal = [...this.#journal.filter(({ seq }) => !gone.has(seq)), ...put];
    return { document, journal: journal.toSorted((a, b) => a.seq - b.seq) };
  }

  /** Takes in what lies on disk now. Answers how many steps of ours it holds although nobody had said so. */
  meet({ document, journal }: LoadedDocument): number {
    const isThere = ({ commit }: Doubtful) => commit.mark === document.mark || holds(journal, commit);
    const own = Math.max(0, ...[...this.#doubtful.values()].filter(isThere).map(({ steps }) => steps));
    this.#doubtful = new Map();
    const extra = { ...this.#document.extra, ...document.extra };
    this.#document = { ...(document as StoredDocument<K>), extra };
    this.#journal = journal;
    return own;
  }
}
