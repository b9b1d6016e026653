import { gradeOf, grades } from '#core/scoring/grade.ts';
import type { Grade, Limits } from '#core/scoring/grading.ts';

/** How many scores stand in one bar. */
export const scoresInBar = 2;

/** Contacts of each grade in each bar: 0 and 1, 2 and 3, ... 98 and 99, 100. A limit inside a bar splits it. */
export function gradeBars(
  histogram: Uint32Array,
  limits: Limits,
): { readonly [grade in Grade]: Uint32Array } {
  const length = barCount(histogram);
  const bars = Object.fromEntries(grades.map((grade) => [grade, new Uint32Array(length)])) as {
    readonly [grade in Grade]: Uint32Array;
  };
  histogram.forEach((contacts, score) => {
    const bar = Math.floor(score / scoresInBar);
    const column = bars[gradeOf(score, limits)];
    column[bar] = (column[bar] ?? 0) + contacts;
  });
  return bars;
}

/** Contacts in each bar, whatever their grade. */
export function scoreBars(histogram: Uint32Array): Uint32Array {
  const bars = new Uint32Array(barCount(histogram));
  histogram.forEach((contacts, score) => {
    const bar = Math.floor(score / scoresInBar);
    bars[bar] = (bars[bar] ?? 0) + contacts;
  });
  return bars;
}

function barCount(histogram: Uint32Array): number {
  return Math.floor((histogram.length - 1) / scoresInBar) + 1;
}

/** The lowest score of each bar. */
export const barLabels: readonly number[] = Array.from({ length: 51 }, (_, at) => at * scoresInBar);
