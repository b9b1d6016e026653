import { weightedCentipoints } from './centipoints.ts';
import type { ColleaguesCriterion } from './criterion.ts';
import { fadingTable, pointsAtAge } from './fadingTable.ts';
import type { ColleagueLine } from './ledger.ts';
import type { Subject } from './subject.ts';
import { visibleEvents } from './visibleEvents.ts';

/** One line for each colleague that counts, the newest first: its newest event, faded by its age (`SC-30`). */
export function colleagueLines(
  criterion: ColleaguesCriterion,
  { colleagues, asOf }: Subject,
): readonly ColleagueLine[] {
  const { windowDays, times, weight } = criterion;
  const newest = colleagues
    .map((events, colleague) => ({ colleague, event: visibleEvents(criterion, events, asOf)[0] }))
    .flatMap(({ colleague, event }) => (event ? [{ colleague, event, age: asOf - event.day }] : []))
    .filter(({ age }) => windowDays === null || age <= windowDays)
    .sort((a, b) => a.age - b.age || a.colleague - b.colleague)
    .slice(0, times);
  if (newest.length === 0) return [];
  const full = weightedCentipoints(criterion.points, weight);
  const faded = fadingTable(full, criterion.fading, windowDays);
  return newest.map(({ colleague, event: { kind, day }, age }) => ({
    kind: 'colleague',
    criterion: criterion.id,
    colleague,
    event: kind,
    day,
    age,
    full,
    points: pointsAtAge(faded, age),
  }));
}
