import type { Kind, StoredDocument } from '#core/documents/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import type { DocumentStore } from './ports.ts';
import type { SaveStatus } from './saveStatus.svelte.ts';
import type { TabCollision } from './tabCollision.ts';

/** What a session is made of and with. */
export type SessionOptions<K extends Kind> = {
  readonly document: StoredDocument<K>;
  readonly journal: readonly JournalEntry[];
  readonly store: DocumentStore;
  readonly status: SaveStatus;
  /** A fresh mark for each commit. */
  readonly newMark: () => string;
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number;
  /** The moment of a step, in milliseconds since 1970: later than that of every step before (`ST-16`). */
  readonly moment: () => number;
  /** Resolves after so many milliseconds, or at once when the page is hidden. */
  readonly pause: (ms: number) => Promise<void>;
  readonly onsaved: (document: StoredDocument<K>) => void;
  readonly oncollision: (collision: TabCollision) => void;
};
