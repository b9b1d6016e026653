import type { Points } from '../../brand.ts';
import type { Criterion } from '../criterion.ts';

type Change = (points: Points) => Points;

/** The criterion with every number of points that it names changed; caps and counts stay (`SC-25`). */
export function mapPoints(criterion: Criterion, change: Change): Criterion {
  switch (criterion.kind) {
    case 'table':
      return { ...criterion, rows: inRows(criterion.rows, change), ...rest(criterion, change) };
    case 'cases':
      return { ...criterion, rows: inRows(criterion.rows, change), ...rest(criterion, change) };
    case 'buckets':
      return { ...criterion, rows: inRows(criterion.rows, change), ...rest(criterion, change) };
    case 'ranges':
      return { ...criterion, ranges: inRows(criterion.ranges, change), ...rest(criterion, change) };
    case 'events':
    case 'colleagues':
      return { ...criterion, points: change(criterion.points) };
    case 'counter':
      return { ...criterion, points: change(criterion.points), unknown: change(criterion.unknown) };
    case 'surge':
      return { ...criterion, active: change(criterion.active), inactive: change(criterion.inactive) };
  }
}

/** Every number of points that a criterion names, in its own order. */
export function pointsIn(criterion: Criterion): readonly Points[] {
  const all: Points[] = [];
  mapPoints(criterion, (points) => {
    all.push(points);
    return points;
  });
  return all;
}

function inRows<Row extends { readonly points: Points }>(
  rows: readonly Row[],
  change: Change,
): readonly Row[] {
  return rows.map((row) => ({ ...row, points: change(row.points) }));
}

function rest(
  { other, unknown }: { readonly other: Points; readonly unknown: Points },
  change: Change,
): { readonly other: Points; readonly unknown: Points } {
  return { other: change(other), unknown: change(unknown) };
}
