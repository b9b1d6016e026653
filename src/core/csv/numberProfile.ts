import type { NumberProfile } from './columnProfile.ts';
import type { DecimalMark } from './readNumber.ts';
import { findSuspects } from './findSuspects.ts';

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

/** Spread of the numbers of a column (`EX-18`), without the suspects (`EX-19`); there must be at least one number. */
export function profileNumbers(numbers: WeightedNumbers): NumberProfile {
  const suspects = findSuspects(numbers);
  const kept = without(numbers, suspects);
  return {
    decimal: numbers.decimal,
    isWhole: kept.values.every((value) => Number.isInteger(value)),
    min: kept.values[0] as number,
    lowerQuartile: quantile(kept, 1),
    median: quantile(kept, 2),
    upperQuartile: quantile(kept, 3),
    max: kept.values[kept.values.length - 1] as number,
    unreadable: numbers.unreadable,
    suspects,
  };
}

function without(numbers: WeightedNumbers, left: readonly number[]): WeightedNumbers {
  if (left.length === 0) return numbers;
  return {
    ...numbers,
    values: numbers.values.filter((value) => !left.includes(value)),
    weights: numbers.weights.filter((_, at) => !left.includes(numbers.values[at] as number)),
  };
}

/** Quartile 1, 2 or 3 by linear interpolation between rows (type 7 of Hyndman and Fan 1996, the default of R). */
function quantile(numbers: WeightedNumbers, quarter: number): number {
  const rows = numbers.weights.reduce((sum, weight) => sum + weight, 0);
  const place = ((rows - 1) * quarter) / 4;
  const below = Math.floor(place);
  const low = rowAt(numbers, below);
  const high = rowAt(numbers, Math.min(below + 1, rows - 1));
  return low + (high - low) * (place - below);
}

function rowAt(numbers: WeightedNumbers, row: number): number {
  let passed = 0;
  let at = 0;
  while (passed + (numbers.weights[at] as number) <= row) {
    passed += numbers.weights[at] as number;
    at++;
  }
  return numbers.values[at] as number;
}
