import { weightedCentipoints } from './centipoints.ts';
import { countedEvents } from './countedEvents.ts';
import type { EventsCriterion } from './criterion.ts';
import { fadingTable, pointsAtAge } from './fadingTable.ts';
import type { EventLine } from './ledger.ts';
import type { Subject } from './subject.ts';

/** One line for each counted event, the newest first: the criterion's points, faded by its age (`SC-13`, `SC-6`). */
export function eventLines(criterion: EventsCriterion, { events, asOf }: Subject): readonly EventLine[] {
  const counted = countedEvents(criterion, events, asOf);
  if (counted.length === 0) return [];
  const full = weightedCentipoints(criterion.points, criterion.weight);
  const faded = fadingTable(full, criterion.fading, criterion.windowDays);
  return counted.map(({ kind, day }) => ({
    kind: 'event',
    criterion: criterion.id,
    event: kind,
    day,
    age: asOf - day,
    full,
    points: pointsAtAge(faded, asOf - day),
  }));
}
