import type { Points } from '../brand.ts';
import type { Truth } from './condition.ts';

/** Which row counts; null when none is true, and then whether one at least is unknown. */
export type BestRow = { readonly row: number | null; readonly isUnknown: boolean; readonly points: Points };

/** Of the rows that are true the one with the most points, of equal ones the first (`SC-44`, `SC-45`). */
export function bestRow(
  rows: readonly { readonly points: Points }[],
  truths: readonly Truth[],
  { other, unknown }: { readonly other: Points; readonly unknown: Points },
): BestRow {
  const fitting = rows.flatMap(({ points }, row) => (truths[row] === true ? [{ row, points }] : []));
  const [best] = fitting.toSorted((a, b) => b.points - a.points || a.row - b.row);
  if (best) return { ...best, isUnknown: false };
  const isUnknown = truths.includes(null);
  return { row: null, isUnknown, points: isUnknown ? unknown : other };
}
