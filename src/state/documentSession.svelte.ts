import { type CommandArgs, type CommandsOf, commands } from '#core/commands/commands.ts';
import { mayRun } from '#core/documents/lock.ts';
import type { Bodies, Kind, StoredDocument } from '#core/documents/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import {
  type History,
  historyOf,
  isInForce,
  record,
  redo,
  redoable,
  undo,
  undoable,
} from '#core/journal/history.ts';
import { journalChange } from '#core/journal/journalChange.ts';
import type { JsonObject } from '#core/json/json.ts';
import type { Result } from '#core/result.ts';
import type { Commit, StoreFailure } from './ports.ts';
import type { SessionOptions } from './sessionOptions.ts';

/** An edit that changed nothing, as it was asked for. */
export type IgnoredEdit<K extends Kind> = {
  [N in CommandsOf<K>]: { readonly command: N; readonly args: CommandArgs<N> };
}[CommandsOf<K>];

/** Why a command and what goes with it were not done: storage failed, an edit before it is not on disk, or it changes nothing. */
export type RefusedPair = { readonly reason: StoreFailure['reason'] | 'unsaved' | 'unchanged' };

type Pair = Result<StoredDocument, RefusedPair>;

type Step<Body> = (history: History<Body>) => History<Body>;

type Perform<K extends Kind, Args> = (body: Bodies[K], args: Args) => Bodies[K];

/** Least time between two commits of one document, in milliseconds. */
const betweenCommitsMs = 200;

/**
 * One open document: its body, its undo, and its way to disk. An edit shows at once and is committed at once; edits
 * made meanwhile go out together with the next commit. When another tab was first, the steps not yet saved are done
 * again on what it saved, so that neither side is lost (`ST-3`, `ST-8`). What is locked takes no edit, no undo and no
 * redo, also when another tab locked it meanwhile (`DE-66`).
 */
export class DocumentSession<K extends Kind> {
  #history = $state.raw<History<Bodies[K]>>() as History<Bodies[K]>;
  #ignored = $state.raw<IgnoredEdit<K> | null>(null);
  #saved: StoredDocument<K>;
  #savedJournal: readonly JournalEntry[];
  #pending: Step<Bodies[K]>[] = [];
  #saving: Promise<void> | null = null;
  /** Commits that failed and may lie on disk all the same: their marks, and how many steps each carried. */
  #doubtful: ReadonlyMap<string, number> = new Map();
  /** When the last commit began; before the first, long ago. */
  #committedAt = -Infinity;
  readonly #options: SessionOptions<K>;

  constructor(options: SessionOptions<K>) {
    this.#options = options;
    this.#saved = options.document;
    this.#savedJournal = options.journal;
    this.#history = historyOf(options.document, options.journal);
  }

  get id(): string {
    return this.#saved.id;
  }

  get body(): Bodies[K] {
    return this.#history.body;
  }

