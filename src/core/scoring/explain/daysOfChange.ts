import type { DayNumber, Days } from '../../brand.ts';
import type { Contact } from '../../contacts/table.ts';
import type { Condition } from '../condition.ts';
import type { BucketsCriterion, Criterion } from '../criterion.ts';
import { dayOf } from '../fieldValue.ts';
import type { Field } from '../model.ts';
import type { Subject } from '../subject.ts';
import { visibleEvents } from '../visibleEvents.ts';
import { type DecidingParts, leavesOf } from './decidingParts.ts';

type Named = DecidingParts['named'];

/**
 * In how many days a criterion without fading may give something else if nothing more happens: whenever an event or a date
 * grows over an age that the criterion asks for (`SC-24`, `SC-29`, `SC-45`).
 */
export function daysOfChange(criterion: Criterion, subject: Subject, named: Named): ReadonlySet<Days> {
  const { events, asOf } = subject;
  switch (criterion.kind) {
    case 'cases': {
      const conditions = criterion.rows.map(({ when }) => when);
      return daysOfAnswers(conditions, named, subject);
    }
    case 'surge': {
      const { recentDays, baselineDays } = criterion;
      const ages = visibleEvents(criterion, events, asOf).map(({ day }) => asOf - day);
      return daysUntil(ages, [recentDays, recentDays + baselineDays]);
    }
    case 'buckets': {
      const withins = criterion.rows.flatMap(({ withinDays }) =>
        withinDays === null ? [] : [withinDays + 1],
      );
      return daysUntil(agesOfBuckets(criterion, subject), [0, ...withins]);
    }
    default:
      return new Set();
  }
}

/** In how many days a condition may have another answer: whenever a date grows over a bound of an age (`SC-24`). */
export function daysOfAnswers(
  conditions: readonly Condition[],
  named: Named,
  { fields, contact, asOf }: AgingContact,
): ReadonlySet<Days> {
  const days = leavesOf(conditions, named).flatMap((leaf) => {
    if (leaf.is !== 'age') return [];
    const day = dayOf(fields, contact, leaf.field);
    const bounds = [leaf.from, leaf.to].filter((bound) => bound !== null);
    return day === null ? [] : [...daysUntil([asOf - day], bounds)];
  });
  return new Set(days);
}

type AgingContact = {
  readonly fields: readonly Field[];
  readonly contact: Contact;
  readonly asOf: DayNumber;
};

function agesOfBuckets({ source }: BucketsCriterion, subject: Subject): readonly Days[] {
  const { fields, contact, events, asOf } = subject;
  if (source.from === 'events') return visibleEvents(source, events, asOf).map(({ day }) => asOf - day);
  const day = source.last === null ? null : dayOf(fields, contact, source.last);
  return day === null ? [] : [asOf - day];
}

function daysUntil(ages: readonly Days[], bounds: readonly Days[]): ReadonlySet<Days> {
  return new Set(ages.flatMap((age) => bounds.map((bound) => bound - age)));
}
