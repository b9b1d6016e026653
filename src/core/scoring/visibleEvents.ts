import type { DayNumber } from '../brand.ts';
import type { ContactEvent } from '../contacts/table.ts';
import type { EventFilter } from './criterion.ts';
import { isWithin } from './isWithin.ts';

/** Which events a criterion looks at. */
export type EventChoice = { readonly events: readonly string[]; readonly filter: EventFilter | null };

/**
 * The events that a criterion sees, newest first (`SC-3`, `SC-13`, `SC-26`): of its kinds, through its filter, not later
 * than `asOf`. They may come in any order; of two on one day the one that stands later in the list is the newer.
 */
export function visibleEvents(
  { events: kinds, filter }: EventChoice,
  events: readonly ContactEvent[],
  asOf: DayNumber,
): readonly ContactEvent[] {
  return events
    .filter((event) => kinds.includes(event.kind))
    .filter((event) => filter === null || passes(event, filter))
    .filter((event) => event.day <= asOf)
    .toReversed()
    .sort((a, b) => b.day - a.day);
}

/** Whether a filter lets an event through; a property that is asked for and not known does not pass (`SC-26`). */
function passes({ topic, asset, channel, amount }: ContactEvent, filter: EventFilter): boolean {
  return (
    isNamed(topic, filter.topics) &&
    isNamed(asset, filter.assets) &&
    isNamed(channel, filter.channels) &&
    (filter.amount === null || isAmountWithin(amount, filter.amount))
  );
}

function isNamed(property: string | undefined, named: readonly string[] | null): boolean {
  return named === null || (property !== undefined && property !== '' && named.includes(property));
}

function isAmountWithin(
  amount: number | undefined,
  { from, to }: NonNullable<EventFilter['amount']>,
): boolean {
  return amount !== undefined && Number.isFinite(amount) && isWithin(amount, from, to);
}
