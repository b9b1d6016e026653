import type { Points } from '../brand.ts';
import type { Criterion } from '../scoring/criterion.ts';

type Change = (points: Points) => Points;

/** The criterion with every number of points changed. */
export function mapPoints(criterion: Criterion, change: Change): Criterion {
  switch (criterion.kind) {
    case 'table':
      return { ...criterion, rows: rowsOf(criterion.rows, change), ...restOf(criterion, change) };
    case 'cases':
      return { ...criterion, rows: rowsOf(criterion.rows, change), ...restOf(criterion, change) };
    case 'buckets':
      return { ...criterion, rows: rowsOf(criterion.rows, change), ...restOf(criterion, change) };
    case 'ranges':
      return { ...criterion, ranges: rowsOf(criterion.ranges, change), ...restOf(criterion, change) };
    case 'counter':
      return { ...criterion, points: change(criterion.points), unknown: change(criterion.unknown) };
    case 'surge':
      return { ...criterion, active: change(criterion.active), inactive: change(criterion.inactive) };
    case 'events':
    case 'colleagues':
      return { ...criterion, points: change(criterion.points) };
  }
}

/** Every number of points of a criterion. */
export function pointsIn(criterion: Criterion): readonly Points[] {
  const all: Points[] = [];
  mapPoints(criterion, (points) => {
    all.push(points);
    return points;
  });
  return all;
}

function rowsOf<Row extends { readonly points: Points }>(
  rows: readonly Row[],
  change: Change,
): readonly Row[] {
  return rows.map((row) => ({ ...row, points: change(row.points) }));
}

function restOf({ other, unknown }: { readonly other: Points; readonly unknown: Points }, change: Change) {
  return { other: change(other), unknown: change(unknown) };
}
