import type { Centipoints, Days } from '../brand.ts';
import { modelBounds } from './bounds.ts';
import { roundHalfAway } from './centipoints.ts';
import type { Fading } from './criterion.ts';
import { halfLifePowers } from './halfLifePowers.ts';

/** 1,000 points have faded under half a hundredth in 18 half-lives, of at most 3,650 days each. */
const longestTable = 18 * modelBounds.days;
/** Room for a year, before a table grows. */
const shortTable = 366;

type Steps = Extract<Fading, { readonly by: 'steps' }>['steps'];

/**
 * Centipoints of one event by its age in whole days, each rounded once (`SC-6`, `SC-28`); a window cuts it (`SC-5`).
 * `full` is what it gives unfaded, at most 1,000 points either way. The last entry holds for every later age.
 * At most 65,701 entries.
 */
export function fadingTable(full: Centipoints, fading: Fading, windowDays: Days | null): Int32Array {
  switch (fading.by) {
    case 'none':
      return steppedTable(full, [], windowDays);
    case 'steps':
      return steppedTable(full, fading.steps, windowDays);
    case 'linear':
      return fallingTable(linear(full, fading.days), windowDays);
    case 'monthly':
      return fallingTable(monthly(full, fading.percent), windowDays);
    case 'halfLife':
      return fallingTable(halving(full, fading.days), windowDays);
  }
}

/** What an event of this age gives by its table (`SC-6`). */
export function pointsAtAge(table: Int32Array, age: Days): Centipoints {
  return table[Math.min(age, table.length - 1)] ?? 0;
}

/** Points that go to 0 for good: the table ends at the first 0. Most are short, so that it grows as it is filled. */
function fallingTable(fadedAt: (age: Days) => Centipoints, windowDays: Days | null): Int32Array {
  const length = Math.min(longestTable, windowDays === null ? longestTable : windowDays + 1);
  let table: Int32Array = new Int32Array(Math.min(length + 1, shortTable));
  let age = 0;
  for (; age < length; age++) {
    const faded = fadedAt(age);
    if (faded === 0) break;
    if (age + 1 === table.length) table = grown(table, Math.min(length + 1, 2 * table.length));
    table[age] = faded;
  }
  return table.slice(0, age + 1);
}

function grown(table: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  longer.set(table);
  return longer;
}

/** Points that change at some ages only: the table ends at the last step, or where the window closes. */
function steppedTable(full: Centipoints, steps: Steps, windowDays: Days | null): Int32Array {
  const lastStep = steps.at(-1)?.from ?? 0;
  const length = windowDays === null ? lastStep : windowDays + 1;
  const table = new Int32Array(length + 1).fill(full);
  for (const { from, percent } of steps) table.fill(percentOf(full, percent), from);
  if (windowDays !== null) table[length] = 0;
  return table;
}

function percentOf(full: Centipoints, percent: number): Centipoints {
  return roundHalfAway((full * Math.round(percent * 100)) / 10_000);
}

function linear(full: Centipoints, days: Days): (age: Days) => Centipoints {
  return (age) => (age >= days ? 0 : roundHalfAway((full * (days - age)) / days));
}

function monthly(full: Centipoints, percent: number): (age: Days) => Centipoints {
  // Percents have two decimals at most: whole hundredths keep the fraction exact.
  const hundredths = Math.round(percent * 100);
  return (age) => {
    const left = 300_000 - hundredths * age;
    return left <= 0 ? 0 : roundHalfAway((full * left) / 300_000);
  };
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
