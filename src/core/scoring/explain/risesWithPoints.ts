import { letterOf } from '../classes.ts';
import { grades } from '../grade.ts';
import type { ActivityClass, FitClass, Letters } from '../grading.ts';
import type { ScoringModel } from '../model.ts';
import { type DecidingParts, leavesOf } from './decidingParts.ts';

/** Whether more points never make a grade worse: no rule sets a grade by the result, and no better pair has a worse letter. */
export function risesWithPoints({ grading }: ScoringModel, { rules, named }: DecidingParts): boolean {
  const asked = leavesOf(
    rules.flatMap(({ when }) => (when === null ? [] : [when])),
    named,
  );
  return asked.every((leaf) => 'field' in leaf) && (grading.by === 'total' || isRising(grading.letters));
}

const fitClasses: readonly FitClass[] = ['A', 'B', 'C', 'D'];
const activityClasses: readonly ActivityClass[] = [1, 2, 3, 4];

function isRising(letters: Letters): boolean {
  const rankOf = (fit: FitClass, activity: ActivityClass) =>
    grades.indexOf(letterOf(letters, { fit, activity }));
  return fitClasses.every((fit, row) =>
    activityClasses.every((activity, column) => {
      const worseFit = fitClasses[row + 1];
      const worseActivity = activityClasses[column + 1];
      const rank = rankOf(fit, activity);
      return (
        (worseFit === undefined || rank <= rankOf(worseFit, activity)) &&
        (worseActivity === undefined || rank <= rankOf(fit, worseActivity))
      );
    }),
  );
}
