import { createScorer } from '#core/scoring/createScorer.ts';
import { benchDay } from '../data/benchEvents.ts';
import { explicitModel } from '../data/benchModel.ts';
import { benchTable } from '../data/benchTable.ts';
import { fullTimes } from '../timed.ts';

/** What the worker of the page measured of the 18 explicit criteria: what the rivals compute too. */
export type ExplicitTimes = {
  /** Full scorings of a million contacts, each with a model never seen before, in milliseconds. */
  readonly full: readonly number[];
  /** Contacts by whole points. */
  readonly histogram: readonly number[];
};

const scorer = createScorer(benchTable(1_000_000), benchDay);
const full = fullTimes(scorer, explicitModel(), 18, 1).slice(3);
const { histogram } = scorer.score(explicitModel());
self.postMessage({ full, histogram: [...histogram] } satisfies ExplicitTimes);
