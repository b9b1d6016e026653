import type { RangesCriterion } from '../criterion.ts';
import { modelBounds } from '../bounds.ts';

type Range = RangesCriterion['ranges'][number];

/**
 * Sets where a range begins or ends; null is unbounded. A neighbour that touched it follows. The ranges may then
 * be turned round or overlap: the edit of the model refuses them, and can say why (`SC-12`, `DE-88`).
 */
export function withBound(
  criterion: RangesCriterion,
  at: number,
  end: 'from' | 'to',
  value: number | null,
): RangesCriterion {
  const range = criterion.ranges[at];
  if (range === undefined || (value !== null && !isBound(value)) || value === range[end]) return criterion;
  const other = end === 'from' ? 'to' : 'from';
  const edge = range[end];
  const touching = (each: Range, index: number) => index !== at && edge !== null && each[other] === edge;
  const ranges = criterion.ranges.map((each, index): Range => {
    if (index === at) return { ...each, [end]: value };
    return touching(each, index) && value !== null ? { ...each, [other]: value } : each;
  });
  return { ...criterion, ranges };
}

/** Adds a range after the last: where it ends, or the last one is cut in two. The first takes every number. */
export function withNewRange(criterion: RangesCriterion): RangesCriterion {
  const { ranges } = criterion;
  if (ranges.length >= modelBounds.rows) return criterion;
  const last = ranges.toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity)).at(-1);
  if (last === undefined) return { ...criterion, ranges: [{ from: null, to: null, points: 0 }] };
  const cut = last.to ?? nextBound(last.from);
  if (!isBound(cut)) return criterion;
  const before = ranges.map((range) => (range === last && last.to === null ? { ...range, to: cut } : range));
  return { ...criterion, ranges: [...before, { from: cut, to: null, points: last.points }] };
}

/** Takes a range out; a number that fell in it is then one of the others. */
export function withoutRange(criterion: RangesCriterion, at: number): RangesCriterion {
  return { ...criterion, ranges: criterion.ranges.filter((_, index) => index !== at) };
}

/** A bound above another that reads well: 10 after nothing, else twice as much. */
function nextBound(from: number | null): number {
  if (from === null) return 10;
  return from > 0 ? from * 2 : from + 10;
}

function isBound(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= modelBounds.rangeBound;
}
