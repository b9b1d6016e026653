import { decodeValues } from './decodeValues.ts';
import type { Dictionary } from './dictionary.ts';
import { countNumbers, guessDecimal } from './guessDecimal.ts';
import { leastReadable } from './profileRules.ts';
import { readNumber, type DecimalMark } from './readNumber.ts';
import { isUnknownSpelling } from './unknownSpelling.ts';

/** A dictionary read as numbers. */
export type CodeNumbers = {
  readonly decimal: DecimalMark;
  /** By code; NaN where it is none. */
  readonly numbers: Float64Array;
  /** Rows that are neither a number nor unknown. */
  readonly unreadable: number;
  /** Rows of each spelling of unknown. */
  readonly unknown: ReadonlyMap<string, number>;
};

/** The numbers of a dictionary whose values have become too many, or null when they are no numbers (`EX-14`). */
export function numbersOfCodes(
  dictionary: Dictionary,
  counts: Uint32Array,
  tie: DecimalMark,
): CodeNumbers | null {
  const { values } = decodeValues(dictionary, 'utf-8');
  const known = values.filter((value) => !isUnknownSpelling(value));
  const reading = guessDecimal(known, tie);
  if (reading === null || countNumbers(reading.numbers) < leastReadable * known.length) return null;
  const { decimal } = reading;
  const numbers = Float64Array.from(values, (value) => readNumber(value, decimal));
  const unknown = new Map<string, number>();
  let unreadable = 0;
  for (const [code, value] of values.entries()) {
    const rows = counts[code] as number;
    if (isUnknownSpelling(value) && rows > 0) unknown.set(value, rows);
    else if (Number.isNaN(numbers[code])) unreadable += rows;
  }
  return { decimal, numbers, unreadable, unknown };
}
