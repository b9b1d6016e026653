/**
 * Asks the worker once things have rested, never while a hand drags. The newest question wins: what comes before the rest
 * is over takes the place of what was to be asked, and gives up what is being asked.
 */
export class Resting {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | null = null;
  readonly #restMs: number;

  constructor(restMs: number) {
    this.#restMs = restMs;
  }

  /** Asks unless something changes soon; `tell` hears the answer, or null where nobody answered. */
  ask<Answer>(
    question: (options: { readonly signal: AbortSignal }) => Promise<Answer>,
    tell: (told: { readonly answer: Answer } | null) => void,
  ): void {
    this.stop();
    this.#timer = setTimeout(() => {
      const asking = new AbortController();
      this.#asking = asking;
      void question({ signal: asking.signal })
        .then(
          (answer) => ({ answer }),
          () => null,
        )
        .then((told) => {
          if (this.#asking !== asking) return;
          this.#asking = null;
          tell(told);
        });
    }, this.#restMs);
  }

  /** Something changes: gives up what was to be asked, and what is being asked. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
  }
}
