import type { DayNumber } from '../brand.ts';
import type { ContactEvent } from '../contacts/table.ts';
import type { Counting, EventsCriterion } from './criterion.ts';
import { visibleEvents } from './visibleEvents.ts';

/**
 * The events that a criterion counts, newest first (`SC-5`): of those that it sees, within its window, as many as its
 * counting rule lets through.
 */
export function countedEvents(
  criterion: EventsCriterion,
  events: readonly ContactEvent[],
  asOf: DayNumber,
): readonly ContactEvent[] {
  const { windowDays, counting } = criterion;
  const eligible = visibleEvents(criterion, events, asOf).filter(
    (event) => windowDays === null || asOf - event.day <= windowDays,
  );
  return letThrough(counting, eligible);
}

function letThrough(counting: Counting, newestFirst: readonly ContactEvent[]): readonly ContactEvent[] {
  switch (counting.by) {
    case 'every':
      return newestFirst;
    case 'once':
      return newestFirst.slice(0, 1);
    case 'asset':
      return newestFirst.filter(isFirstOfAsset);
    case 'day':
      return newestFirst.filter((event, index) => event.day !== newestFirst[index - 1]?.day);
    case 'most':
      return newestFirst.slice(0, counting.times);
  }
}

/** An event without asset counts as one of its own (`SC-26`). */
function isFirstOfAsset({ asset }: ContactEvent, index: number, list: readonly ContactEvent[]): boolean {
  if (asset === undefined || asset === '') return true;
  return list.findIndex((other) => other.asset === asset) === index;
}
