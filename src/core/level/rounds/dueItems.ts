import type { IsoDate, Quarter } from '../../brand.ts';
import { dayNumber } from '../../calendar.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import { dayOf } from '../plan/planDone.ts';
import { quarterAfter, quarterEnd, quarterOf } from '../plan/quarter.ts';

/** An item of the plan that a review asks about (`LT-63`). */
export type DueItem = {
  readonly item: PlanItem;
  /** When it was to be done: its own day, else the last day of its quarter. */
  readonly due: IsoDate;
  /** `late` when it is open and its day has passed; a dropped one is shown and not counted. */
  readonly state: 'done' | 'open' | 'late' | 'dropped';
};

/**
 * The items that were due since the last round (`LT-63`), the earliest first: up to the end of the quarter that is looked
 * back on, those of before only while they were open then.
 */
export function dueItems(plan: Plan, since: IsoDate, day: IsoDate): readonly DueItem[] {
  const end = latest(quarterEnd(reviewedQuarter(day)), day);
  return plan.items
    .flatMap((item): readonly DueItem[] => {
      const due = dayOf(item);
      if (due === null || due > end || !isOfConcern(item, due, since)) return [];
      return [{ item, due, state: stateOf(item, due, day) }];
    })
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

/** Of what was due, how many are done (`LT-64`). */
export function dueDone(items: readonly DueItem[]): { readonly due: number; readonly done: number } {
  const counted = items.filter(({ state }) => state !== 'dropped');
  return { due: counted.length, done: counted.filter(({ state }) => state === 'done').length };
}

/** The quarter that a review looks back on: the one whose end is nearest to the day, of two the one that has ended. */
export function reviewedQuarter(day: IsoDate): Quarter {
  const current = quarterOf(day);
  const before = quarterAfter(current, -1);
  const at = dayNumber(day);
  const toEnd = dayNumber(quarterEnd(current)) - at;
  return at - dayNumber(quarterEnd(before)) <= toEnd ? before : current;
}

function isOfConcern({ state, endedOn }: PlanItem, due: IsoDate, since: IsoDate): boolean {
  if (state === 'open') return true;
  // An ending without a day is counted where it was due.
  return (endedOn ?? due) > since;
}

function stateOf({ state }: PlanItem, due: IsoDate, day: IsoDate): DueItem['state'] {
  if (state !== 'open') return state;
  return due < day ? 'late' : 'open';
}

function latest(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
