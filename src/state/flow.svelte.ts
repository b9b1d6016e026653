import type { ScoringModel } from '#core/scoring/model.ts';
import type { RoutingFlow } from '#core/scoring/routingFlow.ts';
import type { ContactsPort, ContactSet } from './ports.ts';

/** How long the model has to rest before anything is counted, so that a drag is never slowed. */
const restMs = 300;

/** A count with what it was made from: the numbers stand in the order of that model's gates and rules. */
export type CountedFlow = { readonly model: ScoringModel; readonly flow: RoutingFlow };

/**
 * The branches of gates and rules, counted when the model has rested; the newest question wins (`DE-126`). Until the
 * next answer comes the last one stays.
 */
export class Flow {
  #counted = $state.raw<(CountedFlow & { readonly document: string }) | null>(null);
  #hasFailed = $state(false);
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | null = null;
  readonly #port: ContactsPort;

  constructor(port: ContactsPort) {
    this.#port = port;
  }

  /** The last count of that document; null before the first. */
  countedOf(document: string): CountedFlow | null {
    return this.#counted?.document === document ? this.#counted : null;
  }

  /** True when counting failed; the next change tries again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Counts once the model rests. Returns the way to give it up. */
  ask(set: ContactSet, document: string, model: ScoringModel): () => void {
    this.#stop();
    this.#waiting = setTimeout(() => void this.#count(set, document, model), restMs);
    return () => this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#waiting);
    this.#asking?.abort();
    this.#asking = null;
  }

  async #count(set: ContactSet, document: string, model: ScoringModel): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    const flow = await this.#port.ask({ type: 'flow', set, model }, { signal: asking.signal }).then(
      (answer) => ({ answer }),
      () => null,
    );
    if (this.#asking !== asking) return;
    this.#asking = null;
    this.#hasFailed = flow === null;
    if (flow?.answer) this.#counted = { document, model, flow: flow.answer };
  }
}
