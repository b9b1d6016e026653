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
  #store: Promise<DocumentStore> | null = null;
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

  /** Creates a document and answers its session once it is on disk. */
  async create<K extends Kind>(fresh: NewDocument<K>): Promise<DocumentSession<K> | StoreFailure> {
    const store = await this.#opened();
    const isTaken = this.#witness.documents.some((document) => document.id === fresh.id);
    const id = fresh.id && !isTaken ? fresh.id : this.#needs.surroundings.newId();
    const document = {
      id,
      company: fresh.company ?? id,
      kind: fresh.kind,
      head: 0,
      body: fresh.body,
      extra: fresh.extra ?? {},
    };
    this.#needs.status.begin(id);
    const outcome = await store.commit({ document, expectedRev: 0, journal: { put: [], drop: [] } });
    if (!outcome.ok) {
      this.#needs.status.fail(id, outcome.reason, () => void this.create({ ...fresh, id }));
      return outcome;
    }
    this.#needs.status.done(id, outcome.value.savedAt);
    this.#remember(outcome.value);
    const session = this.#session(store, {
      document: outcome.value,
      journal: [],
    }) as unknown as DocumentSession<K>;
    this.#sessions.set(id, Promise.resolve(session as unknown as DocumentSession<Kind>));
    return session;
  }

  /** Removes documents. The answer brings them back, history and all. */
  async remove(ids: readonly string[]): Promise<(() => Promise<void>) | StoreFailure> {
    const store = await this.#opened();
    const loaded = await Promise.all(ids.map((id) => store.load(id)));
    const kept = loaded.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    const outcome = await store.remove(ids);
    if (!outcome.ok) return outcome;
    ids.forEach((id) => this.#sessions.delete(id));
    this.#note(witnessRemoved(this.#witness, ids));
    return () => this.#restore(store, kept);
  }

  /** The user has seen what is missing; the witness lets go of it. */
  acknowledgeMissing(): void {
    this.#note(
      witnessRemoved(
        this.#witness,
        this.#missing.map((document) => document.id),
      ),
    );
    this.#missing = [];
  }

  /** Opens the database and compares it with the witness. */
  async check(): Promise<void> {
    await this.#opened();
  }

  #opened(): Promise<DocumentStore> {
    this.#store ??= this.#needs.openStore().then(async (store) => {
      store.onLocked(() => this.#needs.status.lock());
      store.onOutsideChange((ids) => void this.#hear(store, ids));
      await this.#compare(store);
      return store;
    });
    return this.#store;
  }

  async #compare(store: DocumentStore): Promise<void> {
    const listed = await store.list();
    if (!listed.ok) {
      this.#needs.status.fail('', listed.reason, () => undefined);
      return;
    }
    this.#missing = missingFrom(this.#witness, listed.value);
    const lost = new Set(this.#missing.map((document) => document.id));
    const seen = listed.value.filter((document) => !lost.has(document.id));
    this.#note(seen.reduce(witnessSaved, this.#witness));
  }

  async #hear(store: DocumentStore, ids: readonly string[]): Promise<void> {
    this.#witness = this.#needs.witness.read();
    await Promise.all(ids.map((id) => this.#hearOne(store, id)));
  }

  async #hearOne(store: DocumentStore, id: string): Promise<void> {
    const session = await this.#sessions.get(id);
    if (session && !('reason' in session)) await session.refresh();
    const loaded = await store.load(id);
    if (loaded.ok) this.#remember(loaded.value.document);
  }

  async #load<K extends Kind>(id: string): Promise<DocumentSession<K> | StoreFailure> {
    const store = await this.#opened();
    const loaded = await store.load(id);
    return loaded.ok ? (this.#session(store, loaded.value) as unknown as DocumentSession<K>) : loaded;
  }

  #session(store: DocumentStore, { document, journal }: LoadedDocument): DocumentSession<Kind> {
    const onsaved = (saved: StoredDocument) => this.#remember(saved);
    return new DocumentSession<Kind>({ document, journal, store, status: this.#needs.status, onsaved });
  }

  async #restore(store: DocumentStore, documents: readonly LoadedDocument[]): Promise<void> {
    for (const { document, journal } of documents) {
      const outcome = await store.commit({ document, expectedRev: 0, journal: { put: journal, drop: [] } });
      if (outcome.ok) this.#remember(outcome.value);
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
