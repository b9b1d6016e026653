import type { Text } from '../../text.ts';
import type { LevelTest } from '../test.ts';
import type { PlanItem } from './plan.ts';
import { isSameRung, type Rung, type RungNeed, rungOf, rungsBefore } from './rung.ts';

/** An item that comes before another: since the step below does, by the library with its reason, or by the user's own word. */
export type Need = {
  readonly item: string;
  readonly is: 'below' | 'library' | 'own';
  readonly reason: Text | null;
};

/** What each item of a plan needs first, by its id. */
export type Needs = ReadonlyMap<string, readonly Need[]>;

/** Why an item cannot be made to wait for another: it is the same, waits already, or the other waits for it. */
export type NeedRefusal = 'same' | 'already' | 'circle';

type Placed = { readonly item: PlanItem; readonly rung: Rung | null };

/**
 * What comes before what (`LT-44`): the user's own word where there is one; else the items on the rungs that the item's
 * rung builds on, also through rungs that nobody has planned. What was dropped is needed by nobody.
 */
export function planNeeds(test: LevelTest, items: readonly PlanItem[], library: readonly RungNeed[]): Needs {
  const placed = items.map((item) => ({ item, rung: rungOf(test, item.lifts) }));
  const live = placed.filter(({ item }) => item.state !== 'dropped');
  const ids = new Set(live.map(({ item }) => item.id));
  return new Map(
    placed.map(({ item, rung }) => [
      item.id,
      item.needs === null ? byLibrary(item.id, rung, live, library) : ownNeeds(item.needs, ids),
    ]),
  );
}

/** Why `item` may not be made to wait for `other`; null when it may (`LT-44`). */
export function refusedNeed(needs: Needs, item: string, other: string): NeedRefusal | null {
  if (item === other) return 'same';
  if (needs.get(item)?.some((need) => need.item === other)) return 'already';
  return allBefore(needs, other).has(item) ? 'circle' : null;
}

/** Everything that comes before an item, near and far. */
export function allBefore(needs: Needs, item: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [item];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const need of needs.get(next) ?? []) {
      if (found.has(need.item)) continue;
      found.add(need.item);
      open.push(need.item);
    }
  }
  return found;
}

function ownNeeds(own: readonly string[], ids: ReadonlySet<string>): readonly Need[] {
  return own.filter((id) => ids.has(id)).map((item) => ({ item, is: 'own', reason: null }));
}

function byLibrary(
  id: string,
  rung: Rung | null,
  live: readonly Placed[],
  library: readonly RungNeed[],
): readonly Need[] {
  if (rung === null) return [];
  const found = new Map<string, Need>();
  const seen: Rung[] = [rung];
  const open = rungsBefore(rung, library).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { rung: before, reason } = next;
    if (seen.some((each) => isSameRung(each, before))) continue;
    seen.push(before);
    const here = live.filter((each) => each.rung !== null && isSameRung(each.rung, before));
    for (const { item } of here) {
      if (item.id !== id)
        found.set(item.id, { item: item.id, is: reason === null ? 'below' : 'library', reason });
    }
    // Nothing is planned there: what that rung builds on is needed instead.
    if (here.length === 0) {
      const further = rungsBefore(before, library);
      open.push(...further.map((each) => ({ rung: each.rung, reason: each.reason ?? reason })));
    }
  }
  return [...found.values()];
}
