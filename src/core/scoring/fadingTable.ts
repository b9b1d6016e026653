import type { Centipoints, Days, Points } from '../brand.ts';
import { modelBounds } from './bounds.ts';
import { roundHalfAway, toCentipoints } from './centipoints.ts';
import { halfLifePowers } from './halfLifePowers.ts';
import type { Fading } from './model.ts';

/** 1,000 points have faded under half a hundredth in 18 half-lives, of at most 3,650 days each. */
const longestTable = 18 * modelBounds.days;

/**
 * Centipoints of one event by its age in whole days, each rounded once (`SC-6`); a window cuts it (`SC-5`).
 * The last entry holds for every later age: 0 where points fade or a window closes, else the one full value.
 * At most 65,701 entries.
 */
export function fadingTable(points: Points, fading: Fading, windowDays: Days | null): Int32Array {
  const full = toCentipoints(points);
  if (fading.by === 'none') return unfadingTable(full, windowDays);
  const length = Math.min(longestTable, windowDays === null ? longestTable : windowDays + 1);
  const fadedAt = fading.by === 'linear' ? linear(full, fading.days) : halving(full, fading.days);
  const table = new Int32Array(length + 1);
  let age = 0;
  for (; age < length; age++) {
    const faded = fadedAt(age);
    if (faded === 0) break;
    table[age] = faded;
  }
  return table.slice(0, age + 1);
}

/** What an event of this age gives by its table (`SC-6`). */
export function pointsAtAge(table: Int32Array, age: Days): Centipoints {
  return table[Math.min(age, table.length - 1)] ?? 0;
}

function unfadingTable(full: Centipoints, windowDays: Days | null): Int32Array {
  if (windowDays === null) return Int32Array.of(full);
  const length = Math.min(longestTable, windowDays + 1);
  return new Int32Array(length + 1).fill(full, 0, length);
}

function linear(full: Centipoints, days: Days): (age: Days) => Centipoints {
  return (age) => (age >= days ? 0 : roundHalfAway((full * (days - age)) / days));
}

function halving(full: Centipoints, days: Days): (age: Days) => Centipoints {
  const powers = halfLifePowers(days);
  let halves = 1;
  let steps = 0;
  return (age) => {
    // Ages come in rising order, so that the exact power of two is halved only now and then.
    for (; steps < Math.floor(age / days); steps++) halves /= 2;
    return roundHalfAway(full * (powers[age % days] ?? 0) * halves);
  };
}
