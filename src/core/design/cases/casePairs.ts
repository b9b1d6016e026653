import type { Share } from '../../brand.ts';
import type { Grade } from '../../scoring/grading.ts';
import type { KnownCase } from '../knownCase.ts';
import type { CaseScore } from './scoreCase.ts';

/** A deal that was won against a lead that wasted time. */
export type CasePair = { readonly won: KnownCase; readonly wasted: KnownCase };

/** How a model puts the pairs: the won before the wasted, both alike, or the wasted first. */
export type PairCounts = { readonly right: number; readonly tied: number; readonly wrong: number };

/** Every won case against every wasted one, won by won in the order of the list. */
export function pairsOf(cases: readonly KnownCase[]): readonly CasePair[] {
  const wasted = cases.filter(({ outcome }) => outcome === 'wasted');
  return cases
    .filter(({ outcome }) => outcome === 'won')
    .flatMap((won) => wasted.map((each) => ({ won, wasted: each })));
}

/**
 * Which of a pair the model puts first: 1 the won, 0 neither, -1 the wasted (`DE-42`). The better grade comes first,
 * and of one grade the higher official score: a gate counts, whatever the points say.
 */
export function orderOf(won: CaseScore, wasted: CaseScore): -1 | 0 | 1 {
  const byGrade = rank(won.grade) - rank(wasted.grade);
  const difference = byGrade === 0 ? won.score - wasted.score : byGrade;
  if (difference === 0) return 0;
  return difference > 0 ? 1 : -1;
}

/** Counts pairs by their order. */
export function countOrders(orders: readonly (-1 | 0 | 1)[]): PairCounts {
  const count = (order: -1 | 0 | 1) => orders.filter((each) => each === order).length;
  return { right: count(1), tied: count(0), wrong: count(-1) };
}

/** Share of the pairs in the right order, a tie counting half (`DE-42`); null when there is no pair. */
export function concordanceOf({ right, tied, wrong }: PairCounts): Share | null {
  const all = right + tied + wrong;
  return all === 0 ? null : (right + tied / 2) / all;
}

function rank(grade: Grade): number {
  return { A: 3, B: 2, C: 1, D: 0 }[grade];
}
