import { countGrades, type GradeCount, grades } from '#core/scoring/grade.ts';
import type { Grade } from '#core/scoring/grading.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ScorePicture } from '#core/scoring/scorePicture.ts';
import { gradingOf } from '../gradingOf.ts';

/** Contacts of each grade. */
export type GradeCounts = { readonly [grade in Grade]: GradeCount };

/**
 * How many contacts have each grade. Where the limits alone decide, they are counted from the bins, so that a limit
 * under the hand counts at once; else the picture has counted gates and rules.
 */
export function gradeCounts(picture: ScorePicture, model: ScoringModel): GradeCounts {
  const { limits, isChanged } = gradingOf(model);
  if (limits !== null && !isChanged) return countGrades(picture.histogram, limits);
  function countOf(grade: Grade): GradeCount {
    const contacts = picture.grades[grades.indexOf(grade)] ?? 0;
    return { contacts, share: contacts / Math.max(1, picture.count) };
  }
  return { A: countOf('A'), B: countOf('B'), C: countOf('C'), D: countOf('D') };
}
