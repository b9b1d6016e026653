import type { Share } from '../brand.ts';
import type { Grade, Limits } from './grading.ts';

/** The grades from best to worst. */
export const grades = ['A', 'B', 'C', 'D'] as const satisfies readonly Grade[];

/** Contacts of one grade: how many, and which part of all (0 when there are none). */
export type GradeCount = { readonly contacts: number; readonly share: Share };

/** The grade of an official score 0..100: the best one whose limit it reaches (`SC-9`). */
export function gradeOf(score: number, limits: Limits): Grade {
  return gradeByLimits(score, limits, null, null);
}

/**
 * The grade of a contact that had one before (`SC-34`): the best one X whose limit the score reaches, or whose limit for
 * leaving it reaches while the earlier grade was X or better. Without either only `limits` count.
 */
export function gradeByLimits(
  score: number,
  limits: Limits,
  leaving: Limits | null,
  previous: Grade | null,
): Grade {
  return bestReached(['A', 'B', 'C'], score, limits, leaving, previous) ?? 'D';
}

/** Of ranks from best to worst the best one that is entered or kept; null when it is none of them (`SC-34`). */
export function bestReached<Rank extends string | number>(
  ranks: readonly Rank[],
  score: number,
  entering: { readonly [rank in Rank]: number },
  leaving: { readonly [rank in Rank]: number } | null,
  previous: string | number | null,
): Rank | null {
  const earlier = ranks.findIndex((rank) => rank === previous);
  const reached = ranks.find((rank, place) => {
    const wasThere = earlier !== -1 && earlier <= place;
    return score >= entering[rank] || (leaving !== null && wasThere && score >= leaving[rank]);
  });
  return reached ?? null;
}

/** Counts and shares of grades from a histogram of official scores, 101 bins (`SC-17`). */
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
