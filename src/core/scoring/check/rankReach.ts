import type { Interval } from './interval.ts';

/** The scores that give a rank, and whether there are any among those that there can be (`SC-9`, `SC-34`). */
export type RankReach<Rank> = {
  readonly rank: Rank;
  /** Somebody can get it. */
  readonly canBe: boolean;
  /** Somebody can enter it who was nobody before. */
  readonly canBeEntered: boolean;
  /** from <= score < below enters it. */
  readonly from: number;
  readonly below: number;
};

type Limits<Rank extends string | number> = { readonly [rank in Rank]: number };

/**
 * Which ranks the scores of an interval can give. `ranks` are from best to worst, those with a limit; `lowest` is below
 * them all. A rank is kept at its leaving limit or above, below the limit for entering the next better one.
 */
export function rankReach<Rank extends string | number, Lowest>(
  ranks: readonly Rank[],
  lowest: Lowest,
  entering: Limits<Rank>,
  leaving: Limits<Rank> | null,
  scores: Interval,
): readonly RankReach<Rank | Lowest>[] {
  let below = Infinity;
  const reached = ranks.map((rank): RankReach<Rank | Lowest> => {
    const from = entering[rank];
    const keptFrom = Math.min(from, leaving?.[rank] ?? from);
    const found = {
      ...{ rank, from, below },
      canBeEntered: meets(scores, from, below),
      canBe: meets(scores, keptFrom, below),
    };
    below = from;
    return found;
  });
  const isLow = meets(scores, -Infinity, below);
  return [...reached, { rank: lowest, from: 0, below, canBeEntered: isLow, canBe: isLow }];
}

/** Whether a whole number of the interval is from <= n < below. */
function meets({ least, most }: Interval, from: number, below: number): boolean {
  return Math.max(least, from) <= Math.min(most, below - 1);
}
