import type { ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';
import type { Finding, ReachProof } from './finding.ts';
import type { Interval } from './interval.ts';
import type { ModelReach } from './modelReach.ts';
import { classPoints } from './pointsReach.ts';
import type { RankReach } from './rankReach.ts';

/** Grades, classes and letters that nobody gets (`SC-43`). */
export function reachFindings(model: ScoringModel, reach: ModelReach): readonly Finding[] {
  const empty = (['fit', 'behaviour'] as const).filter((side) => isEmptySide(model, side));
  const sides = empty.map((side): Finding => ({ severity: 'note', kind: 'emptySide', side }));
  // Where nothing gives points, that alone says it all.
  const ranks = empty.length === 2 ? [] : rankFindings(model, reach, empty);
  return [...sides, ...ranks, ...qualifiedFindings(reach)];
}

/** Whether no criterion of a side is switched on. */
export function isEmptySide({ criteria }: ScoringModel, side: Side): boolean {
  return !criteria.some((criterion) => criterion.enabled && criterion.side === side);
}

function rankFindings(
  { grading }: ScoringModel,
  { points, ranks, granted }: ModelReach,
  empty: readonly Side[],
): readonly Finding[] {
  const severity = grading.by === 'matrix' ? 'wrong' : 'note';
  const fit = empty.includes('fit') ? [] : missed(ranks.fit, classPoints(points.sides.fit.given));
  const activity = empty.includes('behaviour')
    ? []
    : missed(ranks.activity, classPoints(points.sides.behaviour.given));
  const byTotal = missed(ranks.byTotal ?? [], points.scores);
  const letters = (ranks.byMatrix ?? []).filter(({ letter, canBe }) => !canBe && !granted.has(letter));
  return [
    ...byTotal
      // What a gate or a rule gives, somebody gets.
      .filter(({ rank }) => !granted.has(rank))
      .map(({ rank, ...proof }) => wrong({ kind: 'unreachableGrade', grade: rank, ...proof })),
    ...letters.map(({ letter, pairs }): Finding => {
      const kind = 'unreachableLetter';
      return { severity: pairs.length === 0 ? 'note' : 'wrong', kind, letter, pairs };
    }),
    ...fit.map(({ rank, ...proof }): Finding => {
      return { severity, kind: 'unreachableClass', side: 'fit', class: rank, ...proof };
    }),
    ...activity.map(({ rank, ...proof }): Finding => {
      return { severity, kind: 'unreachableClass', side: 'behaviour', class: rank, ...proof };
    }),
  ];
}

/** The ranks that nobody can enter, with the scores that would do and those that there can be. */
function missed<Rank>(ranks: readonly RankReach<Rank>[], { least, most }: Interval) {
  return ranks
    .filter(({ canBeEntered }) => !canBeEntered)
    .map(({ rank, from, below, canBe }) => ({
      ...{ rank, from, least, most },
      below: Math.min(below, 101),
      isKeptOnly: canBe,
    }));
}

function qualifiedFindings({ qualified }: ModelReach): readonly Finding[] {
  return qualified.has('yes') ? [] : [wrong({ kind: 'qualifiedNever' })];
}

function wrong(proof: ReachProof): Finding {
  return { severity: 'wrong', ...proof };
}
