import type { CommandsOf } from '#core/commands/commands.ts';
import type { Kind, StoredDocument } from '#core/documents/document.ts';
import type { WitnessedDocument } from '#core/documents/witness.ts';
import { bringBack } from './bringBack.ts';
import type { DocumentSession, RefusedPair } from './documentSession.svelte.ts';
import { commitOf, type Creation, type NewDocument, type NewPair, type OnLate } from './newDocument.ts';
import type { DocumentStore, LoadedDocument, StoreFailure, Surroundings, WitnessPort } from './ports.ts';
import type { SaveStatus } from './saveStatus.svelte.ts';
import { Witnessed } from './witnessed.svelte.ts';

type Needs = {
  readonly openStore: () => Promise<DocumentStore>;
  readonly witness: WitnessPort;
  readonly surroundings: Surroundings;
  readonly status: SaveStatus;
};

/** All documents: listed from the witness, so that the first page needs no database; opened one by one. */
export class Library {
  #store: Promise<DocumentStore | StoreFailure> | null = null;
  #Session: typeof DocumentSession | null = null;
  readonly #listeners = new Set<(ids: readonly string[]) => void>();
  readonly #sessions = new Map<string, Promise<DocumentSession<Kind> | StoreFailure>>();
  readonly #witnessed: Witnessed;
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#witnessed = new Witnessed(needs.witness);
  }

  /** What the witness saw and the browser no longer has. */
  get missing(): readonly WitnessedDocument[] {
    return this.#witnessed.missing;
  }

  /** Every document, newest first. */
  get documents(): readonly WitnessedDocument[] {
    return this.#witnessed.documents;
  }

  /** The companies, newest first. */
  get companies(): readonly WitnessedDocument[] {
    return this.documents.filter((document) => document.kind === 'company');
  }

  /** The documents of a company, newest first; of one kind when it is given. */
  documentsOf(company: string, kind?: Kind): readonly WitnessedDocument[] {
    return this.documents.filter(
      (document) => document.company === company && (kind === undefined || document.kind === kind),
    );
  }

  /** The versions of a model, and their numbers. */
  versionsOf(model: string): readonly { readonly id: string; readonly number: number }[] {
    return this.documents.flatMap(({ id, versionOf }) =>
      versionOf?.model === model ? [{ id, number: versionOf.number }] : [],
    );
  }

  /** The models of a company that are in sight, or those that are archived, newest first (`DE-70`). */
  modelsOf(company: string, isArchived = false): readonly WitnessedDocument[] {
    return this.documentsOf(company, 'model').filter(({ archived = false }) => archived === isArchived);
  }

  /** The open document with that id, or why there is none. Opened once and kept for the visit. */
  open<K extends Kind>(id: string): Promise<DocumentSession<K> | StoreFailure> {
    const known = this.#sessions.get(id);
    if (known) return known as Promise<DocumentSession<K> | StoreFailure>;
    const opening = this.#load<K>(id);
    this.#sessions.set(id, opening as unknown as Promise<DocumentSession<Kind> | StoreFailure>);
    void opening.then((opened) => {
      // A document of that id may have been created meanwhile.
      if ('reason' in opened && this.#sessions.get(id) === opening) this.#sessions.delete(id);
    });
    return opening;
  }

  /** Creates a document and answers its session once it is on disk. A wished id that is taken gives way to a fresh one. */
  async create<K extends Kind>(
    fresh: NewDocument<K>,
    onlate: OnLate<K> = () => undefined,
  ): Promise<DocumentSession<K> | StoreFailure> {
    const store = await this.#opened();
    if ('reason' in store) return store;
    const mark = this.#needs.surroundings.newId();
    return this.#createAs(store, fresh, { id: this.#freeId(fresh.id), mark, onlate });
  }

  /** A fresh id, for a document that something names before it is there. */
  newId(): string {
    return this.#needs.surroundings.newId();
  }

  /** Runs a command and creates a document in one commit: both are on disk or neither (`DE-160`). */
  async createWith<K extends Kind, L extends Kind, N extends CommandsOf<L>>(
    pair: NewPair<K, L, N>,
  ): Promise<DocumentSession<K> | RefusedPair> {
    const { fresh, session, command, args, retry } = pair;
    const { status } = this.#needs;
    const store = await this.#opened();
    if ('reason' in store) return store;
    status.begin(fresh.id);
    const outcome = await session.runWith(command, args, commitOf(fresh, fresh.id, fresh.id));
    if (outcome.ok) return this.#created<K>(store, outcome.value);
    const { reason } = outcome;
    // An edit that is not on disk says so itself; a conflict and a command that changes nothing are answers.
    if (reason === 'unsaved' || reason === 'unchanged' || reason === 'conflict') status.done(fresh.id, null);
    else status.fail(fresh.id, reason, retry);
    return outcome;
  }

  /** Removes documents, once what was edited in them is saved. The answer brings them back, history and all. */
  async remove(ids: readonly string[]): Promise<(() => Promise<void>) | StoreFailure> {
    const store = await this.#opened();
    if ('reason' in store) return store;
    await Promise.all(ids.map(async (id) => (await this.#known(id))?.settled()));
    const loaded = await Promise.all(ids.map((id) => store.load(id)));
    const unread = loaded.find((outcome) => !outcome.ok && outcome.reason !== 'gone');
    if (unread && !unread.ok) return unread;
    const kept = loaded.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    // The witness lets go first: a tab that looks in between must not think that something was lost.
    this.#witnessed.removed(ids);
    const outcome = await store.remove(ids);
    if (!outcome.ok) {
      kept.forEach(({ document }) => this.#witnessed.saved(document));
      return outcome;
    }
    for (const id of ids) {
      this.#sessions.delete(id);
      // What could not be saved of it is of no concern any more.
      this.#needs.status.done(id, null);
    }
    const { status, surroundings } = this.#needs;
    const around = { store, status, witnessed: this.#witnessed };
    return async () => {
      for (const loaded of kept) await bringBack(around, loaded, surroundings.newId());
    };
  }

  /** Told which documents another tab saved or removed, once the list knows. Returns the way to stop listening. */
  onHeard(listener: (ids: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The user has seen what is missing; the witness lets go of it. */
  acknowledgeMissing(): void {
    this.#witnessed.acknowledgeMissing();
  }

  /** Opens the database and compares it with the witness. */
  async check(): Promise<void> {
    await this.#opened();
  }

  #opened(): Promise<DocumentStore | StoreFailure> {
    this.#store ??= this.#openStore().then((store) => {
      // What failed is tried again by the next use.
      if ('reason' in store) this.#store = null;
      return store;
    });
    return this.#store;
  }

  async #openStore(): Promise<DocumentStore | StoreFailure> {
    try {
      // What edits documents is not part of the first page, which only lists them.
      const [store, editing] = await Promise.all([
        this.#needs.openStore(),
        import('./documentSession.svelte.ts'),
      ]);
      this.#Session = editing.DocumentSession;
      store.onLocked(() => this.#needs.status.lock());
      store.onOutsideChange((ids) => void this.#hear(store, ids));
      await this.#compare(store);
      return store;
    } catch {
      // The code of storage could not be fetched.
      this.#needs.status.fail('', 'unavailable', () => void this.check());
      return { reason: 'unavailable' };
    }
  }

  async #compare(store: DocumentStore): Promise<void> {
    const answer = this.#witnessed.compare();
    const listed = await store.list();
    if (!listed.ok) {
      this.#needs.status.fail('', listed.reason, () => void this.#compare(store));
      return;
    }
    this.#needs.status.done('', null);
    answer(listed.value);
  }

  /** The wished id, when nothing that is still there has it; else a fresh one. */
  #freeId(wished: string | undefined): string {
    return wished && !this.#witnessed.has(wished) ? wished : this.#needs.surroundings.newId();
  }

  async #createAs<K extends Kind>(
    store: DocumentStore,
    fresh: NewDocument<K>,
    attempt: Creation<K>,
  ): Promise<DocumentSession<K> | StoreFailure> {
    const { id, mark } = attempt;
    this.#needs.status.begin(id);
    const outcome = await store.commit(commitOf(fresh, id, mark));
    if (!outcome.ok && outcome.reason === 'conflict' && id === fresh.id) {
      this.#needs.status.done(id, null);
      return this.#createAs(store, fresh, { ...attempt, id: this.#needs.surroundings.newId() });
    }
    if (!outcome.ok) {
      // The same id and mark again: what reached the disk although its answer was lost is not made twice (`ST-4`).
      this.#needs.status.fail(id, outcome.reason, () => void this.#createLate(store, fresh, attempt));
      return outcome;
    }
    return this.#created<K>(store, outcome.value);
  }

  /** Creates once more what storage had refused, and tells of it when it is there. */
  async #createLate<K extends Kind>(
    store: DocumentStore,
    fresh: NewDocument<K>,
    attempt: Creation<K>,
  ): Promise<void> {
    const created = await this.#createAs(store, fresh, attempt);
    if (!('reason' in created)) attempt.onlate(created);
  }

  /** Takes in a document that has just reached the disk. */
  #created<K extends Kind>(store: DocumentStore, document: StoredDocument): DocumentSession<K> {
    this.#needs.status.done(document.id, document.savedAt);
    this.#witnessed.saved(document);
    this.#witnessed.found(document.id);
    const session = this.#session(store, { document, journal: [] });
    this.#sessions.set(document.id, Promise.resolve(session));
    return session as unknown as DocumentSession<K>;
  }

  async #hear(store: DocumentStore, ids: readonly string[]): Promise<void> {
    this.#witnessed.readAgain();
    await Promise.all(ids.map((id) => this.#hearOne(store, id)));
    this.#listeners.forEach((listener) => listener(ids));
  }

  async #hearOne(store: DocumentStore, id: string): Promise<void> {
    await (await this.#known(id))?.refresh();
    const loaded = await store.load(id);
    if (loaded.ok) this.#witnessed.saved(loaded.value.document);
    else if (loaded.reason === 'gone') this.#witnessed.removed([id]);
  }

  /** The session of a document that was opened in this visit. */
  async #known(id: string): Promise<DocumentSession<Kind> | null> {
    const session = await this.#sessions.get(id);
    return session && !('reason' in session) ? session : null;
  }

  async #load<K extends Kind>(id: string): Promise<DocumentSession<K> | StoreFailure> {
    const store = await this.#opened();
    if ('reason' in store) return store;
    const loaded = await store.load(id);
    return loaded.ok ? (this.#session(store, loaded.value) as unknown as DocumentSession<K>) : loaded;
  }

  #session(store: DocumentStore, { document, journal }: LoadedDocument): DocumentSession<Kind> {
    const { status, surroundings } = this.#needs;
    const onsaved = (saved: StoredDocument) => this.#witnessed.saved(saved);
    const newMark = () => surroundings.newId();
    const now = () => surroundings.now().getTime();
    const pause = (ms: number) => surroundings.pause(ms);
    if (!this.#Session) throw new Error('A session before storage was opened.');
    return new this.#Session<Kind>({ document, journal, store, status, newMark, now, pause, onsaved });
  }
}
