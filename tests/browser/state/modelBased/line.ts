import type { Commit, DocumentStore, LoadedDocument, StoreFailure } from '#state/ports.ts';
import type { StoredDocument } from '#core/documents/document.ts';
import type { Result } from '#core/result.ts';

/** What a line tells of what goes over it. */
export type Heard = {
  /** A commit begins; answers how many known steps it carries. */
  readonly called: (commits: readonly Commit[]) => number;
  readonly written: (
    commits: readonly Commit[],
    documents: readonly StoredDocument[],
    carried: number,
  ) => void;
  /** What the tab was told of it. */
  readonly answered: (commits: readonly Commit[], isDone: boolean, carried: number) => void;
  readonly loaded: (loaded: LoadedDocument) => void;
  readonly removed: (ids: readonly string[]) => void;
  /** The tab is told that another one saved or removed these. */
  readonly told: (ids: readonly string[]) => void;
};

type Outcome<Value> = Result<Value, StoreFailure>;

/** Where commits wait: before they are written, or after, with the answer under way. */
export type Hold = 'no' | 'before' | 'after';

const never = new Promise<never>(() => undefined);

/** What lies between a tab and storage: commits and messages can be held up and lost here, and everything is heard. */
export class Line {
  hold: Hold = 'no';
  /** The next commit is written and its answer lost. */
  losesAnswer = false;
  isDeaf = false;
  isDead = false;
  received = 0;
  expected = 0;
  #busy = 0;
  #waiting: (() => void)[] = [];
  #unheard: (() => void)[] = [];
  readonly #heard: Heard;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  /** Whether nothing is under way but what waits here. */
  get isIdle(): boolean {
    return this.isDead || (this.#busy === this.#waiting.length && this.received === this.expected);
  }

  /** Whether a commit waits here. */
  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  release(): void {
    this.hold = 'no';
    this.#waiting.splice(0).forEach((go) => go());
    if (this.isDeaf) return;
    // What was said after an answer was sent is never heard before it.
    this.#busy += 1;
    setTimeout(() => {
      this.#busy -= 1;
      this.hear(false);
    });
  }

  /** Hears what was said meanwhile, or never. */
  hear(isLost: boolean): void {
    this.isDeaf = false;
    if (this.hasWaiting) return;
    const unheard = this.#unheard.splice(0);
    if (!isLost) unheard.forEach((hear) => hear());
  }

  /** A tab that is gone hears and says nothing more. */
  die(): void {
    this.isDead = true;
  }

  wrap(store: DocumentStore): DocumentStore {
    return {
      ...store,
      list: () => this.#through(store.list),
      load: (id) => this.#through(async () => this.#note(await store.load(id))),
      commit: async (commit) => {
        const outcome = await this.#write([commit], async () => {
          const written = await store.commit(commit);
          return written.ok ? { ok: true, value: [written.value] } : written;
        });
        return outcome.ok ? { ok: true, value: outcome.value[0] as StoredDocument } : outcome;
      },
      commitAll: (commits) => this.#write(commits, () => store.commitAll(commits)),
      remove: (ids) =>
        this.#through(async () => {
          const outcome = await store.remove(ids);
          if (outcome.ok) this.#heard.removed(ids);
          return outcome;
        }),
      onOutsideChange: (listener) =>
        store.onOutsideChange((ids) => {
          this.received += 1;
          if (this.isDead) return;
          const isBehind = this.hold === 'after' && this.hasWaiting;
          const tell = () => {
            this.#heard.told(ids);
            listener(ids);
          };
          if (this.isDeaf || isBehind) this.#unheard.push(tell);
          else tell();
        }),
    };
  }

  #note(outcome: Awaited<ReturnType<DocumentStore['load']>>): typeof outcome {
    if (outcome.ok && !this.isDead) this.#heard.loaded(outcome.value);
    return outcome;
  }

  async #through<Value>(call: () => Promise<Value>): Promise<Value> {
    if (this.isDead) return never;
    this.#busy += 1;
    const value = await call();
    this.#busy -= 1;
    return this.#isGone() ? never : value;
  }

  async #write(
    commits: readonly Commit[],
    send: () => Promise<Outcome<readonly StoredDocument[]>>,
  ): Promise<Outcome<readonly StoredDocument[]>> {
    return this.#through(async () => {
      const carried = this.#heard.called(commits);
      if (this.hold === 'before') await this.#gate();
      if (this.isDead) return never;
      const outcome = await send();
      if (outcome.ok) this.#heard.written(commits, outcome.value, carried);
      if (this.hold === 'after') await this.#gate();
      if (this.#isGone()) return never;
      const isLost = outcome.ok && this.losesAnswer;
      this.losesAnswer &&= !isLost;
      this.#heard.answered(commits, outcome.ok && !isLost, carried);
      return isLost ? { ok: false, reason: 'failed' } : outcome;
    });
  }

  /** Asked again after a wait. */
  #isGone(): boolean {
    return this.isDead;
  }

  #gate(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
