import type { StoredDocument } from '#core/documents/document.ts';
import type { isSound as isSoundBody } from '#core/documents/isSound.ts';
import type { createDocument } from './createDocument.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import type { DocumentStore, LastWordsPort, StoreFailure } from './ports.ts';
import type { SaveStatus } from './saveStatus.svelte.ts';
import type { TabCollision } from './tabCollision.ts';
import type { Witnessed } from './witnessed.svelte.ts';

/** What opening the database needs. */
export type StoreNeeds = {
  readonly openStore: () => Promise<DocumentStore>;
  readonly status: SaveStatus;
  readonly lastWords?: LastWordsPort;
};

/** Who hears of what comes with the database. */
type Hears = {
  readonly onheard: (store: DocumentStore, ids: readonly string[]) => Promise<void>;
  readonly onsaved: (document: StoredDocument) => Promise<void>;
  readonly oncollision: (collision: TabCollision) => void;
};

/**
 * The database, opened by whoever is the first to need it: what tabs had not saved is brought to disk (`ST-13`), and what is
 * there compared with what should be (`ST-6`). What failed is tried again by the next use (`ST-1`).
 */
export class OpenedStore {
  #store: Promise<DocumentStore | StoreFailure> | null = null;
  #Session: typeof DocumentSession | null = null;
  #isSound: typeof isSoundBody | null = null;
  #create: typeof createDocument | null = null;
  readonly #needs: StoreNeeds;
  readonly #witnessed: Witnessed;
  readonly #hears: Hears;

  constructor(needs: StoreNeeds, witnessed: Witnessed, hears: Hears) {
    this.#needs = needs;
    this.#witnessed = witnessed;
    this.#hears = hears;
  }

  /** What edits documents: no part of the first page, which only lists them, so it comes with the database. */
  get Session(): typeof DocumentSession {
    if (!this.#Session) throw new Error('A session before storage was opened.');
    return this.#Session;
  }

  /** What creates documents, which comes with the database too. */
  get createDocument(): typeof createDocument {
    if (!this.#create) throw new Error('A new document before storage was opened.');
    return this.#create;
  }

  /** Whether what lies there has the shape of its kind; a damaged row is neither edited nor overwritten (`ST-29`). */
  isSound({ kind, body }: StoredDocument): boolean {
    return this.#isSound?.(kind, body) !== false;
  }

  opened(): Promise<DocumentStore | StoreFailure> {
    this.#store ??= this.#open().then((store) => {
      if ('reason' in store) this.#store = null;
      return store;
    });
    return this.#store;
  }

  async #open(): Promise<DocumentStore | StoreFailure> {
    const { openStore, status } = this.#needs;
    try {
      const [store, editing, creating, { isSound }] = await Promise.all([
        openStore(),
        import('./documentSession.svelte.ts'),
        import('./createDocument.ts'),
        import('#core/documents/isSound.ts'),
      ]);
      this.#Session = editing.DocumentSession;
      this.#create = creating.createDocument;
      this.#isSound = isSound;
      store.onLocked(() => status.lock());
      store.onWaiting((reason) => status.wait(reason));
      store.onOutsideChange((ids) => void this.#hears.onheard(store, ids));
      await this.#sayLastWords(store);
      await this.#compare(store);
      return store;
    } catch {
      // The code of storage could not be fetched.
      status.fail('', 'unavailable', () => void this.opened());
      return { reason: 'unavailable' };
    }
  }

  async #sayLastWords(store: DocumentStore): Promise<void> {
    const { lastWords } = this.#needs;
    if (!lastWords?.areThere()) return;
    const { sayLastWords } = await import('./sayLastWords.ts');
    await sayLastWords(store, lastWords, this.#hears);
  }

  async #compare(store: DocumentStore): Promise<void> {
    const { status } = this.#needs;
    const answer = this.#witnessed.compare();
    const listed = await store.list();
    this.#witnessed.looked(listed.ok ? null : listed.reason);
    if (!listed.ok) {
      status.fail('', listed.reason, () => void this.#compare(store));
      return;
    }
    status.done('', null);
    answer(listed.value);
  }
}
