import type { Days } from '../brand.ts';
import { modelBounds } from '../scoring/bounds.ts';
import { toCentipoints } from '../scoring/centipoints.ts';
import type { BucketsCriterion, EventsCriterion, SurgeCriterion } from '../scoring/criterion.ts';
import { fadingTable, pointsAtAge } from '../scoring/fadingTable.ts';
import { pointsWithin } from '../scoring/within.ts';
import { windowLike } from './nearestFading.ts';

/** How many events in a row of rows are told apart. */
const mostTimes = 3;

type Recency = { readonly withinDays: Days | null; readonly share: number };

/** A criterion of events as rows of how often and how lately: of those that fit, the best one counts (`DE-13`). */
export function bucketsLike(criterion: EventsCriterion): BucketsCriterion {
  const { counting, points } = criterion;
  const times = timesOf(counting);
  const rows = recenciesOf(criterion).flatMap(({ withinDays, share }) =>
    Array.from({ length: times }, (_, place) => times - place).map((atLeast) => ({
      atLeast,
      withinDays,
      points: pointsWithin(points * atLeast * share) ?? 0,
    })),
  );
  return bucketsOf(criterion, rows);
}

/** A rise as a plain number of events in the same last days (`DE-13`). */
export function frequencyLike(criterion: SurgeCriterion): BucketsCriterion {
  const { least, recentDays, active, inactive } = criterion;
  const row = {
    atLeast: Math.max(1, least),
    withinDays: Math.max(1, recentDays - 1),
    points: Math.max(active, inactive),
  };
  return bucketsOf(criterion, [row]);
}

function timesOf(counting: EventsCriterion['counting']): number {
  if (counting.by === 'once') return 1;
  return counting.by === 'most' ? Math.min(mostTimes, counting.times) : mostTimes;
}

/** Time frames, the shortest first, with the share of the points that is left in the middle of each. */
function recenciesOf({ fading, windowDays }: EventsCriterion): readonly Recency[] {
  if (fading.by === 'none') return [{ withinDays: windowDays, share: 1 }];
  const table = fadingTable(toCentipoints(modelBounds.points), fading, null);
  const half = windowLike(fading, windowDays);
  const last = Math.min(windowDays ?? modelBounds.days, 2 * half);
  const ends = [...new Set([Math.ceil(half / 2), half, last])];
  return ends.map((withinDays, place) => {
    const middle = Math.floor(((ends[place - 1] ?? 0) + withinDays) / 2);
    return { withinDays, share: pointsAtAge(table, middle) / toCentipoints(modelBounds.points) };
  });
}

function bucketsOf(
  criterion: EventsCriterion | SurgeCriterion,
  rows: BucketsCriterion['rows'],
): BucketsCriterion {
  const { id, label, side, group, enabled, cap, weight, why, decidedBy, decidedOn, line } = criterion;
  const { events, filter } = criterion;
  return {
    kind: 'buckets',
    ...{ id, label, side, group, enabled, cap, weight, why, decidedBy, decidedOn, line },
    source: { from: 'events', events, filter },
    rows,
    other: 0,
    unknown: 0,
  };
}
