import type { NumberProfile } from './columnProfile.ts';
import { findSuspects } from './findSuspects.ts';
import type { WeightedNumbers } from './weightedNumbers.ts';

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
