import type { Kind, StoredDocument } from '#core/documents/document.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import { commitOf, type Creation, type NewDocument } from './newDocument.ts';
import type { DocumentStore, StoreFailure } from './ports.ts';
import type { SaveStatus } from './saveStatus.svelte.ts';

type Around = {
  readonly store: DocumentStore;
  readonly status: SaveStatus;
  readonly newId: () => string;
  /** Takes the document in that has just reached the disk. */
  readonly oncreated: (document: StoredDocument) => DocumentSession<Kind>;
  readonly open: (id: string) => Promise<DocumentSession<Kind> | StoreFailure>;
};

/** Creates a document and answers its session once it is on disk; an id that is taken gives way to a fresh one. */
export async function createDocument<K extends Kind>(
  around: Around,
  fresh: NewDocument<K>,
  attempt: Creation<K>,
): Promise<DocumentSession<K> | StoreFailure> {
  const { store, status, newId, oncreated, open } = around;
  const { id, mark } = attempt;
  status.begin(id);
  const outcome = await store.commit(commitOf(fresh, id, mark));
  if (outcome.ok) return oncreated(outcome.value) as unknown as DocumentSession<K>;
  if (outcome.reason === 'conflict') {
    status.done(id, null);
    if (id === fresh.id) return createDocument(around, fresh, { ...attempt, id: newId() });
    // Nobody else has that id: an earlier try reached the disk, and another tab has edited it since (`ST-4`).
    return open(id) as Promise<DocumentSession<K> | StoreFailure>;
  }
  // The same id and mark again: what reached the disk although its answer was lost is not made twice (`ST-4`).
  status.fail(id, outcome.reason, () => void createLate(around, fresh, attempt));
  return outcome;
}

/** Creates once more what storage had refused, and tells of it when it is there. */
async function createLate<K extends Kind>(
  around: Around,
  fresh: NewDocument<K>,
  attempt: Creation<K>,
): Promise<void> {
  const created = await createDocument(around, fresh, attempt);
  if (!('reason' in created)) attempt.onlate(created);
}
