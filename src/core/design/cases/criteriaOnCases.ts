import type { Points, Share } from '../../brand.ts';
import type { ScoringModel } from '../../scoring/model.ts';
import { concordanceOf, countOrders, type PairCounts, pairsOf } from './casePairs.ts';
import { casePoints } from './scoreCase.ts';

/** What one criterion, by itself, makes of the known cases. */
export type CriterionOnCases = {
  readonly criterion: string;
  /** Mean points of the won and of the wasted, after the cap of the criterion. */
  readonly won: Points;
  readonly wasted: Points;
  /** Pairs in which it gives the won more, both the same, or the wasted more. */
  readonly pairs: PairCounts;
  /** Share of the pairs in which it speaks for the won, the same counting half. */
  readonly concordance: Share;
};

/**
 * What each criterion in use makes of the known cases, the one that tells them apart best first (`DE-44`). Empty when
 * one kind of case is missing.
 */
export function criteriaOnCases(model: ScoringModel): readonly CriterionOnCases[] {
  const { cases } = model.design;
  const pairs = pairsOf(cases);
  if (pairs.length === 0) return [];
  const points = new Map(cases.map((known) => [known.id, casePoints(model, known)]));
  const inUse = model.criteria.filter(({ enabled }) => enabled);
  const found = inUse.map(({ id }): CriterionOnCases => {
    const given = (known: string) => points.get(known)?.get(id) ?? 0;
    const counts = countOrders(pairs.map(({ won, wasted }) => signOf(given(won.id) - given(wasted.id))));
    const meanOf = (outcome: 'won' | 'wasted') =>
      mean(cases.filter((known) => known.outcome === outcome).map((known) => given(known.id)));
    return {
      criterion: id,
      won: meanOf('won'),
      wasted: meanOf('wasted'),
      pairs: counts,
      concordance: concordanceOf(counts) ?? 0.5,
    };
  });
  return found.toSorted((a, b) => b.concordance - a.concordance || b.won - b.wasted - (a.won - a.wasted));
}

function signOf(difference: number): -1 | 0 | 1 {
  if (difference === 0) return 0;
  return difference > 0 ? 1 : -1;
}

/** Mean of hundredths of points, as points with two decimals. */
function mean(values: readonly number[]): Points {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round(sum / values.length) / 100;
}
