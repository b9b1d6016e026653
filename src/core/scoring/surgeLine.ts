import { toCentipoints, weightedCentipoints } from './centipoints.ts';
import type { SurgeCriterion } from './criterion.ts';
import type { SurgeLine } from './ledger.ts';
import type { Subject } from './subject.ts';
import { visibleEvents } from './visibleEvents.ts';

/** Activity over baseline: a rise gives the points for active or inactive, and the task (`SC-29`). */
export function surgeLine(criterion: SurgeCriterion, { events, asOf }: Subject): SurgeLine {
  const { recentDays: k, baselineDays: m } = criterion;
  const ages = visibleEvents(criterion, events, asOf).map(({ day }) => asOf - day);
  const recent = ages.filter((age) => age < k).length;
  const earlier = ages.filter((age) => age >= k && age < k + m).length;
  const isActive = earlier > 0;
  const isSurge = isRise(criterion, recent, earlier);
  const points = isActive ? criterion.active : criterion.inactive;
  return {
    kind: 'surge',
    criterion: criterion.id,
    recent,
    earlier,
    isActive,
    isSurge,
    points: isSurge ? weightedCentipoints(points, criterion.weight) : 0,
  };
}

/** Whether recent events are enough, and over both baselines: the contact's own, and that of its like (`SC-29`). */
export function isRise(
  { recentDays: k, baselineDays: m, least, factor, population }: SurgeCriterion,
  recent: number,
  earlier: number,
): boolean {
  // Events in 30 days have two decimals, as points do.
  const rate = toCentipoints(earlier > 0 ? population.active : population.inactive);
  const isOverOwn = recent * m * 100 > factor * earlier * k;
  const isOverOthers = recent * 300_000 > factor * k * rate;
  return recent >= least && isOverOwn && isOverOthers;
}
