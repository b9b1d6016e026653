import { grades } from '../grade.ts';
import type { ActivityClass, FitClass, Grade, Grading } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import type { Pair } from '../contactScore.ts';
import { classPoints, type PointsReach } from './pointsReach.ts';
import { rankReach, type RankReach } from './rankReach.ts';

/** Which classes and grades points alone can give (`SC-9`, `SC-33`, `SC-34`). */
export type GradeReach = {
  readonly fit: readonly RankReach<FitClass>[];
  readonly activity: readonly RankReach<ActivityClass>[];
  /** Null where the model grades by matrix. */
  readonly byTotal: readonly RankReach<Grade>[] | null;
  /** Every letter with the pairs that have it; null where the model grades by total. */
  readonly byMatrix:
    readonly { readonly letter: Grade; readonly pairs: readonly Pair[]; readonly canBe: boolean }[] | null;
};

/** From what the sums can be to what classes and grades can be. */
export function gradeReach({ classes, grading }: ScoringModel, points: PointsReach): GradeReach {
  const { leaving } = classes;
  const fitPoints = classPoints(points.sides.fit.given);
  const activityPoints = classPoints(points.sides.behaviour.given);
  const fit = rankReach(['A', 'B', 'C'] as const, 'D' as const, classes.fit, leaving?.fit ?? null, fitPoints);
  const activity = rankReach(
    [1, 2, 3] as const,
    4 as const,
    classes.activity,
    leaving?.activity ?? null,
    activityPoints,
  );
  return {
    fit,
    activity,
    byTotal: grading.by === 'total' ? gradesByTotal(grading, points) : null,
    byMatrix: grading.by === 'matrix' ? lettersOf(grading, reachable(fit), reachable(activity)) : null,
  };
}

/** The ranks that somebody can get. */
export function reachable<Rank>(ranks: readonly RankReach<Rank>[]): ReadonlySet<Rank> {
  return new Set(ranks.filter(({ canBe }) => canBe).map(({ rank }) => rank));
}

/** The grades that points alone can give. */
export function gradesByPoints({ byTotal, byMatrix }: GradeReach): ReadonlySet<Grade> {
  if (byTotal) return reachable(byTotal);
  return new Set((byMatrix ?? []).filter(({ canBe }) => canBe).map(({ letter }) => letter));
}

function gradesByTotal(
  { limits, leaving }: Extract<Grading, { readonly by: 'total' }>,
  { scores }: PointsReach,
): readonly RankReach<Grade>[] {
  return rankReach(['A', 'B', 'C'] as const, 'D' as const, limits, leaving, scores);
}

/** A letter can be when both classes of one of its pairs can. */
function lettersOf(
  { letters }: Extract<Grading, { readonly by: 'matrix' }>,
  fit: ReadonlySet<FitClass>,
  activity: ReadonlySet<ActivityClass>,
): GradeReach['byMatrix'] {
  const activities = [1, 2, 3, 4] as const;
  return grades.map((letter) => {
    const pairs = grades.flatMap((each) =>
      activities
        .filter((_, place) => letters[each][place] === letter)
        .map((place) => ({ fit: each, activity: place })),
    );
    return { letter, pairs, canBe: pairs.some((pair) => fit.has(pair.fit) && activity.has(pair.activity)) };
  });
}
