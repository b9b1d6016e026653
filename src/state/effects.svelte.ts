import type { CriterionEffect } from '#core/scoring/list/effects.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ContactsPort, ContactSet } from './ports.ts';

/** Effects by the id of the criterion. */
export type KnownEffects = ReadonlyMap<string, CriterionEffect>;

/** How long a model has to rest before its effects are measured, in milliseconds: never while a hand drags. */
const restMs = 400;
const none: KnownEffects = new Map();

/**
 * Keeps what each criterion does to the contacts (`DE-95`). Measured only when the model rests; a change gives up what
 * is being measured, and the newest wins. What was known stays until something newer is.
 */
export class Effects {
  #known = $state.raw<{ readonly set: ContactSet; readonly effects: KnownEffects } | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #measuring: AbortController | null = null;
  readonly #port: ContactsPort;

  constructor(port: ContactsPort) {
    this.#port = port;
  }

  /** What is known of these contacts. */
  of(set: ContactSet): KnownEffects {
    return this.#known?.set === set ? this.#known.effects : none;
  }

  /** The model has been drawn on these contacts: it is measured unless something changes soon. */
  rest(set: ContactSet, model: ScoringModel): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#measure(set, model), restMs);
  }

  /** Something changes: gives up what is being measured. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#measuring?.abort();
    this.#measuring = null;
  }

  async #measure(set: ContactSet, model: ScoringModel): Promise<void> {
    const measuring = new AbortController();
    this.#measuring = measuring;
    const { signal } = measuring;
    // A worker that died says nothing; the next picture comes from another one, and asks again.
    const effects = await this.#port.ask({ type: 'effects', set, model }, { signal }).catch(() => null);
    if (this.#measuring !== measuring) return;
    this.#measuring = null;
    if (effects) this.#known = { set, effects: new Map(effects.map((effect) => [effect.id, effect])) };
  }
}
