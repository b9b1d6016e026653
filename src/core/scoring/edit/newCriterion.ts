import type { Points } from '../../brand.ts';
import type { Criterion } from '../criterion.ts';
import type { EventKind, Field, ScoringModel } from '../model.ts';
import { noReasons } from '../reasons.ts';
import type { Side } from '../sides.ts';
import type { Text } from '../../text.ts';
import { freshId } from './freshId.ts';
import { valuesOf } from './tableRows.ts';

/** What a new criterion of a kind of events looks at. */
export type EventWay = 'events' | 'buckets' | 'surge' | 'colleagues';

/** Values of a field that get a row of their own in a new table; the rest are others. */
const mostRows = 12;

/**
 * A new criterion of fit over one field (`DE-84`): a table in which the first value is the best and the last gives
 * nothing, ranges of a number, or how long ago a date was.
 */
export function criterionOfField(model: ScoringModel, field: Field): Criterion {
  const points = startingPoints(model, 'fit');
  const base = line(model, field, 'fit');
  const rest = { field: field.id, other: 0, unknown: 0 };
  switch (field.type) {
    case 'category':
    case 'yesNo':
    case 'text':
      return {
        ...base,
        kind: 'table',
        rows: fallingRows(valuesOf(field).slice(0, mostRows), points),
        ...rest,
      };
    case 'number':
      return { ...base, kind: 'ranges', ranges: usualRanges(points), ...rest };
    case 'date':
      return {
        ...base,
        kind: 'counter',
        count: null,
        last: field.id,
        counting: { by: 'once' },
        windowDays: null,
        points,
        fading: { by: 'linear', days: 180 },
        unknown: 0,
      };
  }
}

/** A new criterion of behaviour that counts a number field: a point for each, ten at most. */
export function criterionOfCount(model: ScoringModel, field: Field): Criterion {
  return {
    ...line(model, field, 'behaviour'),
    kind: 'counter',
    count: field.id,
    last: null,
    counting: { by: 'most', times: 10 },
    windowDays: null,
    points: 1,
    fading: { by: 'none' },
    unknown: 0,
  };
}

/** A new criterion of fit over several fields, with one row that asks for a known field. */
export function criterionOfCases(
  model: ScoringModel,
  words: { readonly name: Text; readonly row: Text },
): Criterion {
  const points = startingPoints(model, 'fit');
  const field = model.fields[0];
  const when = field ? ({ is: 'known', field: field.id } as const) : ({ is: 'and', of: [] } as const);
  return {
    ...line(model, { id: 'cases', label: words.name }, 'fit'),
    kind: 'cases',
    rows: [{ label: words.row, when, points }],
    other: 0,
    unknown: 0,
  };
}

/** A new criterion of behaviour over a kind of event, in one of four ways (`DE-84`). */
export function criterionOfEvents(
  model: ScoringModel,
  kind: EventKind,
  way: EventWay,
  words: { readonly name: Text; readonly task: Text },
): Criterion {
  const points = startingPoints(model, 'behaviour');
  const base = line(model, { id: kind.id, label: words.name }, 'behaviour');
  const seen = { events: [kind.id], filter: null };
  switch (way) {
    case 'events':
      return {
        ...base,
        kind: 'events',
        ...seen,
        cap: { min: null, max: points * 2 },
        counting: { by: 'day' },
        windowDays: null,
        points,
        fading: { by: 'halfLife', days: 30 },
      };
    case 'buckets':
      return {
        ...base,
        kind: 'buckets',
        source: { from: 'events', ...seen },
        rows: [
          { atLeast: 1, withinDays: 90, points: half(points) },
          { atLeast: 3, withinDays: 90, points },
        ],
        other: 0,
        unknown: 0,
      };
    case 'surge':
      return {
        ...base,
        kind: 'surge',
        ...seen,
        recentDays: 14,
        baselineDays: 90,
        least: 2,
        factor: 200,
        population: { active: 0, inactive: 0 },
        active: half(points),
        inactive: points,
        task: words.task,
      };
    case 'colleagues':
      return {
        ...base,
        kind: 'colleagues',
        ...seen,
        windowDays: 90,
        times: 3,
        points: half(points),
        fading: { by: 'halfLife', days: 30 },
      };
  }
}

/** What a new criterion gives at most: its equal part of the side, 5 to 20 points. */
export function startingPoints(model: ScoringModel, side: Side): Points {
  const others = model.criteria.filter((criterion) => criterion.side === side).length;
  const room = model.sides[side].max > 0 ? model.sides[side].max : 50;
  return Math.min(20, Math.max(5, Math.floor(room / (others + 1))));
}

function line(model: ScoringModel, { id, label }: { readonly id: string; readonly label: Text }, side: Side) {
  const open = { min: null, max: null };
  return {
    ...{ id: freshId(model, id), label, side, group: null, enabled: true },
    ...{ cap: open, weight: null, ...noReasons },
  } as const;
}

/** The first value gets all points, the last nothing, those between evenly less; a single one and *yes* get all. */
function fallingRows(values: readonly string[], points: Points) {
  const steps = Math.max(1, values.length - 1);
  return values.map((value, at) => ({
    values: [value],
    points: Math.round((points * (steps - at)) / steps),
  }));
}

/** Ranges that read as sizes of a company; the user sets the bounds. */
function usualRanges(points: Points) {
  return [
    { from: null, to: 10, points: 0 },
    { from: 10, to: 50, points: half(points) },
    { from: 50, to: 250, points },
    { from: 250, to: null, points: half(points) },
  ];
}

function half(points: Points): Points {
  return Math.round(points / 2);
}
