import type { Days } from '../brand.ts';
import { modelBounds } from '../scoring/bounds.ts';
import type { Criterion, Fading } from '../scoring/criterion.ts';
import type { GoldenContact } from '../scoring/goldenContact.ts';
import type { ScoringModel } from '../scoring/model.ts';

/**
 * About how many small steps it takes to score the golden contacts of a file with so many values (`EX-41`): for each
 * contact everything in the file and the days of all fading tables, for each event everything that criteria ask of it.
 */
export function goldenWork({ golden, criteria }: ScoringModel, values: number): number {
  const perContact = values + sum(criteria.map(daysOfTable));
  const perEvent = sum(criteria.map(asked));
  return golden.length * perContact + sum(golden.map(eventsOf)) * perEvent;
}

function eventsOf({ events, colleagues }: GoldenContact): number {
  return events.length + sum(colleagues.map(({ length }) => length));
}

/** What a criterion asks of one event. */
function asked(criterion: Criterion): number {
  const source = criterion.kind === 'buckets' ? criterion.source : criterion;
  if (!('events' in source)) return 0;
  const { topics, assets, channels } = source.filter ?? {};
  return 1 + sum([source.events, topics, assets, channels].map((list) => list?.length ?? 0));
}

function daysOfTable(criterion: Criterion): Days {
  if (!('fading' in criterion)) return 0;
  return Math.min(lastDay(criterion.fading), criterion.windowDays ?? Infinity);
}

/** The age at which no more points fade, or one beyond it. */
function lastDay(fading: Fading): Days {
  switch (fading.by) {
    case 'none':
      return 0;
    case 'linear':
      return fading.days;
    case 'monthly':
      return 3000 / fading.percent;
    case 'halfLife':
      return 18 * fading.days;
    case 'steps':
      return modelBounds.days;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}