  /** The document as it stands, for a file. */
  get document(): StoredDocument<K> {
    return { ...this.#saved, body: this.#history.body, head: this.#history.head };
  }

  /** Whether everything done so far is on disk. */
  get isSaved(): boolean {
    return this.#pending.length === 0;
  }

  /** The step that undo would take back, or null. */
  get undoable(): JournalEntry | null {
    return this.#free(undoable(this.#history));
  }

  /** The step that redo would bring again, or null. */
  get redoable(): JournalEntry | null {
    return this.#free(redoable(this.#history));
  }

  /** Whether a step was done and not undone since. */
  isInForce(step: Pick<JournalEntry, 'command' | 'at' | 'seq'>): boolean {
    return isInForce(this.#history, step);
  }

  /** The last edit, when it changed nothing: so that the page can say why. */
  get ignored(): IgnoredEdit<K> | null {
    return this.#ignored;
  }

  /** Nobody needs to hear any longer of the edit that changed nothing. */
  forgetIgnored(): void {
    this.#ignored = null;
  }

  /** Performs a command of the one list. Edits with one gesture mark become one step of undo. */
  run<N extends CommandsOf<K>>(name: N, args: CommandArgs<N>, gesture = ''): void {
    const before = this.#history;
    this.#take(this.#stepOf(name, args, gesture));
    this.#ignored = this.#history === before ? ({ command: name, args } as IgnoredEdit<K>) : null;
  }

  /**
   * Performs a command and creates another document in one commit: both are on disk or neither, and nothing shows before
   * (`DE-160`). Both carry the mark of the other commit, so that a retry with the same one does no harm.
   */
  async runWith<N extends CommandsOf<K>>(name: N, args: CommandArgs<N>, other: Commit): Promise<Pair> {
    this.retry();
    // In the same breath in which nothing is left on its way, like an edit.
    while (this.#saving) await this.#saving;
    if (this.#pending.length > 0) return { ok: false, reason: 'unsaved' };
    const pair = this.#saveWith(this.#stepOf(name, args, ''), other);
    // Edits made meanwhile wait, and meet what this command has done.
    this.#saving = pair.then(() => {
      this.#saving = null;
      this.#startSaving();
    });
    return pair;
  }

  /** Takes in keys of its file that Porras does not know; those that are here stay as they are (`EX-70`). */
  addExtra(extra: JsonObject): void {
    this.#saved = { ...this.#saved, extra: { ...extra, ...this.#saved.extra } };
    this.#pending.push((history) => history);
    this.#startSaving();
  }

  /** Takes back the last step. Done again after a conflict, it takes back that same step or none. */
  undo(): void {
    const meant = undoable(this.#history);
    this.#ignored = null;
    if (meant) this.#take(this.#guarded(meant.command, (history) => undo(history, meant)));
  }

  /** Brings again what undo took back last; after a conflict, that same step or none. */
  redo(): void {
    const meant = redoable(this.#history);
    this.#ignored = null;
    if (meant) this.#take(this.#guarded(meant.command, (history) => redo(history, meant)));
  }

  /** Resolves when everything done so far is on disk, or has failed and said so. */
  async settled(): Promise<void> {
    while (this.#saving) await this.#saving;
  }

  /** Tries again what could not be saved. */
  retry(): void {
    this.#startSaving();
  }

  /** Takes in what another tab saved, and does the unsaved steps again on top of it. */
  async refresh(): Promise<void> {
    await this.settled();
    const before = this.#saved;
    const loaded = await this.#options.store.load(this.id);
    // A commit of our own that came between has met whatever was there; a document that was brought back begins at 1.
    if (!loaded.ok || this.#saved !== before || loaded.value.document.mark === before.mark) return;
    this.#rebase(loaded.value.document as StoredDocument<K>, loaded.value.journal);
  }

  /** An entry of the journal that may be taken back or brought again as the document stands; else null. */
  #free(entry: JournalEntry | undefined): JournalEntry | null {
    return entry && mayRun(this.#saved.kind, this.body, entry.command) ? entry : null;
  }

  #stepOf<N extends CommandsOf<K>>(name: N, args: CommandArgs<N>, gesture: string): Step<Bodies[K]> {
    const perform = commands[name] as unknown as Perform<K, CommandArgs<N>>;
    const step = { command: name, gesture, at: this.#options.now() };
    return this.#guarded(name, (history) => record(history, perform(history.body, args), step));
  }

  /** A change that asks whether it may; again when it is done once more on top of what another tab saved. */
  #guarded(command: string, change: Step<Bodies[K]>): Step<Bodies[K]> {
    const { kind } = this.#saved;
    return (history) => (mayRun(kind, history.body, command) ? change(history) : history);
  }

  #take(step: Step<Bodies[K]>): void {
    const after = step(this.#history);
    if (after === this.#history) return;
    this.#history = after;
    this.#pending.push(step);
    this.#startSaving();
  }

  #startSaving(): void {
    if (this.#saving || this.#pending.length === 0) return;
    this.#options.status.begin(this.id);
    this.#saving = this.#save();
  }

  async #save(): Promise<void> {
    let failure: StoreFailure | null = null;
    while (failure === null && this.#pending.length > 0) failure = await this.#savePending();
    // In the same breath in which nothing was left: an edit a moment later must start another saving.
    this.#saving = null;
    if (failure) this.#options.status.fail(this.id, failure.reason, () => this.retry());
    else this.#options.status.done(this.id, this.#saved.savedAt);
  }

  async #savePending(): Promise<StoreFailure | null> {
    await this.#rest();
    const count = this.#pending.length;
    const refused = await this.#commit(count);
    if (refused === null) this.#pending.splice(0, count);
    return refused?.reason === 'conflict' ? this.#reload() : refused;
  }

  /** A hand that drags edits sixty times a second; the disk is asked less often (`ST-1`). */
  async #rest(): Promise<void> {
    const { now, pause } = this.#options;
    const left = this.#committedAt + betweenCommitsMs - now();
    // A clock that was set back an hour must not hold the disk for an hour.
    if (left > 0) await pause(Math.min(left, betweenCommitsMs));
    this.#committedAt = now();
  }

  #commitOf({ body, head, entries }: History<Bodies[K]>, mark: string): Commit<K> {
    const { id, company, kind, extra, rev } = this.#saved;
    const journal = journalChange(this.#savedJournal, entries);
    return { document: { id, company, kind, head, body, extra }, expectedRev: rev, mark, journal };
  }

  async #commit(count: number): Promise<StoreFailure | null> {
    const { entries } = this.#history;
    const mark = this.#options.newMark();
    const outcome = await this.#options.store.commit(this.#commitOf(this.#history, mark));
    if (!outcome.ok) {
      if (outcome.reason === 'failed') this.#doubtful = new Map([...this.#doubtful, [mark, count]]);
      return outcome;
    }
    this.#doubtful = new Map();
    this.#saved = outcome.value as StoredDocument<K>;
    this.#savedJournal = entries;
    this.#options.onsaved(this.#saved);
    return null;
  }

  /** Tried again on top of what another tab saved, until the command changes nothing any more. */
  async #saveWith(step: Step<Bodies[K]>, other: Commit): Promise<Pair> {
    const { store } = this.#options;
    const before = this.#onDisk();
    const after = step(before);
    if (after === before) return { ok: false, reason: 'unchanged' };
    const outcome = await store.commitBoth(this.#commitOf(after, other.mark), other);
    if (outcome.ok) {
      const [own, created] = outcome.value;
      this.#rebase(own as StoredDocument<K>, after.entries);
      this.#options.onsaved(this.#saved);
      return { ok: true, value: created };
    }
    if (outcome.reason !== 'conflict') return outcome;
    const { mark } = this.#saved;
    const failure = await this.#reload();
    if (failure) return { ok: false, ...failure };
    // The same as before: the conflict is of the other document.
    return this.#saved.mark === mark ? outcome : this.#saveWith(step, other);
  }

  #onDisk(): History<Bodies[K]> {
    return historyOf(this.#saved, this.#savedJournal);
  }

  async #reload(): Promise<StoreFailure | null> {
    const loaded = await this.#options.store.load(this.id);
    if (!loaded.ok) return loaded;
    const { document, journal } = loaded.value;
    // Our own commit, whose answer was lost: its steps are done and must not be done twice (`ST-4`).
    this.#pending.splice(0, this.#doubtful.get(document.mark) ?? 0);
    this.#doubtful = new Map();
    this.#rebase(document as StoredDocument<K>, journal);
    return null;
  }

  #rebase(document: StoredDocument<K>, journal: readonly JournalEntry[]): void {
    this.#saved = { ...document, extra: { ...this.#saved.extra, ...document.extra } };
    this.#savedJournal = journal;
    this.#history = this.#pending.reduce((history, step) => step(history), historyOf(document, journal));
  }
}
