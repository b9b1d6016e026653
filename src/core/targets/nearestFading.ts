import type { Days } from '../brand.ts';
import { modelBounds } from '../scoring/bounds.ts';
import type { Fading } from '../scoring/criterion.ts';
import { fadingTable } from '../scoring/fadingTable.ts';
import { percentWithin } from '../scoring/within.ts';

const full = 100_000;

/** The age in whole days at which half of the points or less is left; null when that never comes. */
export function halfAge(fading: Fading): Days | null {
  const age = fadingTable(full, fading, null).findIndex((points) => points * 2 <= full);
  return age < 0 ? null : age;
}

/** The share a month, in percent, that loses half of the points at the same age: half-life 30 days is 50 (`DE-12`). */
export function monthlyLike(fading: Fading): number {
  if (fading.by === 'linear') return percentWithin(3000 / fading.days, 1) ?? 1;
  const age = halfAge(fading);
  return age === null ? 1 : (percentWithin(1500 / Math.max(1, age), 1) ?? 1);
}

/** The time frame that ends where half of the points is left, never longer than the window there is (`DE-12`). */
export function windowLike(fading: Fading, windowDays: Days | null): Days {
  const age = Math.max(1, halfAge(fading) ?? modelBounds.days);
  return Math.min(age, windowDays ?? modelBounds.days, modelBounds.days);
}
