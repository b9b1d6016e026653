import type { Points } from '../../brand.ts';
import { criterionBoundsOf } from '../clip.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { mostCounted } from '../counterLine.ts';
import type {
  BucketsCriterion,
  CasesCriterion,
  ColleaguesCriterion,
  CounterCriterion,
  Criterion,
  EventsCriterion,
  RangesCriterion,
  SurgeCriterion,
  TableCriterion,
} from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import type { Field } from '../model.ts';
import { canSeeEvents, countedReach, eachReach } from './eventReach.ts';
import { around, clipped, type Interval, upTo, zero } from './interval.ts';
import type { Reasoner } from './reasoner.ts';
import { bucketsReach, casesReach, type DeadRow, type RowReach } from './rowReach.ts';
import { outside, spanOf } from './spans.ts';

/** What one criterion can give to anybody (`SC-43`). */
export type CriterionReach = {
  /** Its sum before its cap, but within ±10,000 points (`SC-7`). */
  readonly sum: Interval;
  /** After its cap. */
  readonly given: Interval;
  readonly deadRows: readonly DeadRow[];
};

type Sum = Pick<CriterionReach, 'sum'> & { readonly deadRows?: readonly DeadRow[] };

/** What a criterion that is switched on can give, from its least to its most, over all contacts, events and days. */
export function criterionReach(
  criterion: Criterion,
  fields: readonly Field[],
  reasoner: Reasoner,
): CriterionReach {
  const { sum, deadRows = [] } = sumReach(criterion, fields, reasoner);
  return {
    sum: clipped(sum, criterionBoundsOf({ min: null, max: null })),
    given: clipped(sum, criterionBoundsOf(criterion.cap)),
    deadRows,
  };
}

function sumReach(criterion: Criterion, fields: readonly Field[], reasoner: Reasoner): Sum {
  switch (criterion.kind) {
    case 'table':
      return tableReach(criterion, fields);
    case 'ranges':
      return { sum: rangesReach(criterion) };
    case 'cases':
      return rowsReach(criterion, casesReach(criterion, reasoner));
    case 'events':
      return { sum: eventsReach(criterion) };
    case 'counter':
      return { sum: counterReach(criterion) };
    case 'buckets':
      return rowsReach(criterion, bucketsReach(criterion));
    case 'surge':
      return { sum: surgeReach(criterion) };
    case 'colleagues':
      return { sum: colleaguesReach(criterion) };
  }
}

/** A row counts when one of its values can be known; texts that no row names there always are (`SC-11`). */
function tableReach(criterion: TableCriterion, fields: readonly Field[]): Sum {
  const { rows, other, unknown, weight } = criterion;
  const spellings = new Set(fields.find(({ id }) => id === criterion.field)?.unknown);
  const dead = rows.flatMap(({ values }, row): readonly DeadRow[] =>
    values.every((value) => value === '' || spellings.has(value)) ? [{ row, behind: null }] : [],
  );
  const alive = rows.filter((_, row) => dead.every((each) => each.row !== row));
  return { sum: pointsReach([...alive.map(({ points }) => points), other, unknown], weight), deadRows: dead };
}

/** `other` counts only where the ranges leave a number out (`SC-12`). */
function rangesReach({ ranges, other, unknown, weight }: RangesCriterion): Interval {
  const spans = ranges.flatMap(({ from, to }) => spanOf(from, to));
  const points = ranges.filter(({ from, to }) => spanOf(from, to).length > 0).map((range) => range.points);
  const others = outside(spans).length > 0 ? [other] : [];
  return pointsReach([...points, ...others, unknown], weight);
}

function rowsReach(criterion: CasesCriterion | BucketsCriterion, reach: RowReach): Sum {
  const { rows, other, unknown, weight } = criterion;
  const dead = new Set(reach.dead.map(({ row }) => row));
  const points = rows.filter((_, row) => !dead.has(row)).map((row) => row.points);
  const others = reach.canBeOther ? [other] : [];
  const unknowns = reach.canBeUnknown ? [unknown] : [];
  return { sum: pointsReach([...points, ...others, ...unknowns], weight), deadRows: reach.dead };
}

function eventsReach(criterion: EventsCriterion): Interval {
  const { events, filter, points, weight, fading, windowDays } = criterion;
  if (!canSeeEvents(events, filter)) return zero;
  return countedReach(fadingTable(weightedCentipoints(points, weight), fading, windowDays), criterion);
}

/** Without a count field it is one (`SC-27`). */
function counterReach(criterion: CounterCriterion): Interval {
  const { count, last, counting, points, weight, fading, windowDays, unknown } = criterion;
  const full = weightedCentipoints(points, weight);
  const each = last === null ? around([full]) : eachReach(fadingTable(full, fading, windowDays));
  const times = { every: mostCounted, once: 1, most: counting.by === 'most' ? counting.times : 0 };
  const counted = upTo(count === null ? 1 : times[counting.by], each);
  const unsaid = weightedCentipoints(unknown, weight);
  return around([counted.least, counted.most, unsaid]);
}

function surgeReach({ events, filter, active, inactive, weight }: SurgeCriterion): Interval {
  return canSeeEvents(events, filter) ? pointsReach([0, active, inactive], weight) : zero;
}

function colleaguesReach(criterion: ColleaguesCriterion): Interval {
  const { events, filter, times, points, weight, fading, windowDays } = criterion;
  if (!canSeeEvents(events, filter)) return zero;
  return upTo(times, eachReach(fadingTable(weightedCentipoints(points, weight), fading, windowDays)));
}

function pointsReach(points: readonly Points[], weight: Points | null): Interval {
  return around(points.map((each) => weightedCentipoints(each, weight)));
}
