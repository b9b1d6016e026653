import type { Centipoints, DayNumber } from '../../brand.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { ColleaguesCriterion } from '../criterion.ts';
import { fadingTable, pointsAtAge } from '../fadingTable.ts';
import { type CompanyDays, noDay } from './companyDays.ts';
import type { FilledPart } from './part.ts';
import { reachOfTable } from './reachOfTable.ts';

/**
 * Points for the newest events of colleagues (`SC-30`). What a company's newest days give is summed once, with one day
 * more than count: whoever is among the newest has the sum without the own day, everybody else the sum without the last.
 */
export function colleaguesPart(
  criterion: ColleaguesCriterion,
  days: CompanyDays | null,
  asOf: DayNumber,
): FilledPart {
  const { fading, points, weight, times, cap } = criterion;
  const table = fadingTable(weightedCentipoints(points, weight), fading, null);
  const pointsOn = (day: DayNumber): Centipoints => pointsAtAge(table, asOf - day);
  const tops = days === null ? null : topsOf(days, times, pointsOn);
  return {
    kind: 'filled',
    isSparse: false,
    cap: criterionBoundsOf(cap),
    reach: reachOfTable(table, days === null ? 0 : times),
    fill: ({ from, length }, sums) => {
      if (days === null || tops === null) return;
      const { companyOf, newest } = days;
      for (let i = 0; i < length; i++) {
        const company = companyOf[from + i] as number;
        const day = newest[from + i] as number;
        if (day === noDay) sums[i] = tops.sum[company] as number;
        else if (day < (tops.lastDay[company] as number)) sums[i] = tops.sum[company] as number;
        else sums[i] = (tops.withNext[company] as number) - pointsOn(day);
      }
    },
  };
}

/** By company: the sum of its `times` newest days, the sum with one day more, and the day of the last that counts. */
type Tops = {
  readonly sum: Int32Array;
  readonly withNext: Int32Array;
  readonly lastDay: Int32Array;
};

function topsOf(
  { starts, days }: CompanyDays,
  times: number,
  pointsOn: (day: DayNumber) => Centipoints,
): Tops {
  const companies = starts.length - 1;
  const tops = {
    sum: new Int32Array(companies),
    withNext: new Int32Array(companies),
    lastDay: new Int32Array(companies),
  };
  for (let company = 0; company < companies; company++) {
    const first = starts[company] as number;
    const count = (starts[company + 1] as number) - first;
    if (count === 0) continue;
    const counted = Math.min(times, count);
    let sum = 0;
    for (let at = first; at < first + counted; at++) sum += pointsOn(days[at] as number);
    tops.sum[company] = sum;
    tops.withNext[company] = count > times ? sum + pointsOn(days[first + times] as number) : sum;
    // Fewer than count: whoever has a day is among them.
    tops.lastDay[company] = counted < times ? noDay + 1 : (days[first + counted - 1] as number);
  }
  return tops;
}
