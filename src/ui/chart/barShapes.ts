import { grades } from '#core/scoring/grade.ts';
import type { Grade, Limits } from '#core/scoring/model.ts';
import { barLabels, gradeBars } from './gradeBars.ts';

/** The box of a small histogram, in units of its picture. */
export const smallBox = { width: barLabels.length * 4, height: 40 } as const;

/** One path a grade: the bars of a small histogram, as high as the box at the highest bar. */
export function barShapes(histogram: Uint32Array, limits: Limits): readonly { grade: Grade; path: string }[] {
  const bars = gradeBars(histogram, limits);
  const highest = barLabels.reduce((most, _, at) => Math.max(most, sumAt(bars, at)), 1);
  const floors = barLabels.map((): number => smallBox.height);
  return grades.map((grade) => {
    const path = barLabels.map((_, at) => {
      const tall = ((bars[grade][at] ?? 0) / highest) * smallBox.height;
      const floor = floors[at] ?? 0;
      floors[at] = floor - tall;
      return tall === 0 ? '' : `M${at * 4} ${floor.toFixed(2)}v${(-tall).toFixed(2)}h3.6v${tall.toFixed(2)}z`;
    });
    return { grade, path: path.join('') };
  });
}

function sumAt(bars: { readonly [grade in Grade]: Uint32Array }, at: number): number {
  return grades.reduce((sum, grade) => sum + (bars[grade][at] ?? 0), 0);
}
