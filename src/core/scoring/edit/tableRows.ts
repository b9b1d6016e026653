import type { Field } from '../model.ts';
import type { TableCriterion } from '../criterion.ts';
import { modelBounds } from '../bounds.ts';
import { cutTo } from '../../text.ts';

type Row = TableCriterion['rows'][number];

/** Adds a row at the end with the next value of the field that no row names, or without a value. */
export function withNewRow(criterion: TableCriterion, field: Field | undefined): TableCriterion {
  if (criterion.rows.length >= modelBounds.rows) return criterion;
  const free = freeValues(criterion, field)[0];
  return { ...criterion, rows: [...criterion.rows, { values: free === undefined ? [] : [free], points: 0 }] };
}

/** Takes a row out. */
export function withoutRow<Kind extends { readonly rows: readonly unknown[] }>(
  criterion: Kind,
  at: number,
): Kind {
  return { ...criterion, rows: criterion.rows.filter((_, index) => index !== at) };
}

/**
 * Says which values a row holds. A value stands in one row (`SC-11`): it leaves the row where it stood, and a row that
 * is left without any goes. Long ones are cut.
 */
export function withValues(criterion: TableCriterion, at: number, values: readonly string[]): TableCriterion {
  const mine = [...new Set(values.map((value) => cutTo(value, modelBounds.valueLength)))];
  const held = new Set(mine.slice(0, modelBounds.valuesInRow));
  const rows = criterion.rows.map((row, index): Row => {
    if (index === at) return { ...row, values: [...held] };
    const left = row.values.filter((value) => !held.has(value));
    return left.length === row.values.length ? row : { ...row, values: left };
  });
  const isLeft = (row: Row, index: number) =>
    row.values.length > 0 || row === criterion.rows[index] || index === at;
  return { ...criterion, rows: rows.filter(isLeft) };
}

/** The values of the field that no row names. */
export function freeValues({ rows }: TableCriterion, field: Field | undefined): readonly string[] {
  const named = new Set(rows.flatMap(({ values }) => values));
  return valuesOf(field).filter((value) => !named.has(value));
}

/** The values that a field is known to have: those that it names, or yes and no. */
export function valuesOf(field: Field | undefined): readonly string[] {
  if (field?.type === 'yesNo') return ['yes', 'no'];
  return field?.values.map(({ value }) => value) ?? [];
}
