import type { Centipoints, Days } from '../../brand.ts';
import { clip, criterionBoundsOf } from '../clip.ts';
import { colleagueLines } from '../colleagueLines.ts';
import { countedEvents } from '../countedEvents.ts';
import type { ColleaguesCriterion, Criterion, EventsCriterion } from '../criterion.ts';
import type { Subject } from '../subject.ts';
import { createCriterionSum } from './criterionSum.ts';
import { daysOfChange } from './daysOfChange.ts';
import type { DecidingParts } from './decidingParts.ts';
import { createFadedPoints } from './fadedPoints.ts';

/** The same contact and what it did, so many days later. */
type SubjectIn = (days: Days) => Subject;

/**
 * What one criterion gives after its clip on each of the next days, 0 to `days`, if nothing more happens (`SC-41`). The
 * subject must not have events later than its own day. `subjectIn` is the subject so many days later.
 */
export function pointsByDay(
  criterion: Criterion,
  subjectIn: SubjectIn,
  days: Days,
  named: DecidingParts['named'],
): readonly Centipoints[] {
  const today = subjectIn(0);
  if (!criterion.enabled) return Array.from({ length: days + 1 }, () => 0);
  switch (criterion.kind) {
    case 'events':
      return fadingSums(criterion, agesOfEvents(criterion, today), days);
    case 'colleagues':
      return fadingSums(criterion, agesOfColleagues(criterion, today), days);
    case 'counter':
      return steppedSums(criterion, subjectIn, days, () => true);
    default: {
      const changes = daysOfChange(criterion, today, named);
      return steppedSums(criterion, subjectIn, days, (ahead) => changes.has(ahead));
    }
  }
}

/**
 * Time closes the window over the oldest first, and counting takes the newest first: so what counts later is what counts
 * today without a window, as far as the window then reaches.
 */
function agesOfEvents(criterion: EventsCriterion, { events, asOf }: Subject): readonly Days[] {
  return countedEvents({ ...criterion, windowDays: null }, events, asOf).map(({ day }) => asOf - day);
}

function agesOfColleagues(criterion: ColleaguesCriterion, subject: Subject): readonly Days[] {
  return colleagueLines({ ...criterion, windowDays: null }, subject).map(({ age }) => age);
}

/** Sums of what things of these ages give, day by day; those of one age together. */
function fadingSums(
  criterion: EventsCriterion | ColleaguesCriterion,
  ages: readonly Days[],
  days: Days,
): readonly Centipoints[] {
  const bounds = criterionBoundsOf(criterion.cap);
  const eachAt = createFadedPoints(criterion);
  const counts = new Map<Days, number>();
  for (const age of ages) counts.set(age, (counts.get(age) ?? 0) + 1);
  return Array.from({ length: days + 1 }, (_, ahead) => {
    let sum = 0;
    for (const [age, count] of counts) sum += count * eachAt(age + ahead);
    return clip(sum, bounds);
  });
}

/** What changes on some days only is computed on those days. */
function steppedSums(
  criterion: Criterion,
  subjectIn: SubjectIn,
  days: Days,
  doesChange: (ahead: Days) => boolean,
): readonly Centipoints[] {
  const sumOf = createCriterionSum(criterion);
  let sum = sumOf(subjectIn(0));
  return Array.from({ length: days + 1 }, (_, ahead) => {
    if (doesChange(ahead)) sum = sumOf(subjectIn(ahead));
    return sum;
  });
}
