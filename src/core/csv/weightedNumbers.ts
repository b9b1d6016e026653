import type { DecimalMark } from './readNumber.ts';

/** Different numbers, rising, each with its number of rows. */
export type WeightedNumbers = {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly decimal: DecimalMark;
  /** Rows that are neither a number nor unknown. */
  readonly unreadable: number;
};

/** The numbers of a dictionary by code: equal ones become one with the sum of their rows; NaN is left out. */
export function weighCodes(
  numbers: Float64Array,
  rows: readonly number[],
  decimal: DecimalMark,
  unreadable: number,
): WeightedNumbers {
  const totals = new Map<number, number>();
  for (const [at, value] of numbers.entries()) {
    if (!Number.isNaN(value)) totals.set(value, (totals.get(value) ?? 0) + (rows[at] as number));
  }
  const values = Float64Array.from(totals.keys()).sort();
  return { values, weights: values.map((value) => totals.get(value) ?? 0), decimal, unreadable };
}

/** The numbers of a column by row: equal ones become one; NaN is left out. */
export function weighRows(numbers: Float64Array, decimal: DecimalMark, unreadable: number): WeightedNumbers {
  // The native sort puts NaN last.
  const sorted = numbers.slice().sort();
  const starts = new Float64Array(sorted.length);
  const rows = new Float64Array(sorted.length);
  let size = 0;
  for (let row = 0; row < sorted.length; row++) {
    const value = sorted[row] as number;
    if (Number.isNaN(value)) break;
    if (size === 0 || value !== starts[size - 1]) starts[size++] = value;
    rows[size - 1] = (rows[size - 1] as number) + 1;
  }
  const values = starts.slice(0, size);
  const weights = rows.slice(0, size);
  return { values, weights, decimal, unreadable };
}
