import type { DayNumber } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { SurgeCriterion } from '../criterion.ts';
import { countAndList, countInto } from './countInto.ts';
import type { EventSource } from './eventSource.ts';
import type { FilledPart } from './part.ts';
import { visitRuns } from './visitRuns.ts';

/** Points for activity over baseline (`SC-29`). */
export function surgePart(criterion: SurgeCriterion, source: EventSource, asOf: DayNumber): FilledPart {
  const { recentDays, baselineDays, least, factor, population, weight, cap } = criterion;
  const active = weightedCentipoints(criterion.active, weight);
  const inactive = weightedCentipoints(criterion.inactive, weight);
  const activeRate = Math.round(population.active * 100);
  const inactiveRate = Math.round(population.inactive * 100);

  /** For at least `least` recent events. */
  function pointsOf(recent: number, earlier: number): number {
    if (recent * baselineDays * 100 <= factor * earlier * recentDays) return 0;
    const rate = earlier > 0 ? activeRate : inactiveRate;
    if (recent * 300_000 <= factor * recentDays * rate) return 0;
    return earlier > 0 ? active : inactive;
  }

  const recent = new Int32Array(blockContacts);
  const earlier = new Int32Array(blockContacts);
  return {
    kind: 'filled',
    cap: criterionBoundsOf(cap),
    reach: { min: Math.min(0, active, inactive), max: Math.max(0, active, inactive) },
    isSparse: true,
    fill: ({ index }, sums, seen) => {
      recent.fill(0);
      earlier.fill(0);
      const turn = recentDays + baselineDays;
      visitRuns(source, index, asOf, { least: 0, greatest: recentDays - 1 }, countAndList(recent, seen));
      visitRuns(source, index, asOf, { least: recentDays, greatest: turn - 1 }, countInto(earlier));
      for (let at = 0; at < seen.count; at++) {
        const contact = seen.places[at] as number;
        const count = recent[contact] as number;
        if (count >= least) sums[contact] = pointsOf(count, earlier[contact] as number);
      }
    },
  };
}
