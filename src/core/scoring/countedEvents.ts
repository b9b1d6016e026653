import type { DayNumber } from '../brand.ts';
import type { ContactEvent } from '../contacts/table.ts';
import type { Counting, EventsCriterion } from './model.ts';

/**
 * The events that a criterion counts, newest first (`SC-3`, `SC-5`, `SC-13`): of its kinds, not later than
 * `asOf`, within its window, as many as its counting rule lets through. Events may come in any order;
 * of two on one day the one that stands later in the list is the newer.
 */
export function countedEvents(
  criterion: EventsCriterion,
  events: readonly ContactEvent[],
  asOf: DayNumber,
): readonly ContactEvent[] {
  const { windowDays } = criterion;
  const eligible = events
    .filter((event) => criterion.events.includes(event.kind))
    .filter((event) => event.day <= asOf)
    .filter((event) => windowDays === null || asOf - event.day <= windowDays);
  const newestFirst = eligible.toReversed().sort((a, b) => b.day - a.day);
  return letThrough(criterion.counting, newestFirst);
}

function letThrough(counting: Counting, newestFirst: readonly ContactEvent[]): readonly ContactEvent[] {
  switch (counting.by) {
    case 'every':
      return newestFirst;
    case 'once':
      return newestFirst.slice(0, 1);
    case 'day':
      return newestFirst.filter((event, index) => event.day !== newestFirst[index - 1]?.day);
    case 'most':
      return newestFirst.slice(0, counting.times);
  }
}
