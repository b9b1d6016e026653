import type { DocumentStore, LoadedDocument } from './ports.ts';
import type { SaveStatus } from './saveStatus.svelte.ts';
import type { Witnessed } from './witnessed.svelte.ts';

type Around = { readonly store: DocumentStore; readonly status: SaveStatus; readonly witnessed: Witnessed };

/** Puts a removed document back with its history; a failure is said, with a way to try again (`ST-3`, `ST-7`). */
export async function bringBack(around: Around, loaded: LoadedDocument, mark: string): Promise<void> {
  const { store, status, witnessed } = around;
  const { document, journal } = loaded;
  // Said under its own mark: an edit of a document that is there again speaks for itself (`ST-1`).
  const outcome = await store.commit({ document, over: null, mark, journal: { put: journal, drop: [] } });
  if (outcome.ok) {
    status.done(mark, outcome.value.savedAt);
    witnessed.saved(outcome.value);
  } else if (outcome.reason === 'conflict') {
    // It was brought back before, here or in another tab.
    status.done(mark, null);
  } else {
    status.fail(mark, outcome.reason, () => void bringBack(around, loaded, mark));
  }
}
