import type { ScoringModel } from '#core/scoring/model.ts';
import type { RoutingFlow } from '#core/scoring/routingFlow.ts';
import type { ContactsPort, ContactSet } from './ports.ts';
import { Resting } from './resting.ts';

/** How long the model has to rest before anything is counted. */
const restMs = 300;

/** A count with what it was made from: the numbers stand in the order of that model's gates and rules. */
export type CountedFlow = { readonly model: ScoringModel; readonly flow: RoutingFlow };

/**
 * The branches of gates and rules, counted when the model has rested; the newest question wins (`DE-126`). Until the
 * next answer comes the last one stays, unless it is of other contacts.
 */
export class Flow {
  #counted = $state.raw<(CountedFlow & { readonly document: string }) | null>(null);
  #hasFailed = $state(false);
  /** Whom the last question was about; no state, so that whoever asks does not hear of its own question. */
  #set: ContactSet = 'sample';
  readonly #resting = new Resting(restMs);
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
    if (set !== this.#set) this.#counted = null;
    this.#set = set;
    this.#resting.ask(
      (options) => this.#port.ask({ type: 'flow', set, model }, options),
      (told) => {
        this.#hasFailed = told === null;
        if (told?.answer) this.#counted = { document, model, flow: told.answer };
      },
    );
    return () => this.#resting.stop();
  }

  /** The contacts of the file are gone, or others. */
  forgetFile(): void {
    if (this.#set !== 'file') return;
    this.#resting.stop();
    this.#counted = null;
  }
}
