import type { Points } from '../../brand.ts';
import type { BucketsCriterion, CasesCriterion } from '../criterion.ts';
import { canSeeEvents } from './eventReach.ts';
import type { Reasoner } from './reasoner.ts';

/** Why a row never counts: it cannot be true (null), or another row goes before it whenever it is. */
export type DeadRow = { readonly row: number; readonly behind: number | null };

/** Which outcomes a criterion with rows can have; perhaps too many, never too few. */
export type RowReach = {
  readonly dead: readonly DeadRow[];
  readonly canBeOther: boolean;
  readonly canBeUnknown: boolean;
};

/** What the rows of a cases criterion can come to (`SC-44`). */
export function casesReach({ rows }: CasesCriterion, { who, space }: Reasoner): RowReach {
  const conditions = rows.map(({ when }) => when);
  const whoTrue = conditions.map((when) => who(when, 'true'));
  const whoNot = conditions.map((when) => who(when, 'notTrue'));
  return {
    dead: deadRows(
      rows,
      (row) => whoTrue[row]?.length !== 0,
      (row, other) => space.meet([whoTrue[row] ?? [], whoNot[other] ?? []]).length === 0,
    ),
    canBeOther: who({ is: 'or', of: conditions }, 'false').length > 0,
    canBeUnknown: who({ is: 'or', of: conditions }, 'unknown').length > 0,
  };
}

/** What the rows of a buckets criterion can come to (`SC-45`). */
export function bucketsReach({ rows, source }: BucketsCriterion): RowReach {
  const isSingle = source.from === 'counter' && source.count === null;
  const isBlind = source.from === 'events' && !canSeeEvents(source.events, source.filter);
  return {
    dead: deadRows(
      rows,
      (row) => !isBlind && !(isSingle && (rows[row]?.atLeast ?? 0) > 1),
      (row, other) => isBucketWithin(rows[row], rows[other]),
    ),
    canBeOther: true,
    canBeUnknown: source.from === 'counter',
  };
}

function deadRows(
  rows: readonly { readonly points: Points }[],
  canBeTrue: (row: number) => boolean,
  implies: (row: number, other: number) => boolean,
): readonly DeadRow[] {
  return rows.flatMap(({ points }, row): readonly DeadRow[] => {
    if (!canBeTrue(row)) return [{ row, behind: null }];
    const behind = rows.findIndex(
      (other, place) => goesBefore(other.points, place, points, row) && implies(row, place),
    );
    return behind === -1 ? [] : [{ row, behind }];
  });
}

/** The row with the most points counts, of equal ones the first (`SC-44`). */
function goesBefore(points: Points, place: number, than: Points, row: number): boolean {
  return points > than || (points === than && place < row);
}

type Bucket = BucketsCriterion['rows'][number];

/** Whether whatever fits one bucket fits the other. */
function isBucketWithin(inner: Bucket | undefined, outer: Bucket | undefined): boolean {
  if (!inner || !outer) return false;
  const isNearer = (inner.withinDays ?? Infinity) <= (outer.withinDays ?? Infinity);
  return outer.atLeast <= inner.atLeast && isNearer;
}
