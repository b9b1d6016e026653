import type { Quarter } from '../../brand.ts';
import type { PlanItem } from './plan.ts';
import { compareQuarters, quarterAfter } from './quarter.ts';

/** This quarter and the next three, unless more are asked for. */
const shown = 4;

/**
 * The quarters of a plan from this one on (`LT-46`): four, so many more as asked for, and as many as it takes to the last
 * one in which something stands; no further than fifty years, whatever a file says.
 */
export function comingQuarters(items: readonly PlanItem[], now: Quarter, more = 0): readonly Quarter[] {
  const last = items.reduce(
    (so, { quarter }) => {
      return quarter !== null && compareQuarters(quarter, so) > 0 ? quarter : so;
    },
    quarterAfter(now, shown - 1 + more),
  );
  const count = Math.min(200, compareQuarters(last, now) + 1);
  return Array.from({ length: count }, (_, at) => quarterAfter(now, at));
}

/** The quarters before this one in which something stands, the earliest first (`LT-46`). */
export function pastQuarters(items: readonly PlanItem[], now: Quarter): readonly Quarter[] {
  const past = items.flatMap(({ quarter }) =>
    quarter !== null && compareQuarters(quarter, now) < 0 ? [quarter] : [],
  );
  return [...new Set(past)].toSorted(compareQuarters);
}
