import type { IsoDate } from '../../brand.ts';
import type { PlanItem } from './plan.ts';
import { quarterEnd } from './quarter.ts';

/** How much of a plan is done: what was to be done by a day, and how much of that was (`LT-47`). */
export type PlanDone = { readonly planned: number; readonly done: number };

/** The day by which an item is to be done: its own, else the last of its quarter; null while it has neither. */
export function dayOf({ due, quarter }: PlanItem): IsoDate | null {
  return due ?? (quarter === null ? null : quarterEnd(quarter));
}

/**
 * What was planned up to a day, that day included, and is done (`LT-47`). What was dropped is in neither; what was done
 * later than the day counts as planned only.
 */
export function planDone(items: readonly PlanItem[], until: IsoDate): PlanDone {
  const planned = items.filter((item) => {
    const day = dayOf(item);
    return item.state !== 'dropped' && day !== null && day <= until;
  });
  const done = planned.filter(
    ({ state, endedOn }) => state === 'done' && (endedOn === null || endedOn <= until),
  );
  return { planned: planned.length, done: done.length };
}
