import type { Share } from '../../brand.ts';
import type { ScoringModel } from '../../scoring/model.ts';
import type { KnownCase } from '../knownCase.ts';
import { type CasePair, concordanceOf, countOrders, orderOf, type PairCounts, pairsOf } from './casePairs.ts';
import { type CaseScore, scoreCase } from './scoreCase.ts';

/** A known case with what it comes to. */
export type ScoredCase = CaseScore & {
  readonly known: KnownCase;
  /** On its own side of the limit to sales: won and an A or a B, or wasted and neither. */
  readonly isToldApart: boolean;
};

/** Whether a model tells known cases apart, in a word (`DE-43`). */
export type CaseVerdict = 'apart' | 'weakly' | 'not';

/** How well a model tells known cases apart. */
export type CaseComparison = {
  /** In the order of the model. */
  readonly cases: readonly ScoredCase[];
  readonly won: number;
  readonly wasted: number;
  /** How many stand on their own side of the limit to sales. */
  readonly toldApart: number;
  readonly pairs: PairCounts;
  /** Share of the pairs in the right order, a tie counting half; null when one kind of case is missing. */
  readonly concordance: Share | null;
  readonly verdict: CaseVerdict | null;
  /** Fewer than three of either kind: one case decides nearly everything. */
  readonly isFew: boolean;
  /** The pairs that the model does not put in the right order, ties among them. */
  readonly wrongPairs: readonly CasePair[];
};

/** From this share of pairs in the right order on a model tells apart, or does so weakly (`DE-43`). */
export const verdictLimits = { apart: 0.9, weakly: 0.7 } as const;

/** The fewest cases of each kind that a verdict should rest on. */
export const fewestCases = 3;

/** Scores the known cases of a model and compares each won one with each wasted one (`DE-42`). */
export function compareCases(model: ScoringModel): CaseComparison {
  const cases = model.design.cases.map((known): ScoredCase => {
    const scored = scoreCase(model, known);
    return { ...scored, known, isToldApart: scored.reachesSales === (known.outcome === 'won') };
  });
  const scores = new Map(cases.map((scored) => [scored.known.id, scored]));
  const pairs = pairsOf(model.design.cases);
  const orders = pairs.map((pair) => orderIn(scores, pair));
  const counts = countOrders(orders);
  const concordance = concordanceOf(counts);
  const won = cases.filter(({ known }) => known.outcome === 'won').length;
  return {
    cases,
    won,
    wasted: cases.length - won,
    toldApart: cases.filter(({ isToldApart }) => isToldApart).length,
    pairs: counts,
    concordance,
    verdict: verdictOf(concordance),
    isFew: Math.min(won, cases.length - won) < fewestCases,
    wrongPairs: pairs.filter((_, at) => orders[at] !== 1),
  };
}

/** The order of a pair among scored cases; one that is not there ties. */
export function orderIn(scores: ReadonlyMap<string, CaseScore>, { won, wasted }: CasePair): -1 | 0 | 1 {
  const [first, second] = [scores.get(won.id), scores.get(wasted.id)];
  return first && second ? orderOf(first, second) : 0;
}

function verdictOf(concordance: Share | null): CaseVerdict | null {
  if (concordance === null) return null;
  if (concordance >= verdictLimits.apart) return 'apart';
  return concordance >= verdictLimits.weakly ? 'weakly' : 'not';
}
