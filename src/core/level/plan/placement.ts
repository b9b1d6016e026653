import type { Quarter } from '../../brand.ts';
import type { Need, Needs } from './dependencies.ts';
import type { PlanItem, Weight } from './plan.ts';
import { compareQuarters, quarterAfter } from './quarter.ts';

/** Where something stands in a plan: its quarter, and at which place in it. */
export type Place = { readonly quarter: Quarter | null; readonly at: number };

/** A move that mends an order: of which item, and where to. */
export type Mend = Place & { readonly id: string };

/**
 * The first quarter that what is needed allows (`LT-46`): this one; the one in which something needed is done when that
 * takes a few days, else the next one after it. What is done, or waits for its own place, holds nobody.
 */
export function firstQuarter(
  needs: readonly Need[],
  items: readonly PlanItem[],
  effortOf: (item: PlanItem) => Weight,
  now: Quarter,
): Quarter {
  const ids = new Set(needs.map(({ item }) => item));
  return items
    .filter(({ id, state }) => ids.has(id) && state === 'open')
    .flatMap((item) =>
      item.quarter === null ? [] : [effortOf(item) === 1 ? item.quarter : quarterAfter(item.quarter, 1)],
    )
    .reduce((so, quarter) => (compareQuarters(quarter, so) > 0 ? quarter : so), now);
}

/** The open items that stand before an open one that they need, each with the first such (`LT-46`). */
export function misplaced(items: readonly PlanItem[], needs: Needs): ReadonlyMap<string, PlanItem> {
  const open = items.filter(({ state }) => state === 'open');
  return new Map(
    open.flatMap((item) => {
      const first = (needs.get(item.id) ?? [])
        .map((need) => open.find(({ id }) => id === need.item))
        .find((need) => need !== undefined && isBefore(items, item, need));
      return first ? [[item.id, first] as const] : [];
    }),
  );
}

/**
 * The move that mends a misplaced item (`LT-46`): right after the last of what it needs; where that waits for a place,
 * the needed one comes right before it instead.
 */
export function mendOf(items: readonly PlanItem[], needs: Needs, id: string): Mend | null {
  const item = items.find((each) => each.id === id);
  if (!item || item.quarter === null) return null;
  const before = (needs.get(id) ?? []).flatMap((need) =>
    items.filter((each) => each.id === need.item && each.state === 'open' && isBefore(items, item, each)),
  );
  const waiting = before.find(({ quarter }) => quarter === null);
  if (waiting) return { id: waiting.id, quarter: item.quarter, at: placeIn(items, item, waiting.id) };
  const last = before.reduce<PlanItem | null>(
    (so, each) => (so === null || isBefore(items, so, each) ? each : so),
    null,
  );
  return last === null ? null : { id, quarter: last.quarter, at: placeIn(items, last, id) + 1 };
}

/** True when `a` comes before `b`: in an earlier quarter, earlier in the same one, or `b` has no place yet. */
function isBefore(items: readonly PlanItem[], a: PlanItem, b: PlanItem): boolean {
  if (a.quarter === null) return false;
  if (b.quarter === null) return true;
  const by = compareQuarters(a.quarter, b.quarter);
  return by < 0 || (by === 0 && items.indexOf(a) < items.indexOf(b));
}

/** The place of an item among those of its quarter, as if `without` were not there. */
function placeIn(items: readonly PlanItem[], item: PlanItem, without: string): number {
  return items.filter((each) => each.quarter === item.quarter && each.id !== without).indexOf(item);
}
