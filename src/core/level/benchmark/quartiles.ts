import { compare, type Fraction, fraction, shownTenths, sum } from '../fraction.ts';
import type { Quartiles } from './pack.ts';

/**
 * The quartiles of at least one value, in lines between neighbours (type 7 of Hyndman and Fan 1996, as in R and in
 * Excel's QUARTILE.INC), computed exactly and then shown with one decimal, halves up (`LT-124`).
 */
export function quartiles(values: readonly Fraction[]): Quartiles {
  const sorted = values.toSorted(compare);
  const [low = 0, middle = 0, high = 0] = [1, 2, 3].map((quarter) => shownTenths(quartile(sorted, quarter)));
  return { low, middle, high };
}

function quartile(sorted: readonly Fraction[], quarter: number): Fraction {
  const place = quarter * (sorted.length - 1);
  const at = Math.floor(place / 4);
  const beyond = place % 4;
  const lower = sorted[at] as Fraction;
  const upper = sorted[Math.min(at + 1, sorted.length - 1)] as Fraction;
  return sum([fraction(lower.n * (4 - beyond), lower.d * 4), fraction(upper.n * beyond, upper.d * 4)]);
}
