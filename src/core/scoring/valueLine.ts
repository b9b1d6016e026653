import type { Points } from '../brand.ts';
import { weightedCentipoints } from './centipoints.ts';
import type { RangesCriterion, TableCriterion, ValueCriterion } from './criterion.ts';
import { numberOf, textOf } from './fieldValue.ts';
import { isWithin } from './isWithin.ts';
import type { ValueLine } from './ledger.ts';
import type { Subject } from './subject.ts';

/** Points by value: the row that names it (`SC-11`). */
export function tableLine(criterion: TableCriterion, { fields, contact }: Subject): ValueLine {
  const value = textOf(fields, contact, criterion.field);
  const row = criterion.rows.find(({ values }) => value !== null && values.includes(value));
  return lineOf(criterion, value, row);
}

/** Points by number: the range that it falls in (`SC-12`). */
export function rangesLine(criterion: RangesCriterion, { fields, contact }: Subject): ValueLine {
  const value = numberOf(fields, contact, criterion.field);
  const range = criterion.ranges.find(({ from, to }) => value !== null && isWithin(value, from, to));
  return lineOf(criterion, value, range);
}

function lineOf(
  { id, field, weight, other, unknown }: ValueCriterion,
  value: string | number | null,
  found: { readonly points: Points } | undefined,
): ValueLine {
  const points = value === null ? unknown : (found?.points ?? other);
  return { kind: 'value', criterion: id, field, value, points: weightedCentipoints(points, weight) };
}
