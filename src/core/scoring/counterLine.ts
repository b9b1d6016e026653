import type { Centipoints, DayNumber } from '../brand.ts';
import { weightedCentipoints } from './centipoints.ts';
import type { CounterCriterion } from './criterion.ts';
import { fadingTable, pointsAtAge } from './fadingTable.ts';
import { dayOf, numberOf } from './fieldValue.ts';
import type { CounterLine } from './ledger.ts';
import type { Subject } from './subject.ts';

/** The largest count that a field can say (`SC-27`). */
export const mostCounted = 1_000_000;

/** Points for a count and a last date that stand in fields (`SC-27`). */
export function counterLine(criterion: CounterCriterion, subject: Subject): CounterLine {
  const { fields, contact, asOf } = subject;
  const count = countOf(criterion.count, subject);
  const day = criterion.last === null ? null : dayOf(fields, contact, criterion.last);

  function line(counted: number | null, each: Centipoints, points: Centipoints): CounterLine {
    return { kind: 'counter', criterion: criterion.id, counted, day, each, points };
  }

  if (count === 0) return line(0, 0, 0);
  if (count === null || (criterion.last !== null && day === null)) {
    return line(null, 0, weightedCentipoints(criterion.unknown, criterion.weight));
  }
  if (day !== null && !isSeen(day, criterion, asOf)) return line(0, 0, 0);
  const each = eachNow(criterion, day === null ? null : asOf - day);
  const counted = timesCounted(criterion.counting, count);
  return line(counted, each, counted * each);
}

/** How many stands in the field: a whole number, 0..1,000,000; 1 without a field, null when it is not known. */
export function countOf(field: string | null, { fields, contact }: Subject): number | null {
  if (field === null) return 1;
  const number = numberOf(fields, contact, field);
  return number === null ? null : Math.min(mostCounted, Math.floor(Math.max(0, number)));
}

function isSeen(day: DayNumber, { windowDays }: CounterCriterion, asOf: DayNumber): boolean {
  return day <= asOf && (windowDays === null || asOf - day <= windowDays);
}

/** What each gives at an age; without a last date there is neither window nor fading. */
function eachNow({ points, weight, fading, windowDays }: CounterCriterion, age: number | null): Centipoints {
  const full = weightedCentipoints(points, weight);
  return age === null ? full : pointsAtAge(fadingTable(full, fading, windowDays), age);
}

function timesCounted(counting: CounterCriterion['counting'], count: number): number {
  switch (counting.by) {
    case 'every':
      return count;
    case 'once':
      return 1;
    case 'most':
      return Math.min(count, counting.times);
  }
}
