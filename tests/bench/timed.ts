import type { Scorer } from '#core/scoring/createScorer.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { variantOf } from './data/variants.ts';

/** Milliseconds that work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Full scorings of models that were never seen before, by a scorer that has just scored another one. */
export function fullTimes(scorer: Scorer, model: ScoringModel, times: number, first: number): number[] {
  return Array.from({ length: times }, (_, round) => {
    const fresh = structuredClone(variantOf(model, first + round));
    return timed(() => scorer.score(fresh));
  });
}
