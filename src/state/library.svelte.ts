import type { Bodies, Kind, StoredDocument } from '#core/documents/document.ts';
import {
  missingFrom,
  type Witness,
  type WitnessedDocument,
  witnessRemoved,
  witnessSaved,
} from '#core/documents/witness.ts';
import { DocumentSession } from './documentSession.svelte.ts';
import type { DocumentStore, LoadedDocument, StoreFailure, Surroundings, WitnessPort } from './ports.ts';
import type { SaveStatus } from './saveStatus.svelte.ts';

type Needs = {
  readonly openStore: () => Promise<DocumentStore>;
  readonly witness: WitnessPort;
  readonly surroundings: Surroundings;
  readonly status: SaveStatus;
};

/** What is to be created: an id may be wished for, and is given when it is free. */
export type NewDocument<K extends Kind> = {
  readonly kind: K;
  readonly company?: string;
  readonly id?: string;
  readonly body: Bodies[K];
  readonly extra?: StoredDocument['extra'];
};

/** All documents: listed from the witness, so that the first page needs no database; opened one by one. */
export class Library {
  #witness = $state.raw<Witness>() as Witness;
  #missing = $state.raw<readonly WitnessedDocument[]>([]);
  #store: Promise<DocumentStore | StoreFailure> | null = null;
  readonly #sessions = new Map<string, Promise<DocumentSession<Kind> | StoreFailure>>();
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#witness = needs.witness.read();
  }

  /** What the witness saw and the browser no longer has. */
  get missing(): readonly WitnessedDocument[] {
    return this.#missing;
  }

  get companies(): readonly WitnessedDocument[] {
    return this.#witness.documents.filter((document) => document.kind === 'company');
  }

  /** The documents of a company, newest first; of one kind when it is given. */
  documentsOf(company: string, kind?: Kind): readonly WitnessedDocument[] {
    return this.#witness.documents
      .filter((document) => document.company === company && (kind === undefined || document.kind === kind))
      .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  /** Every document, newest first. */
  get documents(): readonly WitnessedDocument[] {
    return this.#witness.documents.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  /** The open document with that id, or why there is none. Opened once and kept for the visit. */
  open<K extends Kind>(id: string): Promise<DocumentSession<K> | StoreFailure> {
    const known = this.#sessions.get(id);
    if (known) return known as Promise<DocumentSession<K> | StoreFailure>;
    const opening = this.#load<K>(id);
    this.#sessions.set(id, opening as unknown as Promise<DocumentSession<Kind> | StoreFailure>);
    void opening.then((opened) => {
      if ('reason' in opened) this.#sessions.delete(id);
    });
    return opening;
  }

  /** Creates a document and answers its session once it is on disk. A wished id that is taken gives way to a fresh one. */
  async create<K extends Kind>(fresh: NewDocument<K>): Promise<DocumentSession<K> | StoreFailure> {
    const store = await this.#opened();
    if ('reason' in store) return store;
    return this.#createAs(store, fresh, this.#freeId(fresh.id), this.#needs.surroundings.newId());
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
    this.#note(witnessRemoved(this.#needs.witness.read(), ids));
    const outcome = await store.remove(ids);
    if (!outcome.ok) {
      kept.forEach(({ document }) => this.#remember(document));
      return outcome;
    }
    ids.forEach((id) => this.#sessions.delete(id));
    return () => this.#restore(store, kept);
  }

  /** The user has seen what is missing; the witness lets go of it. */
  acknowledgeMissing(): void {
    const ids = this.#missing.map((document) => document.id);
    this.#note(witnessRemoved(this.#needs.witness.read(), ids));
    this.#missing = [];
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
      const store = await this.#needs.openStore();
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
    const before = this.#needs.witness.read();
    const listed = await store.list();
    if (!listed.ok) {
      this.#needs.status.fail('', listed.reason, () => void this.#compare(store));
      return;
    }
    this.#needs.status.done('', null);
    // Another tab may have saved or removed while the list was on its way: both ends of the wait must agree.
    const after = this.#needs.witness.read();
    const still = new Set(after.documents.map((document) => document.id));
    this.#missing = missingFrom(before, listed.value).filter((document) => still.has(document.id));
    const lost = new Set(this.#missing.map((document) => document.id));
    const seen = listed.value.filter((document) => !lost.has(document.id));
    this.#note(seen.reduce(witnessSaved, after));
  }

  /** The wished id, when nothing that is still there has it; else a fresh one. */
  #freeId(wished: string | undefined): string {
    const lost = new Set(this.#missing.map((document) => document.id));
    const isTaken = this.#witness.documents.some(({ id }) => id === wished && !lost.has(id));
    return wished && !isTaken ? wished : this.#needs.surroundings.newId();
  }

  async #createAs<K extends Kind>(
    store: DocumentStore,
    fresh: NewDocument<K>,
    id: string,
    mark: string,
  ): Promise<DocumentSession<K> | StoreFailure> {
    const { kind, company = id, body, extra = {} } = fresh;
    const document = { id, company, kind, head: 0, body, extra };
    this.#needs.status.begin(id);
    const outcome = await store.commit({ document, expectedRev: 0, mark, journal: { put: [], drop: [] } });
    if (!outcome.ok && outcome.reason === 'conflict' && id === fresh.id) {
      this.#needs.status.done(id, null);
      return this.#createAs(store, fresh, this.#needs.surroundings.newId(), mark);
    }
    if (!outcome.ok) {
      // The same id and mark again: what reached the disk although its answer was lost is not made twice (`ST-4`).
      this.#needs.status.fail(id, outcome.reason, () => void this.#createAs(store, fresh, id, mark));
      return outcome;
    }
    this.#needs.status.done(id, outcome.value.savedAt);
    this.#remember(outcome.value);
    this.#missing = this.#missing.filter((lost) => lost.id !== id);
    const session = this.#session(store, { document: outcome.value, journal: [] });
    this.#sessions.set(id, Promise.resolve(session));
    return session as unknown as DocumentSession<K>;
  }

  async #hear(store: DocumentStore, ids: readonly string[]): Promise<void> {
    this.#witness = this.#needs.witness.read();
    await Promise.all(ids.map((id) => this.#hearOne(store, id)));
  }

  async #hearOne(store: DocumentStore, id: string): Promise<void> {
    await (await this.#known(id))?.refresh();
    const loaded = await store.load(id);
    if (loaded.ok) this.#remember(loaded.value.document);
    else if (loaded.reason === 'gone') this.#note(witnessRemoved(this.#needs.witness.read(), [id]));
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
    const onsaved = (saved: StoredDocument) => this.#remember(saved);
    const newMark = () => surroundings.newId();
    const now = () => surroundings.now().getTime();
    return new DocumentSession<Kind>({ document, journal, store, status, newMark, now, onsaved });
  }

  async #restore(store: DocumentStore, documents: readonly LoadedDocument[]): Promise<void> {
    for (const loaded of documents) {
      await this.#bringBack(store, loaded, this.#needs.surroundings.newId());
    }
  }

  async #bringBack(store: DocumentStore, loaded: LoadedDocument, mark: string): Promise<void> {
    const { document, journal } = loaded;
    const changes = { put: journal, drop: [] };
    const outcome = await store.commit({ document, expectedRev: 0, mark, journal: changes });
    if (outcome.ok) {
      this.#needs.status.done(document.id, outcome.value.savedAt);
      this.#remember(outcome.value);
    } else {
      const retry = () => void this.#bringBack(store, loaded, mark);
      this.#needs.status.fail(document.id, outcome.reason, retry);
    }
  }

  #remember(document: StoredDocument): void {
    // Read again: another tab may have written to the one witness meanwhile.
    this.#note(witnessSaved(this.#needs.witness.read(), document));
  }

  #note(witness: Witness): void {
    this.#witness = witness;
    this.#needs.witness.write(witness);
  }
}
