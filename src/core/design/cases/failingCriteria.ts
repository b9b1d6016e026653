import type { Criterion } from '../../scoring/criterion.ts';
import type { ScoringModel } from '../../scoring/model.ts';
import { type CasePair, pairsOf } from './casePairs.ts';
import { orderIn } from './compareCases.ts';
import { casePoints, type CaseScore, scoreCase } from './scoreCase.ts';

/** What a change of one criterion would do to the pairs of known cases. */
export type PairsMoved = {
  /** Pairs that were not in the right order and then would be. */
  readonly righted: number;
  /** Pairs that were in the right order and then would not be. */
  readonly broken: number;
};

/** A criterion because of which the model puts pairs in the wrong order. */
export type FailingCriterion = {
  readonly criterion: string;
  /** Pairs in the wrong order, or alike, in which it gives the wasted something, and at least as much as the won. */
  readonly blamed: readonly CasePair[];
  /** If it were switched off. */
  readonly without: PairsMoved;
  /** If plus were minus. */
  readonly turned: PairsMoved;
};

/**
 * The criteria that give the wasted one of a pair that is not in the right order at least as much as the won one, and
 * whose absence, or opposite, would put more pairs right than wrong; the one that would help most first (`DE-44`).
 * Every case to which the criterion gives something is scored again without it, so that caps, gates and rules are counted
 * in; the others come to the same.
 */
export function failingCriteria(model: ScoringModel): readonly FailingCriterion[] {
  const pairs = pairsOf(model.design.cases);
  const scores: CaseScores = new Map(model.design.cases.map((known) => [known.id, scoreCase(model, known)]));
  const now = ordersOf(scores, pairs);
  const wrong = pairs.filter((_, at) => now[at] !== 1);
  const points = new Map(model.design.cases.map((known) => [known.id, casePoints(model, known)]));
  const given = (known: string, criterion: string) => points.get(known)?.get(criterion) ?? 0;

  /** The orders if the criterion were another one. */
  function ordersWith(other: Criterion): readonly Order[] {
    const criteria = model.criteria.map((each) => (each.id === other.id ? other : each));
    const touched = model.design.cases.filter((known) => given(known.id, other.id) !== 0);
    const again = touched.map((known) => [known.id, scoreCase({ ...model, criteria }, known)] as const);
    return ordersOf(new Map([...scores, ...again]), pairs);
  }

  function judge(criterion: Criterion): readonly FailingCriterion[] {
    const { id, enabled } = criterion;
    const blamed = wrong.filter(({ won, wasted }) => {
      const [toWon, toWasted] = [given(won.id, id), given(wasted.id, id)];
      return toWasted >= toWon && (toWasted !== 0 || toWon !== 0);
    });
    if (!enabled || blamed.length === 0) return [];
    const without = movedBetween(now, ordersWith({ ...criterion, enabled: false }));
    const turned = movedBetween(now, ordersWith(turnSign(criterion)));
    const found = { criterion: id, blamed, without, turned };
    return gainOf(found) > 0 ? [found] : [];
  }

  return model.criteria
    .flatMap(judge)
    .toSorted((a, b) => gainOf(b) - gainOf(a) || b.blamed.length - a.blamed.length);
}

/** Pairs put right less pairs put wrong, by the better of the two changes. */
export function gainOf({ without, turned }: Pick<FailingCriterion, 'without' | 'turned'>): number {
  return Math.max(without.righted - without.broken, turned.righted - turned.broken);
}

/** The criterion with every number of points turned, by way of its weight: 100 percent of -100 is -100 (`SC-25`). */
function turnSign(criterion: Criterion): Criterion {
  const { cap, weight } = criterion;
  const opposite = (points: number | null) => (points === null ? null : -points);
  return {
    ...criterion,
    weight: (weight ?? 100) * -1,
    cap: { min: opposite(cap.max), max: opposite(cap.min) },
  };
}

type Order = -1 | 0 | 1;
type CaseScores = ReadonlyMap<string, CaseScore>;

function ordersOf(scores: CaseScores, pairs: readonly CasePair[]): readonly Order[] {
  return pairs.map((pair) => orderIn(scores, pair));
}

function movedBetween(before: readonly number[], after: readonly number[]): PairsMoved {
  return {
    righted: before.filter((order, at) => order !== 1 && after[at] === 1).length,
    broken: before.filter((order, at) => order === 1 && after[at] !== 1).length,
  };
}
