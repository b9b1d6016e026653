import type { CodeColumn } from '../contacts/table.ts';
import type { Points } from '../brand.ts';
import { toCentipoints } from './centipoints.ts';
import { clip, criterionBoundsOf } from './clip.ts';
import { bandCodes } from './coding.ts';
import { readNumber } from './known.ts';
import type { Field, RangesCriterion, TableCriterion } from './model.ts';

/** A criterion whose points follow from one value. */
export type ValueCriterion = TableCriterion | RangesCriterion;

/** Centipoints by code of a column's own dictionary, cap applied (`SC-11`, `SC-12`). Code 0 is always unknown. */
export function lookupByValue(criterion: ValueCriterion, field: Field, column: CodeColumn): Int32Array {
  const { unknown } = pointsOf(criterion);
  const bandOf =
    criterion.kind === 'table' ? bandOfText(criterion, field) : bandOfNumberText(criterion, field, column);
  const byBand = lookupByBand(criterion);
  const lookup = new Int32Array(column.values.length).fill(unknown);
  for (let code = 1; code < lookup.length; code++) {
    const band = bandOf(column.values[code] ?? '', code);
    if (band !== null) lookup[code] = byBand[bandCodes.first + band] ?? 0;
  }
  return lookup;
}

/** Centipoints by band code (`bandCodes`), cap applied. */
export function lookupByBand(criterion: ValueCriterion): Int32Array {
  const { unknown, other, bands } = pointsOf(criterion);
  return Int32Array.of(unknown, other, ...bands);
}

/** The bands of a criterion: rows of a table or ranges. */
export function bandsOf(criterion: ValueCriterion): readonly { readonly points: Points }[] {
  return criterion.kind === 'table' ? criterion.rows : criterion.ranges;
}

/** The band of a number: index of the row or range, -1 when none names it, null when it is not known (`SC-4`). */
export function bandOfNumber(criterion: ValueCriterion, field: Field): (number: number) => number | null {
  const unknown = new Set(field.unknown.map(readNumber));
  const isUnknown = (number: number): boolean => !Number.isFinite(number) || unknown.has(number);
  if (criterion.kind === 'table') {
    const byText = bandOfText(criterion, field);
    return (number) => (Number.isFinite(number) ? byText(String(number)) : null);
  }
  const from = Float64Array.from(criterion.ranges, (range) => range.from ?? -Infinity);
  const to = Float64Array.from(criterion.ranges, (range) => range.to ?? Infinity);
  return (number) => {
    if (isUnknown(number)) return null;
    for (let band = 0; band < from.length; band++) {
      if (number >= (from[band] as number) && number < (to[band] as number)) return band;
    }
    return -1;
  };
}

function bandOfText({ rows }: TableCriterion, field: Field): (text: string) => number | null {
  const bands = new Map<string, number | null>();
  rows.forEach(({ values }, band) => {
    for (const value of values) if (!bands.has(value)) bands.set(value, band);
  });
  for (const spelling of field.unknown) bands.set(spelling, null);
  bands.set('', null);
  return (text) => {
    const band = bands.get(text);
    return band === undefined ? -1 : band;
  };
}

function bandOfNumberText(
  criterion: RangesCriterion,
  field: Field,
  { numbers }: CodeColumn,
): (text: string, code: number) => number | null {
  const unknown = new Set(field.unknown);
  const byNumber = bandOfNumber(criterion, field);
  return (text, code) => {
    if (unknown.has(text)) return null;
    const number = numbers?.[code] ?? NaN;
    return byNumber(Number.isNaN(number) ? readNumber(text) : number);
  };
}

function pointsOf(criterion: ValueCriterion): { unknown: number; other: number; bands: readonly number[] } {
  const bounds = criterionBoundsOf(criterion.cap);
  const clipped = (points: Points): number => clip(toCentipoints(points), bounds);
  return {
    unknown: clipped(criterion.unknown),
    other: clipped(criterion.other),
    bands: bandsOf(criterion).map(({ points }) => clipped(points)),
  };
}
