import type { Centipoints, Points } from '../brand.ts';
import { toCentipoints } from './centipoints.ts';
import type { ResultCondition, Truth } from './condition.ts';
import type { Pair, Qualified } from './contactScore.ts';
import type { Grade } from './grading.ts';
import { isWithin } from './isWithin.ts';
import type { Sums } from './sums.ts';

/** What is known of a result while questions about it are asked: gates have spoken, routing has not (`SC-35`). */
export type Result = {
  readonly sums: Sums;
  readonly grade: Grade;
  readonly pair: Pair;
  /** Null as long as nobody has judged it. */
  readonly qualified: Qualified | null;
};

/** The answer to a question about the result; null when there is no answer (`SC-35`, `SC-37`). */
export function resultTruth(question: ResultCondition, { sums, grade, pair, qualified }: Result): Truth {
  switch (question.is) {
    case 'grade':
      return question.grades.includes(grade);
    case 'fit':
      return question.classes.includes(pair.fit);
    case 'activity':
      return question.classes.includes(pair.activity);
    case 'score':
      return isWithin(sums.score, question.from, question.to);
    case 'points': {
      const sum = sumAsked(question, sums);
      return sum === null ? null : isWithin(sum, bound(question.from), bound(question.to));
    }
    case 'qualified':
      return qualified === null || qualified === 'checkFirst' ? null : qualified === 'yes';
  }
}

type PointsQuestion = Extract<ResultCondition, { readonly is: 'points' }>;

/** The clipped sum that the question is about; null when the model has no such thing. */
function sumAsked({ of, id }: PointsQuestion, sums: Sums): Centipoints | null {
  switch (of) {
    case 'criterion':
      return sums.criteria.get(id) ?? null;
    case 'group':
      return sums.groups.get(id) ?? null;
    case 'side':
      return id === 'fit' || id === 'behaviour' ? sums[id] : null;
  }
}

function bound(points: Points | null): Centipoints | null {
  return points === null ? null : toCentipoints(points);
}
