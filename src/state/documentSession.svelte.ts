import { type CommandArgs, type CommandsOf, commands } from '#core/commands/commands.ts';
import { mayRun } from '#core/documents/lock.ts';
import { type Bodies, currentVersions, type Kind, type StoredDocument } from '#core/documents/document.ts';
import type { LastWord } from '#core/documents/lastWord.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { type History, isInForce, record, redo, redoable, undo, undoable } from '#core/journal/history.ts';
import type { JsonObject } from '#core/json/json.ts';
import { collide, type TabSides } from '#core/record/collide.ts';
import { type PendingStep, performAgain, type Step } from './pendingStep.ts';
import type { Commit, LoadedDocument, StoreFailure } from './ports.ts';
import { SavedSide } from './savedSide.ts';
import { tabCollision } from './tabCollision.ts';
import type { IgnoredEdit, PairOutcome, Prepared } from './sessionAnswers.ts';
import type { SessionOptions } from './sessionOptions.ts';

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
  readonly #disk: SavedSide<K>;
  #pending: PendingStep<Bodies[K]>[] = [];
  #saving: Promise<void> | null = null;
  /** The mark of the next commit, whether it comes from here or from the last words of this tab (`ST-13`). */
  #nextMark: string;
  /** When the last commit began; before the first, long ago. */
  #committedAt = -Infinity;
  readonly #options: SessionOptions<K>;

  constructor(options: SessionOptions<K>) {
    this.#options = options;
    this.#disk = new SavedSide(options);
    this.#nextMark = options.newMark();
    this.#history = this.#disk.history;
  }

  get id(): string {
    return this.#disk.document.id;
  }

  get body(): Bodies[K] {
    return this.#history.body;
  }

  /** The document as it stands, for a file. */
  get document(): StoredDocument<K> {
    return { ...this.#disk.document, body: this.#history.body, head: this.#history.head };
  }

  /** Whether everything done so far is on disk. */
  get isSaved(): boolean {
    return this.#pending.length === 0;
  }

  /** What is not on disk, for the moment in which the page is put away (`ST-13`); null when everything is. */
  get lastWord(): LastWord | null {
    if (this.isSaved) return null;
    const commit = this.#disk.commitOf(this.#history, this.#nextMark);
    const { kind } = commit.document;
    return { version: currentVersions[kind], ...commit, follows: this.#disk.doubtfulMarks };
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
    this.#take(this.#stepOf(name, args, gesture), true);
    this.#ignored = this.#history === before ? ({ command: name, args } as IgnoredEdit<K>) : null;
  }

  /**
   * Performs a command and creates another document in one commit: both are on disk or neither, and nothing shows before
   * (`DE-160`). Both carry the mark of the other commit, so that a retry with the same one does no harm.
   */
  async runWith<N extends CommandsOf<K>>(name: N, args: CommandArgs<N>, other: Commit): Promise<PairOutcome> {
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

  /**
   * The commit of a command on what is on disk, for a transaction with others (`ST-11`); nothing is done yet. Null when an
   * edit is not on disk. A command that changes nothing still carries the unknown keys along.
   */
  prepare<N extends CommandsOf<K>>(name: N, args: CommandArgs<N>, wish: Prepared): Commit<K> | null {
    if (this.#pending.length > 0) return null;
    const after = this.#stepOf(name, args, wish.gesture ?? '')(this.#disk.history);
    const commit = this.#disk.commitOf(after, wish.mark);
    return wish.extra ? { ...commit, document: { ...commit.document, extra: wish.extra } } : commit;
  }

  /** Takes in what a commit that this session prepared has brought to disk, and does what was edited since on top of it. */
  adopt(document: StoredDocument, { journal }: Commit): void {
    const { rev } = this.#disk.document;
    if (rev === document.rev - 1) this.#rebase(this.#disk.after(document, journal));
    else if (rev < document.rev) void this.refresh();
  }

  /** Takes in keys of its file that Porras does not know; those that are here stay as they are (`EX-70`). */
  addExtra(extra: JsonObject): void {
    this.#disk.addExtra(extra);
    this.#pending.push({ perform: (history) => history, isEdit: false });
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

  /** Takes in what another tab saved, and does the unsaved steps again on top of it; false when it could not be read. */
  async refresh(): Promise<boolean> {
    await this.settled();
    const before = this.#disk.document;
    const loaded = await this.#options.store.load(this.id);
    // A commit of our own that came between has met whatever was there; a document that was brought back begins at 1.
    if (!loaded.ok) return loaded.reason === 'gone';
    if (this.#disk.document !== before || loaded.value.document.mark === before.mark) return true;
    this.#rebase(loaded.value);
    this.#startSaving();
    return true;
  }

  /** An entry of the journal that may be taken back or brought again as the document stands; else null. */
  #free(entry: JournalEntry | undefined): JournalEntry | null {
    return entry && mayRun(this.#disk.document.kind, this.body, entry.command) ? entry : null;
  }

  #stepOf<N extends CommandsOf<K>>(name: N, args: CommandArgs<N>, gesture: string): Step<Bodies[K]> {
    const perform = commands[name] as unknown as Perform<K, CommandArgs<N>>;
    const step = { command: name, gesture, at: this.#options.moment() };
    return this.#guarded(name, (history) => record(history, perform(history.body, args), step));
  }

  /** A change that asks whether it may; again when it is done once more on top of what another tab saved. */
  #guarded(command: string, change: Step<Bodies[K]>): Step<Bodies[K]> {
    const { kind } = this.#disk.document;
    return (history) => (mayRun(kind, history.body, command) ? change(history) : history);
  }

  #take(perform: Step<Bodies[K]>, isEdit = false): void {
    const after = perform(this.#history);
    if (after === this.#history) return;
    this.#history = after;
    this.#pending.push({ perform, isEdit });
    this.#startSaving();
  }

  #startSaving(): void {
    if (this.#saving) return;
    // What had failed lay on disk all the same, as a look has shown since (`ST-4`).
    if (this.isSaved) this.#options.status.done(this.id, null);
    else this.#saving = this.#save();
  }

  async #save(): Promise<void> {
    this.#options.status.begin(this.id);
    let failure: StoreFailure | null = null;
    while (failure === null && this.#pending.length > 0) failure = await this.#savePending();
    // In the same breath in which nothing was left: an edit a moment later must start another saving.
    this.#saving = null;
    if (failure) this.#options.status.fail(this.id, failure.reason, () => this.retry());
    else this.#options.status.done(this.id, this.#disk.document.savedAt);
  }

  async #savePending(): Promise<StoreFailure | null> {
    await this.#rest();
    const refused = await this.#commit(this.#pending.length);
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

  async #commit(count: number): Promise<StoreFailure | null> {
    const { entries } = this.#history;
    const mark = this.#nextMark;
    this.#nextMark = this.#options.newMark();
    const commit = this.#disk.commitOf(this.#history, mark);
    this.#disk.send(commit, count);
    const outcome = await this.#options.store.commit(commit);
    if (!outcome.ok) return outcome;
    // Else a look has met it on disk meanwhile and counted its steps: what waits now was done since.
    if (this.#disk.isAwaited(mark)) {
      this.#pending.splice(0, count);
      this.#disk.committed(outcome.value as StoredDocument<K>, entries);
    }
    this.#options.onsaved(this.#disk.document);
    return null;
  }

  /** Tried again on top of what another tab saved, until the command changes nothing any more. */
  async #saveWith(step: Step<Bodies[K]>, other: Commit): Promise<PairOutcome> {
    const { store } = this.#options;
    const before = this.#disk.history;
    const after = step(before);
    if (after === before) return { ok: false, reason: 'unchanged' };
    const outcome = await store.commitAll([this.#disk.commitOf(after, other.mark), other]);
    if (outcome.ok) {
      const [own, created] = outcome.value as readonly [StoredDocument, StoredDocument];
      this.#rebase({ document: own, journal: after.entries }, 'here');
      this.#options.onsaved(this.#disk.document);
      return { ok: true, value: created };
    }
    if (outcome.reason !== 'conflict') return outcome;
    const { mark } = this.#disk.document;
    const failure = await this.#reload();
    if (failure) return { ok: false, ...failure };
    // The same as before: the conflict is of the other document.
    return this.#disk.document.mark === mark ? outcome : this.#saveWith(step, other);
  }

  async #reload(): Promise<StoreFailure | null> {
    const loaded = await this.#options.store.load(this.id);
    if (!loaded.ok) return loaded;
    this.#rebase(loaded.value);
    return null;
  }

  /** Puts what is on disk under the steps that are not; tells what collided with another tab (`ST-12`). */
  #rebase(loaded: LoadedDocument, by: 'here' | 'there' = 'there'): void {
    const [before, ours] = [this.#disk.document.body, this.body];
    // Our own commit, whose answer was lost: its steps are done and must not be done twice (`ST-4`).
    this.#pending.splice(0, this.#disk.meet(loaded));
    const { history, hasDropped } = performAgain(this.#pending, this.#disk.history);
    this.#history = history;
    if (by === 'here' || this.#pending.length === 0) return;
    const { document } = this.#disk;
    const sides = { before, ours, theirs: document.body } as unknown as TabSides;
    const collision = collide(sides, history.body, hasDropped);
    if (collision) this.#options.oncollision(tabCollision({ ...document, body: ours }, collision));
  }
}
