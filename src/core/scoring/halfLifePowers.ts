import type { Days } from '../brand.ts';

/**
 * What is left after 0, 1, ..., days - 1 whole days when half is left after `days` (`SC-6`).
 * Made with multiplication and halving only, so that every browser gets the same bits.
 */
export function halfLifePowers(days: Days): Float64Array {
  const daily = rootOfHalf(days);
  const powers = new Float64Array(days);
  let left = 1;
  for (let age = 0; age < days; age++) {
    powers[age] = left;
    left *= daily;
  }
  return powers;
}

/** The number whose power `days` is nearest to 1/2 from below, by bisection until no number lies between. */
function rootOfHalf(days: Days): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (powerOf(middle, days) > 0.5) high = middle;
    else low = middle;
  }
}

function powerOf(base: number, exponent: number): number {
  let power = 1;
  for (let times = 0; times < exponent; times++) power *= base;
  return power;
}
