import type { CriterionEffect } from '#core/scoring/list/effects.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ContactsPort, ContactSet } from './ports.ts';
import { Resting } from './resting.ts';

/** Effects by the id of the criterion. */
export type KnownEffects = ReadonlyMap<string, CriterionEffect>;

/** How long a model has to rest before its effects are measured. */
const restMs = 400;
const none: KnownEffects = new Map();

/** On which contacts, and the model of which document. */
type Measured = { readonly set: ContactSet; readonly document: string };

/**
 * Keeps what each criterion does to the contacts (`DE-95`). Measured only when the model rests; what was known stays
 * until something newer is. Of another document, and of other contacts, it says nothing.
 */
export class Effects {
  #known = $state.raw<(Measured & { readonly effects: KnownEffects }) | null>(null);
  readonly #resting = new Resting(restMs);
  readonly #port: ContactsPort;

  constructor(port: ContactsPort) {
    this.#port = port;
  }

  /** What is known of the model of that document on these contacts. */
  of({ set, document }: Measured): KnownEffects {
    return this.#known?.set === set && this.#known.document === document ? this.#known.effects : none;
  }

  /** The model has been drawn on these contacts: it is measured unless something changes soon. */
  rest(measured: Measured, model: ScoringModel): void {
    this.#resting.ask(
      (options) => this.#port.ask({ type: 'effects', set: measured.set, model }, options),
      (told) => {
        // A worker that died says nothing; the next picture comes from another one, and asks again.
        const effects = told?.answer;
        if (effects) this.#known = { ...measured, effects: new Map(effects.map((each) => [each.id, each])) };
      },
    );
  }

  /** The contacts of the file are gone, or others. */
  forgetFile(): void {
    this.stop();
    if (this.#known?.set === 'file') this.#known = null;
  }

  /** Something changes: gives up what is being measured. */
  stop(): void {
    this.#resting.stop();
  }
}
