import type { DayNumber } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { CounterCriterion } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import { type NumberReader, unknownCount, unknownDay } from './countsAndDays.ts';
import type { FilledPart } from './part.ts';
import { reachOfTable } from './reachOfTable.ts';

/** Sums of a counter criterion (`SC-27`). `readDays` is null where no last date is named. */
export function counterPart(
  criterion: CounterCriterion,
  readCounts: NumberReader,
  readDays: NumberReader | null,
  asOf: DayNumber,
): FilledPart {
  const { counting, windowDays, fading, points, weight, cap } = criterion;
  const table = fadingTable(weightedCentipoints(points, weight), fading, windowDays);
  const unknown = weightedCentipoints(criterion.unknown, weight);
  const most = counting.by === 'once' ? 1 : counting.by === 'most' ? counting.times : 1_000_000;
  const counts = new Int32Array(blockContacts);
  const days = new Int32Array(blockContacts).fill(asOf);
  const bounds = criterionBoundsOf(cap);
  const reach = reachOfTable(table, most);

  /** Before the cap, yet never past the widest clip: the product may not fit 32 bits. */
  function pointsOf(count: number, day: DayNumber): number {
    if (count === 0) return 0;
    if (count === unknownCount || day === unknownDay) return unknown;
    const age = asOf - day;
    if (age < 0) return 0;
    const each = table[Math.min(age, table.length - 1)] as number;
    return Math.min(bounds.max, Math.max(bounds.min, each * Math.min(count, most)));
  }

  return {
    kind: 'filled',
    isSparse: false,
    scaled: null,
    cap: bounds,
    reach: { min: Math.min(reach.min, unknown), max: Math.max(reach.max, unknown) },
    fill: (block, sums) => {
      readCounts(block, counts);
      readDays?.(block, days);
      for (let i = 0; i < block.length; i++) sums[i] = pointsOf(counts[i] as number, days[i] as number);
    },
  };
}
