import type { Share } from '../brand.ts';
import type { Grade, Limits } from './model.ts';

/** The grades from best to worst. */
export const grades = ['A', 'B', 'C', 'D'] as const satisfies readonly Grade[];

/** Contacts of one grade: how many, and which part of all (0 when there are none). */
export type GradeCount = { readonly contacts: number; readonly share: Share };

/** The grade of an official score 0..100: the best one whose limit it reaches (`SC-9`). */
export function gradeOf(score: number, limits: Limits): Grade {
  if (score >= limits.A) return 'A';
  if (score >= limits.B) return 'B';
  if (score >= limits.C) return 'C';
  return 'D';
}

/** Counts and shares of grades from a histogram of official scores, 101 bins (`SC-9`). */
export function countGrades(
  histogram: ArrayLike<number>,
  limits: Limits,
): { readonly [grade in Grade]: GradeCount } {
  const contacts = { A: 0, B: 0, C: 0, D: 0 };
  let all = 0;
  for (let score = 0; score < histogram.length; score++) {
    const bin = histogram[score] ?? 0;
    contacts[gradeOf(score, limits)] += bin;
    all += bin;
  }
  const countOf = (grade: Grade): GradeCount => ({
    contacts: contacts[grade],
    share: all === 0 ? 0 : contacts[grade] / all,
  });
  return { A: countOf('A'), B: countOf('B'), C: countOf('C'), D: countOf('D') };
}
