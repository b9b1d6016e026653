import type { App } from '#state/app.svelte.ts';
import type { Round, Rounds } from '#state/rounds.svelte.ts';

type Removal = { readonly name: string; readonly restore: () => Promise<void> };

const known = new WeakMap<Rounds, RemovedRounds>();

/** The removed rounds of a company, which outlive the view that removed them: a removed round takes its own view with it. */
export function removedRoundsOf(app: App, rounds: Rounds): RemovedRounds {
  const removed = known.get(rounds) ?? new RemovedRounds(app, rounds);
  known.set(rounds, removed);
  return removed;
}

/** What was removed in this visit, newest first, and the way back (`LT-60`). */
export class RemovedRounds {
  #removals = $state.raw<readonly Removal[]>([]);
  #hasFailed = $state(false);
  readonly #app: App;
  readonly #rounds: Rounds;

  constructor(app: App, rounds: Rounds) {
    this.#app = app;
    this.#rounds = rounds;
  }

  get removals(): readonly Removal[] {
    return this.#removals;
  }

  /** Whether the last removal was refused by storage. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Removes a round; true when it is gone. */
  async remove({ session }: Round, name: string): Promise<boolean> {
    const outcome = await this.#app.library.remove([session.id]);
    this.#hasFailed = 'reason' in outcome;
    if ('reason' in outcome) return false;
    this.#removals = [{ name, restore: outcome }, ...this.#removals];
    this.#rounds.forget([session.id]);
    return true;
  }

  async bringBack(removal: Removal): Promise<void> {
    this.#removals = this.#removals.filter((other) => other !== removal);
    await removal.restore();
    await this.#rounds.read();
  }
}
