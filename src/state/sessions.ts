import type { Kind, StoredDocument } from '#core/documents/document.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import type { OpenedStore, StoreNeeds } from './openedStore.ts';
import type { DocumentStore, LoadedDocument, StoreFailure, Surroundings } from './ports.ts';
import type { TabCollision } from './tabCollision.ts';

type Needs = StoreNeeds & { readonly surroundings: Surroundings };

/** Who hears of what sessions do. */
type Hears = {
  readonly onsaved: (document: StoredDocument) => void;
  /** A document lies on disk and is not as it should be (`ST-29`). */
  readonly onunsound: (id: string) => void;
  readonly oncollision: (collision: TabCollision) => void;
};

/** The documents that are open in this tab: each opened once and kept for the visit. */
export class Sessions {
  /** The moment of the newest step that is known, in milliseconds since 1970. */
  #lastAt = 0;
  readonly #opened = new Map<string, Promise<DocumentSession<Kind> | StoreFailure>>();
  readonly #live = new Map<string, DocumentSession<Kind>>();
  /** Open documents that another tab removed. */
  readonly #gone = new Set<string>();
  readonly #needs: Needs;
  readonly #storage: OpenedStore;
  readonly #hears: Hears;

  constructor(needs: Needs, storage: OpenedStore, hears: Hears) {
    this.#needs = needs;
    this.#storage = storage;
    this.#hears = hears;
  }

  /** Open documents with edits that are not on disk, as they stand here. */
  get unsaved(): readonly StoredDocument[] {
    return [...this.#live.values()].flatMap((session) => (session.isSaved ? [] : [session.document]));
  }

  /** The open document with that id, or why there is none. */
  open<K extends Kind>(id: string): Promise<DocumentSession<K> | StoreFailure> {
    const known = this.#opened.get(id);
    if (known && this.#gone.has(id)) return this.#openAgain<K>(id);
    if (known) return known as Promise<DocumentSession<K> | StoreFailure>;
    const opening = this.#load(id);
    this.#opened.set(id, opening);
    void opening.then((opened) => {
      // A document of that id may have been created meanwhile.
      if ('reason' in opened && this.#opened.get(id) === opening) this.#opened.delete(id);
    });
    return opening as Promise<DocumentSession<K> | StoreFailure>;
  }

  /** Another tab removed it. Who shows it may go on; what is edited there is not lost when it comes back (`ST-3`). */
  gone(id: string): void {
    if (this.#opened.has(id)) this.#gone.add(id);
  }

  /** Opens a document that has just been created; whoever heard of it first may have opened it already. */
  begin<K extends Kind>(store: DocumentStore, document: StoredDocument): DocumentSession<K> {
    const session = this.#live.get(document.id) ?? this.#session(store, { document, journal: [] });
    this.#opened.set(document.id, Promise.resolve(session));
    // Another tab may have edited it before the answer came, and have said so to nobody who knew it.
    void session.refresh();
    return session as unknown as DocumentSession<K>;
  }

  /** The session of a document that was opened in this visit. */
  async known(id: string): Promise<DocumentSession<Kind> | null> {
    const session = await this.#opened.get(id);
    return session && !('reason' in session) ? session : null;
  }

  /** A document was removed: whoever still holds it holds nothing that will be saved. */
  forget(id: string): void {
    this.#opened.delete(id);
    this.#live.delete(id);
    this.#gone.delete(id);
  }

  /** Notes what is not on disk, at once: the page is being put away (`ST-13`). */
  keepLastWords(): void {
    for (const session of this.#live.values()) {
      const word = session.lastWord;
      if (word) this.#needs.lastWords?.note(word);
    }
  }

  /** Of what another tab removed: whether it has come back. What was edited here stays in sight. */
  async #openAgain<K extends Kind>(id: string): Promise<DocumentSession<K> | StoreFailure> {
    const [session, store] = [await this.known(id), await this.#storage.opened()];
    if (!session) return { reason: 'gone' };
    if ('reason' in store) return store;
    const loaded = await store.load(id);
    if (loaded.ok) this.#gone.delete(id);
    else if (session.isSaved) return loaded;
    await session.refresh();
    return session as unknown as DocumentSession<K>;
  }

  async #load(id: string): Promise<DocumentSession<Kind> | StoreFailure> {
    const store = await this.#storage.opened();
    if ('reason' in store) return store;
    const loaded = await store.load(id);
    if (!loaded.ok) return loaded;
    if (this.#storage.isSound(loaded.value.document)) return this.#session(store, loaded.value);
    // Whoever opens it hears of it, and of the snapshots (`ST-29`).
    this.#hears.onunsound(id);
    return { reason: 'failed' };
  }

  #session(store: DocumentStore, { document, journal }: LoadedDocument): DocumentSession<Kind> {
    const { status, surroundings, lastWords } = this.#needs;
    this.#lastAt = journal.reduce((last, { at }) => Math.max(last, at), this.#lastAt);
    const session: DocumentSession<Kind> = new this.#storage.Session<Kind>({
      ...{ document, journal, store, status },
      newMark: () => surroundings.newId(),
      now: () => surroundings.now().getTime(),
      moment: () => this.#moment(),
      pause: (ms) => surroundings.pause(ms),
      oncollision: (collision) => this.#hears.oncollision(collision),
      onsaved: (saved) => {
        this.#hears.onsaved(saved);
        if (session.isSaved) lastWords?.clear(saved.id);
      },
    });
    this.#live.set(document.id, session);
    return session;
  }

  /** The moment of a step: later than every one before it, also after the clock was set back (`ST-16`). */
  #moment(): number {
    this.#lastAt = Math.max(this.#lastAt + 1, this.#needs.surroundings.now().getTime());
    return this.#lastAt;
  }
}
