import type { DayNumber } from '../../brand.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { Counting, EventsCriterion } from '../criterion.ts';
import { fadingTable } from '../fadingTable.ts';
import { createEventsFill } from './eventsFill.ts';
import type { EventSource } from './eventSource.ts';
import type { FilledPart } from './part.ts';
import { reachOfTable } from './reachOfTable.ts';
import { shapeOfFading } from './scaleShape.ts';

/** Sums of an events criterion (`SC-5`, `SC-13`), block by block. */
export function eventsPart(criterion: EventsCriterion, source: EventSource, asOf: DayNumber): FilledPart {
  const { counting, windowDays, fading, points, weight, cap } = criterion;
  const scale = fadingTable(weightedCentipoints(points, weight), fading, windowDays);
  const most = source.reduce((sum, { mostPerContact }) => sum + mostPerContact, 0);
  const mostAdded = Math.min(most, timesOf(counting));
  const reach = reachOfTable(scale, mostAdded);
  const fillWith = createEventsFill(counting, source, asOf, reach);
  return {
    kind: 'filled',
    cap: criterionBoundsOf(cap),
    reach,
    isSparse: true,
    fill: fillWith(scale),
    scaled: {
      basis: ['events', counting.by, timesOf(counting), ...source],
      scale,
      fillWith,
      shape: shapeOfFading(fading, windowDays, mostAdded),
      newest: counting.by === 'most' ? { source, asOf, times: counting.times } : null,
    },
  };
}

function timesOf(counting: Counting): number {
  if (counting.by === 'once') return 1;
  return counting.by === 'most' ? counting.times : Infinity;
}
