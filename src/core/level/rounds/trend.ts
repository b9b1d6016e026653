import type { IsoDate } from '../../brand.ts';
import type { Fraction } from '../fraction.ts';
import { levelResult, type LevelResult } from '../levelResult.ts';
import type { TestRule } from '../test.ts';
import {
  type AnsweredRound,
  type ComparedDimension,
  compareRounds,
  type RoundComparison,
} from './compareRounds.ts';

/** A round that is kept, with the name of its document. */
export type PastRound = AnsweredRound & { readonly id: string };

/** What the rounds of one unit tell over time (`LT-66`). */
export type Trend = {
  /** The oldest first, each by its own test and rule. */
  readonly rounds: readonly {
    readonly id: string;
    readonly day: IsoDate;
    readonly result: LevelResult;
  }[];
  /** Each round against the one before it: one fewer than rounds. */
  readonly comparisons: readonly RoundComparison[];
  /** Whether the index may be joined from each round to the next. */
  readonly isIndexJoined: readonly boolean[];
  /** The dimensions of the newest test in its order, then those that only earlier tests had. */
  readonly dimensions: readonly DimensionTrend[];
};

/** One dimension over time. */
export type DimensionTrend = {
  readonly id: string;
  /** Its value in each round by the round's own test; null where it is not known or does not apply. */
  readonly values: readonly (Fraction | null)[];
  /** From each round to the next, over comparable questions only; a line joins only those that are comparable. */
  readonly links: readonly ComparedDimension[];
};

/** Rounds over time, given from the oldest to the newest: a pure function of each with its own test (`LT-66`). */
export function trendOf(rounds: readonly PastRound[]): Trend {
  const results = rounds.map(({ test, assessment }) => levelResult(test, assessment));
  const comparisons = rounds.slice(1).map((later, at) => compareRounds(rounds[at] ?? later, later));
  const ids = new Set(rounds.toReversed().flatMap(({ test }) => test.dimensions.map(({ id }) => id)));
  return {
    rounds: rounds.flatMap(({ id, assessment }, at) => {
      const result = results[at];
      return result ? [{ id, day: assessment.day, result }] : [];
    }),
    comparisons,
    isIndexJoined: comparisons.map((comparison, at) => {
      const pair = [rounds[at]?.test.rule, rounds[at + 1]?.test.rule];
      return isSameRule(pair[0], pair[1]) && isWhole(comparison, results[at], results[at + 1]);
    }),
    dimensions: [...ids].map((id) => ({
      id,
      values: results.map((result) => result.dimensions.find((each) => each.id === id)?.value ?? null),
      links: comparisons.map((comparison) => linkOf(comparison, id)),
    })),
  };
}

function linkOf({ dimensions }: RoundComparison, id: string): ComparedDimension {
  return dimensions.find((each) => each.id === id) ?? { id, isComparable: false, of: 0, reason: 'missing' };
}

/** The index is the mean of what is known: joined where every dimension that is known in either round is comparable. */
function isWhole(
  { dimensions }: RoundComparison,
  before: LevelResult | undefined,
  after: LevelResult | undefined,
): boolean {
  const known = new Set(
    [...(before?.dimensions ?? []), ...(after?.dimensions ?? [])].flatMap(({ id, state }) =>
      state === 'known' ? [id] : [],
    ),
  );
  const joined = dimensions.filter(({ id }) => known.has(id));
  return joined.length > 0 && joined.every(({ isComparable }) => isComparable);
}

function isSameRule(a: TestRule | undefined, b: TestRule | undefined): boolean {
  return a?.threshold === b?.threshold && a?.quarters === b?.quarters && a?.leastKnown === b?.leastKnown;
}
