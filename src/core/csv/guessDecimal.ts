import { readNumber, type DecimalMark } from './readNumber.ts';
import { sampleOf } from './sampleOf.ts';

/** How a column's texts read as numbers. */
export type NumberReading = {
  readonly decimal: DecimalMark;
  /** By text; NaN where it is no number. */
  readonly numbers: Float64Array;
};

/**
 * The texts as numbers under the decimal mark that reads most of them (`EX-17`), or null when a sample shows that most
 * are no numbers. When both read as many, as with `1,234` alone, `tie` decides about commas; points alone are decimal
 * points.
 */
export function guessDecimal(texts: readonly string[], tie: DecimalMark): NumberReading | null {
  const sample = sampleOf(texts);
  const seen = Math.max(countNumbers(readAll(sample, 'point')), countNumbers(readAll(sample, 'comma')));
  if (seen * 2 < sample.length || seen === 0) return null;
  const byPoint = readAll(texts, 'point');
  const byComma = readAll(texts, 'comma');
  const points = countNumbers(byPoint);
  const commas = countNumbers(byComma);
  const commaWins = tie === 'comma' && texts.some((text) => text.includes(','));
  return commas > points || (commas === points && commaWins)
    ? { decimal: 'comma', numbers: byComma }
    : { decimal: 'point', numbers: byPoint };
}

/** How many are numbers and not NaN. */
export function countNumbers(numbers: Float64Array): number {
  return numbers.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
}

function readAll(texts: readonly string[], decimal: DecimalMark): Float64Array {
  return Float64Array.from(texts, (text) => readNumber(text, decimal));
}
