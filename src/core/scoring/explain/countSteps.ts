import { mostCounted } from '../counterLine.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { CounterCriterion } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';

/**
 * The count from which on a counter gives no more (`SC-27`): 1 for once, N for at most N; for every, where the least that
 * one can give brings the sum to the clip of the criterion, at most a million.
 */
export function lastCountOf(criterion: CounterCriterion): number {
  switch (criterion.counting.by) {
    case 'once':
      return 1;
    case 'most':
      return criterion.counting.times;
    case 'every':
      return lastOfEvery(criterion);
  }
}

function lastOfEvery({ points, weight, cap, last, fading, windowDays }: CounterCriterion): number {
  const full = weightedCentipoints(points, weight);
  const { min, max } = criterionBoundsOf(cap);
  const bound = full > 0 ? max : 0 - min;
  const given = last === null ? [full] : [...fadingTable(full, fading, windowDays)];
  const least = given.reduce((so, each) => (each === 0 ? so : Math.min(so, Math.abs(each))), Infinity);
  return Math.min(mostCounted, Math.max(1, Math.ceil(bound / least)));
}
