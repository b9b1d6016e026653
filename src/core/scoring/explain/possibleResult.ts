import { toCentipoints } from '../centipoints.ts';
import { letterOf, pairOf } from '../classes.ts';
import type { ResultCondition } from '../condition.ts';
import type { Previous } from '../contactScore.ts';
import { grades } from '../grade.ts';
import type { ActivityClass, FitClass, Grade } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import { gradeByPoints } from '../scoreContact.ts';
import type { AddedUp } from './addUp.ts';
import { mayBeFalse, mayBeTrue, mayBeUnknown, type Possible } from './possible.ts';

/** What the result of points alone may be: every sum lies between those of `low` and `high`. */
export type PossibleResult = {
  readonly low: AddedUp;
  readonly high: AddedUp;
  readonly grades: readonly Grade[];
  readonly fit: readonly FitClass[];
  readonly activity: readonly ActivityClass[];
  readonly qualified: Possible;
};

/** Grades and classes of all sums between the least and the greatest (`SC-9`, `SC-33`, `SC-34`). */
export function possibleResult(
  { grading, classes }: ScoringModel,
  low: AddedUp,
  high: AddedUp,
  previous: Previous | null,
): PossibleResult {
  const worst = pairOf(classes, low, previous);
  const best = pairOf(classes, high, previous);
  const fit = between(grades, best.fit, worst.fit);
  const activity = between([1, 2, 3, 4] as const, best.activity, worst.activity);
  const letters =
    grading.by === 'total'
      ? between(
          grades,
          gradeByPoints(grading, high.score, best, previous),
          gradeByPoints(grading, low.score, worst, previous),
        )
      : fit.flatMap((one) =>
          activity.map((other) => letterOf(grading.letters, { fit: one, activity: other })),
        );
  return { low, high, grades: letters, fit, activity, qualified: mayBeUnknown };
}

function between<Rank>(ranks: readonly Rank[], best: Rank, worst: Rank): readonly Rank[] {
  return ranks.slice(ranks.indexOf(best), ranks.indexOf(worst) + 1);
}

/** Answers questions about the result of points: those that it may have (`SC-35`, `SC-37`). */
export function createResultAnswers(
  model: ScoringModel,
): (question: ResultCondition, result: PossibleResult) => Possible {
  const places = {
    criterion: new Map(model.criteria.map(({ id }, place) => [id, place])),
    group: new Map(model.groups.map(({ id }, place) => [id, place])),
  };

  function sumAsked({ of, id }: Extract<ResultCondition, { readonly is: 'points' }>, sums: AddedUp): number {
    if (of === 'side') return id === 'fit' ? sums.fit : sums.behaviour;
    const place = places[of].get(id) ?? -1;
    return (of === 'criterion' ? sums.criteria : sums.groups)[place] ?? NaN;
  }

  return (question, result) => {
    switch (question.is) {
      case 'grade':
        return areIn(result.grades, question.grades);
      case 'fit':
        return areIn(result.fit, question.classes);
      case 'activity':
        return areIn(result.activity, question.classes);
      case 'score':
        return areWithin(result.low.score, result.high.score, question.from, question.to);
      case 'points': {
        const [from, to] = [question.from, question.to].map((bound) =>
          bound === null ? null : toCentipoints(bound),
        );
        return areWithin(
          sumAsked(question, result.low),
          sumAsked(question, result.high),
          from ?? null,
          to ?? null,
        );
      }
      case 'qualified':
        return result.qualified;
    }
  };
}

function areIn<Value>(values: readonly Value[], named: readonly Value[]): Possible {
  const isTrue = values.some((value) => named.includes(value));
  const isFalse = values.some((value) => !named.includes(value));
  return (isTrue ? mayBeTrue : 0) | (isFalse ? mayBeFalse : 0);
}

function areWithin(least: number, greatest: number, from: number | null, to: number | null): Possible {
  const isTrue = (from === null || greatest >= from) && (to === null || least < to);
  const isFalse = (from !== null && least < from) || (to !== null && greatest >= to);
  return (isTrue ? mayBeTrue : 0) | (isFalse ? mayBeFalse : 0);
}
