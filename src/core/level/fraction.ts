/** An exact fraction in lowest terms; `d` is at least 1. Decisions are made on these, never on rounded numbers. */
export type Fraction = { readonly n: number; readonly d: number };

/** The fraction `n / d` of whole numbers, `d` not 0. */
export function fraction(n: number, d = 1): Fraction {
  const divisor = greatestDivisor(Math.abs(n), Math.abs(d)) * (d < 0 ? -1 : 1);
  return { n: n / divisor, d: d / divisor };
}

/** The sum of fractions; 0 of none. */
export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(add, zero);
}

/** The mean of fractions; null of none. */
export function mean(fractions: readonly Fraction[]): Fraction | null {
  if (fractions.length === 0) return null;
  const { n, d } = sum(fractions);
  return fraction(n, d * fractions.length);
}

/** Below 0 when `a` is the smaller, above 0 when it is the greater, 0 when they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  return a.n * b.d - b.n * a.d;
}

/** The greater of two. */
export function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The nearest number. */
export function numberOf({ n, d }: Fraction): number {
  return n / d;
}

/**
 * A fraction for display with one decimal, halves up (away from zero), so within 0.05 of what it is (`LT-9`). Decided
 * in whole numbers: 2.25 shows 2.3, whatever the binary fractions say. Not below 0.
 */
export function shownTenths({ n, d }: Fraction): number {
  return Math.floor((20 * n + d) / (2 * d)) / 10;
}

const zero: Fraction = { n: 0, d: 1 };

function add(a: Fraction, b: Fraction): Fraction {
  const shared = greatestDivisor(a.d, b.d);
  return fraction(a.n * (b.d / shared) + b.n * (a.d / shared), (a.d / shared) * b.d);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
