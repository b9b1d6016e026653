import type { CommandsOf } from '#core/commands/commands.ts';
import type { IsoDate } from '#core/brand.ts';
import type { Kind, StoredDocument } from '#core/documents/document.ts';
import { savedAhead } from '#core/documents/savedAhead.ts';
import type { WitnessedDocument } from '#core/documents/witness.ts';
import type { Result } from '#core/result.ts';
import { bringBack } from './bringBack.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import type { RefusedPair } from './sessionAnswers.ts';
import { commitOf, type NamedNew, type NewDocument, type NewPair, type OnLate } from './newDocument.ts';
import { OpenedStore, type StoreNeeds } from './openedStore.ts';
import type {
  Commit,
  DocumentStore,
  LoadedDocument,
  StoreFailure,
  Surroundings,
  WitnessPort,
} from './ports.ts';
import type { TabCollision } from './tabCollision.ts';
import { Sessions } from './sessions.ts';
import { Witnessed } from './witnessed.svelte.ts';

type Needs = StoreNeeds & {
  readonly witness: WitnessPort;
  readonly surroundings: Surroundings;
  /** Keeps a copy of everything before something large is done (`ST-20`). */
  readonly guard?: (reason: GuardReason) => Promise<void>;
};

/** What is so large that a copy is kept first. */
export type GuardReason = 'import' | 'removal' | 'restore';

