import type { Finding } from '#core/scoring/check/finding.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { CheckPort } from './ports.ts';

/** How long a model has to rest before it is checked, in milliseconds: never while a hand drags. */
const restMs = 500;

/** What the check found, and the model as it was then. */
export type Found = { readonly model: ScoringModel; readonly findings: readonly Finding[] };

/**
 * Keeps what the check proves of the open model (`DE-100`). The worker gets one question at a time; of what changes
 * meanwhile only the newest is asked. What was found stays until something newer is.
 */
export class ModelCheck {
  #found = $state.raw<Found | null>(null);
  #hasFailed = $state(false);
  #checked: ScoringModel | null = null;
  #wanted: ScoringModel | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  readonly #port: CheckPort;

  constructor(port: CheckPort) {
    this.#port = port;
  }

  /** What was found last, and of which model; null before the first answer. */
  get found(): Found | null {
    return this.#found;
  }

  /** True when the worker died over the last question. The next change asks again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The model stands like this now: it is checked unless it changes soon. */
  watch(model: ScoringModel): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#wanted = model;
      void this.#ask();
    }, restMs);
  }

  /** Asks nothing more; an answer under way is not waited for. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#wanted = null;
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (let model = this.#next(); model !== null; model = this.#next()) {
      const findings = await this.#port.ask({ type: 'prove', model }).catch(() => null);
      this.#hasFailed = findings === null;
      if (findings !== null) this.#found = { model, findings };
    }
    this.#isAsking = false;
  }

  #next(): ScoringModel | null {
    const model = this.#wanted === this.#checked ? null : this.#wanted;
    this.#wanted = null;
    if (model !== null) this.#checked = model;
    return model;
  }
}
