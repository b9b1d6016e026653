import type { Centipoints } from '../../brand.ts';
import type { EventFilter, EventsCriterion } from '../criterion.ts';
import { around, type Interval, upTo } from './interval.ts';

/** Whether an event exists that a criterion would see (`SC-13`, `SC-26`). */
export function canSeeEvents(kinds: readonly string[], filter: EventFilter | null): boolean {
  if (kinds.length === 0) return false;
  if (filter === null) return true;
  const { topics, assets, channels, amount } = filter;
  return [topics, assets, channels].every(canBeNamed) && canBeWithin(amount);
}

/** What one event, colleague or count can give at any age, by its fading table (`SC-6`). */
export function eachReach(table: Int32Array): Interval {
  return around(table);
}

/** What all counted events can give together (`SC-5`); none is always possible. */
export function countedReach(
  table: Int32Array,
  { counting, filter }: Pick<EventsCriterion, 'counting' | 'filter'>,
): Interval {
  const each = eachReach(table);
  switch (counting.by) {
    case 'every':
      return upTo(Infinity, each);
    case 'once':
      return upTo(1, each);
    case 'most':
      return upTo(counting.times, each);
    case 'asset':
      return upTo(filter?.assets ? new Set(filter.assets).size : Infinity, each);
    case 'day':
      return dailyReach(table);
  }
}

/** One event of each age at most: the sum of the table. Its last entry holds for every later age. */
function dailyReach(table: Int32Array): Interval {
  let least: Centipoints = 0;
  let most: Centipoints = 0;
  for (const points of table) {
    if (points < 0) least += points;
    else most += points;
  }
  const last = table.at(-1) ?? 0;
  return { least: last < 0 ? -Infinity : least, most: last > 0 ? Infinity : most };
}

/** An empty property is not known, and passes no filter. */
function canBeNamed(named: readonly string[] | null): boolean {
  return named === null || named.some((name) => name !== '');
}

function canBeWithin(amount: EventFilter['amount']): boolean {
  return amount === null || (amount.from ?? -Infinity) < (amount.to ?? Infinity);
}