/** All documents: listed from the witness, so that the first page needs no database; opened one by one. */
export class Library {
  readonly #storage: OpenedStore;
  readonly #listeners = new Set<(ids: readonly string[]) => void>();
  readonly #savedListeners = new Set<(document: StoredDocument) => void>();
  #oncollision: (collision: TabCollision) => void = () => undefined;
  readonly #sessions: Sessions;
  readonly #witnessed: Witnessed;
  /** What other tabs did, and could not be read. */
  readonly #unread = new Set<string>();
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#witnessed = new Witnessed(needs.witness);
    this.#storage = new OpenedStore(needs, this.#witnessed, {
      onheard: (store, ids) => this.#hear(store, ids),
      onsaved: async (document) => {
        this.#saved(document);
        await (await this.#sessions.known(document.id))?.refresh();
      },
      oncollision: (collision) => this.#oncollision(collision),
    });
    this.#sessions = new Sessions(needs, this.#storage, {
      onsaved: (document) => this.#saved(document),
      onunsound: (id) => this.#witnessed.unsound(id),
      oncollision: (collision) => this.#oncollision(collision),
    });
  }

  /** What the witness saw and the browser no longer has. */
  get missing(): readonly WitnessedDocument[] {
    return this.#witnessed.missing;
  }

  /** Why the database could not be looked at; null when it could, and before anybody asked (`ST-41`). */
  get unopened(): StoreFailure['reason'] | null {
    return this.#witnessed.unopened;
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
    return this.#sessions.open<K>(id);
  }

  /** Creates a document and answers its session once it is on disk. A wished id that is taken gives way to a fresh one. */
  async create<K extends Kind>(
    fresh: NewDocument<K>,
    onlate: OnLate<K> = () => undefined,
  ): Promise<DocumentSession<K> | StoreFailure> {
    const store = await this.#storage.opened();
    if ('reason' in store) return store;
    const { status } = this.#needs;
    const around = {
      store,
      status,
      newId: () => this.newId(),
      oncreated: (created: StoredDocument) => this.#created(store, created),
      open: (id: string) => this.open(id),
    };
    return this.#storage.createDocument(around, fresh, {
      id: this.#freeId(fresh.id),
      mark: this.newId(),
      onlate,
    });
  }

  /** Creates documents together: all are on disk or none is, and then it is said (`ST-11`). */
  async createAll(documents: readonly NamedNew[], mark = this.newId()): Promise<boolean> {
    const commits = documents.map((fresh) => commitOf(fresh, fresh.id, mark));
    // The same mark again: what reached the disk although its answer was lost is not made twice (`ST-4`).
    const refused = await this.commitAll(commits, () => void this.createAll(documents, mark));
    return refused === null;
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
    const store = await this.#storage.opened();
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

  /**
   * Commits documents together: all are on disk or none is (`ST-11`). What is open follows. Answers why not; a conflict is an
   * answer too, whatever else goes wrong is said with the way to try again.
   */
  async commitAll(commits: readonly Commit[], retry: () => void): Promise<StoreFailure | null> {
    const [first] = commits;
    const store = await this.#storage.opened();
    if ('reason' in store) return store;
    if (!first) return null;
    const { status } = this.#needs;
    status.begin(first.mark);
    const outcome = await store.commitAll(commits);
    if (!outcome.ok) {
      if (outcome.reason === 'conflict') status.done(first.mark, null);
      else status.fail(first.mark, outcome.reason, retry);
      return { reason: outcome.reason };
    }
    status.done(first.mark, outcome.value.at(-1)?.savedAt ?? null);
    this.#saved(...outcome.value);
    for (const [at, document] of outcome.value.entries()) {
      this.#witnessed.found(document.id);
      const commit = commits[at];
      if (commit) (await this.#sessions.known(document.id))?.adopt(document, commit);
    }
    return null;
  }

  /** Removes documents, once what was edited in them is saved. The answer brings them back, history and all. */
  async remove(ids: readonly string[]): Promise<(() => Promise<void>) | StoreFailure> {
    const store = await this.#storage.opened();
    if ('reason' in store) return store;
    await Promise.all(ids.map(async (id) => (await this.#sessions.known(id))?.settled()));
    await this.guard('removal');
    // The witness lets go first: a tab that looks in between must not think that something was lost.
    const restore = this.#witnessed.removed(ids);
    const outcome = await store.remove(ids);
    if (!outcome.ok) {
      restore();
      return outcome;
    }
    for (const id of ids) {
      this.#sessions.forget(id);
      // What could not be saved of it is of no concern any more.
      this.#needs.status.done(id, null);
    }
    const { status, surroundings } = this.#needs;
    const around = { store, status, witnessed: this.#witnessed };
    return async () => {
      for (const loaded of outcome.value) await bringBack(around, loaded, surroundings.newId());
    };
  }

  /** A document as it lies on disk, whatever is done to it in a session. */
  async read(id: string): Promise<Result<LoadedDocument, StoreFailure>> {
    const store = await this.#storage.opened();
    return 'reason' in store ? { ok: false, ...store } : store.load(id);
  }

  /** Told which documents another tab saved or removed, once the list knows. Returns the way to stop listening. */
  onHeard(listener: (ids: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Keeps a copy of everything as it is now, before something large is done to it (`ST-20`). */
  async guard(reason: GuardReason): Promise<void> {
    await this.#needs.guard?.(reason);
  }

  /** Open documents with edits that are not on disk, as they stand here. */
  get unsaved(): readonly StoredDocument[] {
    return this.#sessions.unsaved;
  }

  /** The day of a save that lies ahead of the clock, which has gone back since; null when none does (`ST-16`). */
  savedAhead(): IsoDate | null {
    return savedAhead(this.documents, this.#needs.surroundings.now());
  }

  /** Notes what is not on disk, at once: the page is being put away (`ST-13`). */
  keepLastWords(): void {
    this.#sessions.keepLastWords();
  }

  /** Who is told when this tab and another one did different things to the same place (`ST-12`). */
  onCollision(listener: (collision: TabCollision) => void): void {
    this.#oncollision = listener;
  }

  /** Told of every document that this tab has saved, once it is on disk. Returns the way to stop listening. */
  onSaved(listener: (document: StoredDocument) => void): () => void {
    this.#savedListeners.add(listener);
    return () => this.#savedListeners.delete(listener);
  }

  /** The user has seen what is missing; the witness lets go of it. */
  acknowledgeMissing(): void {
    this.#witnessed.acknowledgeMissing();
  }

  /** Opens the database and compares it with the witness. */
  async check(): Promise<void> {
    await this.#storage.opened();
  }

  /** Reads what other tabs did while storage failed here (`ST-12`). */
  async hearAgain(): Promise<void> {
    if (this.#unread.size === 0) return;
    const store = await this.#storage.opened();
    if (!('reason' in store)) await this.#hear(store, [...this.#unread]);
  }

  /** The wished id, when nothing that is still there has it; else a fresh one. */
  #freeId(wished: string | undefined): string {
    return wished && !this.#witnessed.has(wished) ? wished : this.#needs.surroundings.newId();
  }

  #saved(...documents: readonly StoredDocument[]): void {
    this.#witnessed.saved(...documents);
    for (const document of documents) this.#savedListeners.forEach((listener) => listener(document));
  }

  /** Takes in a document that has just reached the disk. */
  #created<K extends Kind>(store: DocumentStore, document: StoredDocument): DocumentSession<K> {
    this.#saved(document);
    this.#witnessed.found(document.id);
    const session = this.#sessions.begin<K>(store, document);
    // Whoever heard of it before this answer may have edited it: then its own commit speaks.
    if (session.isSaved) this.#needs.status.done(document.id, document.savedAt);
    return session;
  }

  async #hear(store: DocumentStore, ids: readonly string[]): Promise<void> {
    this.#witnessed.readAgain();
    await Promise.all(ids.map((id) => this.#hearOne(store, id)));
    this.#listeners.forEach((listener) => listener(ids));
  }

  async #hearOne(store: DocumentStore, id: string): Promise<void> {
    this.#unread.add(id);
    const session = await this.#sessions.known(id);
    const isRead = (await session?.refresh()) ?? true;
    const loaded = await store.load(id);
    if (isRead && (loaded.ok || loaded.reason === 'gone')) this.#unread.delete(id);
    if (loaded.ok) this.#witnessed.saved(loaded.value.document);
    else if (loaded.reason === 'gone') {
      this.#witnessed.removed([id]);
      this.#sessions.gone(id);
    }
  }
}
