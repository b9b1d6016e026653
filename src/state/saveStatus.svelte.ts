import type { StoreFailure, Waiting } from './ports.ts';

/** What the quiet mark in the header says. */
export type SaveMark =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly reason: StoreFailure['reason'] }
  | { readonly state: 'locked' };

/** One mark for all open documents: *saved* only when every one of them is (`ST-1`). */
export class SaveStatus {
  #saving = $state.raw<ReadonlySet<string>>(new Set());
  #failed = $state.raw<ReadonlyMap<string, { reason: StoreFailure['reason']; retry: () => void }>>(new Map());
  #savedAt = $state.raw<string | null>(null);
  #isLocked = $state(false);
  #waiting = $state<Waiting | null>(null);

  get mark(): SaveMark {
    if (this.#isLocked) return { state: 'locked' };
    const failure = [...this.#failed.values()][0];
    if (failure) return { state: 'failed', reason: failure.reason };
    if (this.#saving.size > 0) return { state: 'saving' };
    return this.#savedAt === null ? { state: 'idle' } : { state: 'saved', at: this.#savedAt };
  }

  /** Whether something done is not on disk: on its way, or failed. */
  get isUnsaved(): boolean {
    return this.#saving.size > 0 || this.#failed.size > 0;
  }

  begin(id: string): void {
    this.#saving = new Set([...this.#saving, id]);
  }

  /** Saved at that instant; null when there was nothing to save after all. */
  done(id: string, at: string | null): void {
    this.#saving = new Set([...this.#saving].filter((other) => other !== id));
    this.#failed = new Map([...this.#failed].filter(([other]) => other !== id));
    this.#savedAt = at ?? this.#savedAt;
  }

  fail(id: string, reason: StoreFailure['reason'], retry: () => void): void {
    this.#saving = new Set([...this.#saving].filter((other) => other !== id));
    if (reason === 'locked') this.lock();
    this.#failed = new Map([...this.#failed, [id, { reason, retry }]]);
  }

  /** Tries again everything that could not be saved. */
  retryAll(): void {
    [...this.#failed.values()].forEach((failure) => failure.retry());
  }

  /** Tries again by itself, unless this tab may not write any more or somebody has to decide (`ST-14`). */
  retryQuietly(): void {
    if (this.#isLocked || this.#saving.size > 0) return;
    const worth = [...this.#failed.values()].filter(({ reason }) => reason !== 'gone');
    worth.forEach((failure) => failure.retry());
  }

  /** Why the database does not open yet; null when it does. */
  get waiting(): Waiting | null {
    return this.#waiting;
  }

  wait(reason: Waiting | null): void {
    this.#waiting = reason;
  }

  lock(): void {
    this.#isLocked = true;
  }
}
