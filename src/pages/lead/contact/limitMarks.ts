import type { Grade } from '#core/scoring/grading.ts';
import type { ScoringModel } from '#core/scoring/model.ts';

/** A limit of the grades on a scale of points: the grade begins at `from` and ends under `to`. */
export type Band = { readonly grade: Grade; readonly from: number; readonly to: number };

/** The bands of the grades from D to A on 0 to 100 points; none where the grade does not follow from the total. */
export function bandsOf({ grading }: ScoringModel): readonly Band[] {
  if (grading.by !== 'total') return [];
  const { A, B, C } = grading.limits;
  return [
    { grade: 'D', from: 0, to: C },
    { grade: 'C', from: C, to: B },
    { grade: 'B', from: B, to: A },
    { grade: 'A', from: A, to: 100 },
  ];
}
