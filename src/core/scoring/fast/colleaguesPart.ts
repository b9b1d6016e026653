import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { ColleaguesCriterion } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import type { ColleagueAges } from './colleagueAges.ts';
import { never } from './newestEvent.ts';
import type { Fill, FilledPart } from './part.ts';
import { reachOfTable } from './reachOfTable.ts';
import { shapeOfFading } from './scaleShape.ts';

/**
 * Points for the newest events of colleagues (`SC-30`). What a company's newest events give is summed once, with one
 * event more than count: whoever is among the newest has that sum without the own event, everybody else the sum without
 * the last.
 */
export function colleaguesPart(criterion: ColleaguesCriterion, found: ColleagueAges | null): FilledPart {
  const { fading, points, weight, times, cap } = criterion;
  // The window has been looked at where ages were found.
  const scale = fadingTable(weightedCentipoints(points, weight), fading, null);
  const fillWith = (own: Int32Array): Fill => (found === null ? () => undefined : fillOf(found, times, own));
  return {
    kind: 'filled',
    isSparse: true,
    cap: criterionBoundsOf(cap),
    reach: reachOfTable(scale, found === null ? 0 : times),
    fill: fillWith(scale),
    scaled: {
      basis: ['colleagues', times, found],
      scale,
      fillWith,
      shape: shapeOfFading(fading, null, times),
      newest: null,
    },
  };
}

function fillOf(found: ColleagueAges, times: number, scale: Int32Array): Fill {
  const { firsts, places, companyOf, newest } = found;
  const last = scale.length - 1;
  const own = {};
  return ({ index, from: block }, sums, seen) => {
    const tops = topsFor(own, found, times, scale);
    const from = firsts[index] as number;
    const to = firsts[index + 1] as number;
    const { places: listed } = seen;
    for (let at = from; at < to; at++) {
      const place = places[at] as number;
      const top = (companyOf[at] as number) << 2;
      const age = newest[block + place] as number;
      const all = tops[top + sum] as number;
      // Masks by the sign: who is among the newest is nothing that anybody can foresee.
      const isAmong = (age - (tops[top + oldest] as number) - 1) >> 31;
      const later = age - last;
      const without =
        ((tops[top + withNext] as number) - (scale[last + (later & (later >> 31))] as number)) | 0;
      listed[at - from] = place;
      sums[place] = (all + ((without - all) & isAmong)) | 0;
    }
    seen.count = to - from;
    seen.isInOrder = true;
  };
}

/** Where a company has, of its `times` newest events, the sum, the sum with one event more, and the greatest age that counts. */
const [sum, withNext, oldest] = [0, 1, 2];

/** The tops of a fill, in one of two rooms: of the part that is and of the one that comes. */
function topsFor(owner: object, found: ColleagueAges, times: number, scale: Int32Array): Int32Array {
  const { tops, companies } = found;
  const known = tops.find((each) => each.owner === owner);
  if (known) return known.values;
  const spare = tops.length < 2 ? undefined : tops.shift();
  const length = 4 * (companies + 1);
  const values = spare && spare.values.length >= length ? spare.values : new Int32Array(length);
  writeTops(values, found, times, scale);
  tops.push({ owner, values });
  return values;
}

function writeTops(
  tops: Int32Array,
  { starts, ages, companies }: ColleagueAges,
  times: number,
  scale: Int32Array,
): void {
  const last = scale.length - 1;
  for (let company = 1; company <= companies; company++) {
    const first = starts[company] as number;
    const count = (starts[company + 1] as number) - first;
    const counted = count < times ? count : times;
    let points = 0;
    for (let at = first; at < first + counted; at++) {
      const age = ages[at] as number;
      points = (points + (scale[age < last ? age : last] as number)) | 0;
    }
    const top = company << 2;
    tops[top + sum] = points;
    if (count > times) {
      const next = ages[first + times] as number;
      points = (points + (scale[next < last ? next : last] as number)) | 0;
    }
    tops[top + withNext] = points;
    // Fewer than count: whoever has an event is among them.
    tops[top + oldest] = counted < times ? never - 1 : (ages[first + counted - 1] as number);
  }
}
