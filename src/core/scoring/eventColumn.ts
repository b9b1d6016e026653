import type { DayNumber } from '../brand.ts';
import type { EventColumns } from '../contacts/table.ts';
import { criterionBoundsOf } from './clip.ts';
import { fadingTable } from './fadingTable.ts';
import type { Counting, EventsCriterion } from './model.ts';

/**
 * Centipoints of an events criterion for every contact, into `column`; returns how many contacts get
 * anything but 0. Events lie oldest first, so that each contact's are read backwards (`SC-5`, `SC-13`).
 */
export function fillEventColumn(
  column: Int32Array,
  criterion: EventsCriterion,
  { starts, kinds, days, kindNames }: EventColumns,
  asOf: DayNumber,
): number {
  const table = fadingTable(criterion.points, criterion.fading, criterion.windowDays);
  const last = table.length - 1;
  const end = table[last] === 0 ? last : Infinity;
  const wanted = wantedKinds(criterion.events, kindNames);
  const times = timesOf(criterion.counting);
  const isDaily = criterion.counting.by === 'day';
  const { min, max } = criterionBoundsOf(criterion.cap);
  let touched = 0;
  for (let contact = 0; contact < column.length; contact++) {
    const first = starts[contact] as number;
    let sum = 0;
    let left = times;
    let countedDay = asOf + 1;
    for (let event = (starts[contact + 1] as number) - 1; event >= first; event--) {
      if (wanted[kinds[event] as number] === 0) continue;
      const day = days[event] as number;
      const age = asOf - day;
      if (age < 0) continue;
      if (age >= end) break;
      if (isDaily && day === countedDay) continue;
      countedDay = day;
      sum += table[age < last ? age : last] as number;
      if (--left === 0) break;
    }
    const clipped = Math.min(max, Math.max(min, sum));
    column[contact] = clipped;
    if (clipped !== 0) touched++;
  }
  return touched;
}

function wantedKinds(wanted: readonly string[], kindNames: readonly string[]): Uint8Array {
  const mask = new Uint8Array(256);
  kindNames.forEach((name, kind) => (mask[kind] = wanted.includes(name) ? 1 : 0));
  return mask;
}

function timesOf(counting: Counting): number {
  if (counting.by === 'once') return 1;
  return counting.by === 'most' ? counting.times : Infinity;
}
