import type { Finding } from '#core/scoring/check/finding.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { Newest } from './newest.svelte.ts';
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
  #checked: ScoringModel | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #answer = new Newest<Found>();
  readonly #port: CheckPort;

  constructor(port: CheckPort) {
    this.#port = port;
  }

  /** What was found last, and of which model; null before the first answer. */
  get found(): Found | null {
    return this.#answer.value;
  }

  /** True when the worker died over the last question. The next change asks again. */
  get hasFailed(): boolean {
    return this.#answer.state === 'failed';
  }

  /** The model stands like this now: it is checked unless it changes soon. */
  watch(model: ScoringModel): void {
    this.stop();
    if (model !== this.#checked) this.#timer = setTimeout(() => void this.#ask(model), restMs);
  }

  /** Asks nothing more; an answer under way is not waited for. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #ask(model: ScoringModel): Promise<void> {
    this.#checked = model;
    return this.#answer.ask(async () => {
      const findings = await this.#port.ask({ type: 'prove', model });
      return { model, findings };
    });
  }
}
