import type { ModelComparison } from '#core/scoring/answers/compareOnContacts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { Newest } from './newest.svelte.ts';
import type { ComparePort, ContactSet } from './ports.ts';

/** How many contacts of each way between two grades are named. */
const named = 3;

/** Two models and what lies between them, on the contacts of a set. */
export type Compared = {
  readonly before: ScoringModel;
  readonly after: ScoringModel;
  readonly set: ContactSet;
  readonly comparison: ModelComparison;
};

/** Two models compared on the contacts in the worker; the newest question wins (`DE-63`). */
export class Comparing {
  readonly answer = new Newest<Compared>();
  readonly #port: ComparePort;

  constructor(port: ComparePort) {
    this.#port = port;
  }

  ask(set: ContactSet, before: ScoringModel, after: ScoringModel): Promise<void> {
    return this.answer.ask(async () => {
      const comparison = await this.#port.ask({ type: 'compare', set, before, after, most: named });
      return comparison && { before, after, set, comparison };
    });
  }
}
