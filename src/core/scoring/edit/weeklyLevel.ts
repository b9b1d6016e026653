import type { Centipoints } from '../../brand.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { clip, criterionBoundsOf } from '../clip.ts';
import type { EventsCriterion } from '../criterion.ts';
import { fadingTable, pointsAtAge } from '../fadingTable.ts';

/** Longest that anything lasts, in weeks: what is not 0 by then never ends. */
const longestWeeks = 10_000;

/**
 * What somebody settles at who does it once a week, each time something else, on the day it is done: the sum of its
 * faded points after counting, window and cap (`DE-82`). Null when it grows without an end.
 */
export function weeklyLevel(criterion: EventsCriterion): Centipoints | null {
  const { points, weight, fading, windowDays, counting, cap } = criterion;
  const table = fadingTable(weightedCentipoints(points, weight), fading, windowDays);
  const times = counting.by === 'once' ? 1 : counting.by === 'most' ? counting.times : longestWeeks;
  const isEndless = times === longestWeeks && table.at(-1) !== 0;
  if (isEndless && cap.max === null) return null;
  let sum = 0;
  for (let week = 0; week < times && (week * 7 < table.length || table.at(-1) !== 0); week++) {
    sum += pointsAtAge(table, week * 7);
  }
  return clip(sum, criterionBoundsOf(cap));
}
