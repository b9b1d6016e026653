import type { CheckPort, ComparePort, ContactsPort, InsightPort } from '#state/ports.ts';
import { createDesk } from '#worker/desk.ts';
import type { Ask } from '#worker/protocol.ts';

type Options = { readonly signal?: AbortSignal; readonly onprogress?: (share: number) => void };

/** The worker's own desk, whose answers can be held back, and which can die. */
export class HeldDesk {
  readonly asked: Ask['type'][] = [];
  #answer = createDesk();
  #held: { readonly type: Ask['type']; readonly release: () => void }[] = [];
  #holds: ReadonlySet<Ask['type']> = new Set();
  #deaths = 0;

  /** From now on answers to these questions wait, although they are worked out at once. */
  hold(...types: Ask['type'][]): void {
    this.#holds = new Set(types);
  }

  /** Lets go of what waits, and waits no more. */
  release(): void {
    this.#holds = new Set();
    for (const { release } of this.#held.splice(0)) release();
  }

  /** How many answers wait. */
  get held(): number {
    return this.#held.length;
  }

  /** The next so many questions kill the worker; another one with an empty desk comes in its place. */
  die(times: number): void {
    this.#deaths = times;
  }

  readonly port = { ask: this.#ask.bind(this) } as unknown as ContactsPort &
    InsightPort &
    ComparePort &
    CheckPort;

  async #ask(question: Ask, { signal, onprogress }: Options = {}): Promise<unknown> {
    this.asked.push(question.type);
    if (this.#deaths > 0) {
      this.#deaths -= 1;
      this.#answer = createDesk();
      throw new Error('The worker is gone.');
    }
    const said = await this.#answer(question, {
      isCancelled: () => signal?.aborted === true,
      onprogress: (share) => onprogress?.(share),
    });
    if (this.#holds.has(question.type)) {
      await new Promise<void>((release) => this.#held.push({ type: question.type, release }));
    }
    return said;
  }
}
