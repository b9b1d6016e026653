import { grades } from '#core/scoring/grade.ts';
import type { Grade, Limits } from '#core/scoring/grading.ts';
import { barLabels, gradeBars, scoreBars } from './gradeBars.ts';

/** The box of a small histogram, in units of its picture. */
export const smallBox = { width: barLabels.length * 4, height: 40 } as const;

/**
 * One path a grade: the bars of a small histogram, as high as the box at the highest bar. Without limits one path for
 * all, of no grade.
 */
export function barShapes(
  histogram: Uint32Array,
  limits: Limits | null,
): readonly { readonly grade: Grade | null; readonly path: string }[] {
  const highest = scoreBars(histogram).reduce((most, contacts) => Math.max(most, contacts), 1);
  const floors = barLabels.map((): number => smallBox.height);
  return partsOf(histogram, limits).map(({ grade, bars }) => {
    const path = barLabels.map((_, at) => {
      const tall = ((bars[at] ?? 0) / highest) * smallBox.height;
      const floor = floors[at] ?? 0;
      floors[at] = floor - tall;
      return tall === 0 ? '' : `M${at * 4} ${floor.toFixed(2)}v${(-tall).toFixed(2)}h3.6v${tall.toFixed(2)}z`;
    });
    return { grade, path: path.join('') };
  });
}

function partsOf(histogram: Uint32Array, limits: Limits | null) {
  if (limits === null) return [{ grade: null, bars: scoreBars(histogram) }];
  const bars = gradeBars(histogram, limits);
  return grades.map((grade) => ({ grade, bars: bars[grade] }));
}
