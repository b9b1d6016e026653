import type { Criterion, Fading } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Clip } from '#core/scoring/sides.ts';

/** The model with every criterion, cap, window and bound a little different: one that no scorer has seen. */
export function variantOf(model: ScoringModel, number: number): ScoringModel {
  return {
    ...model,
    groups: model.groups.map((group) => ({ ...group, cap: raised(group.cap, number / 4) })),
    criteria: model.criteria.map((criterion) => differing(criterion, number)),
  };
}

/** The model with one weight of one criterion moved by so many points. */
export function withWeight(model: ScoringModel, id: string, points: number): ScoringModel {
  return changed(model, id, (criterion) => weighted(criterion, points));
}

/** The model with the cap of one criterion moved by so many points. */
export function withCap(model: ScoringModel, id: string, points: number): ScoringModel {
  return changed(model, id, (criterion) => ({ ...criterion, cap: raised(criterion.cap, points) }));
}

/** The model with the cap of one group moved by so many points. */
export function withGroupCap(model: ScoringModel, id: string, points: number): ScoringModel {
  const groups = model.groups.map((group) =>
    group.id === id ? { ...group, cap: raised(group.cap, points) } : group,
  );
  return { ...model, groups };
}

function changed(model: ScoringModel, id: string, change: (criterion: Criterion) => Criterion): ScoringModel {
  const criteria = model.criteria.map((criterion) => (criterion.id === id ? change(criterion) : criterion));
  return { ...model, criteria };
}

function raised(cap: Clip, points: number): Clip {
  return { ...cap, max: cap.max === null ? null : cap.max + points };
}

function weighted(criterion: Criterion, points: number): Criterion {
  switch (criterion.kind) {
    case 'table':
      return { ...criterion, rows: firstRaised(criterion.rows, points) };
    case 'ranges':
      return { ...criterion, ranges: firstRaised(criterion.ranges, points) };
    case 'buckets':
      return { ...criterion, rows: firstRaised(criterion.rows, points) };
    case 'surge':
      return { ...criterion, active: criterion.active + points };
    case 'events':
    case 'colleagues':
    case 'counter':
      return { ...criterion, points: criterion.points + points };
    case 'cases':
      return { ...criterion, other: criterion.other + points };
  }
}

function firstRaised<Row extends { readonly points: number }>(
  rows: readonly Row[],
  points: number,
): readonly Row[] {
  return rows.map((row, at) => (at === 0 ? { ...row, points: row.points + points } : row));
}

function differing(criterion: Criterion, number: number): Criterion {
  const moved = weighted(criterion, number / 100);
  switch (moved.kind) {
    case 'ranges': {
      const shift = (bound: number | null): number | null => (bound === null ? null : bound + number / 4);
      const ranges = moved.ranges.map(({ from, to, points }) => ({
        from: shift(from),
        to: shift(to),
        points,
      }));
      return { ...moved, ranges };
    }
    case 'events':
    case 'colleagues': {
      const windowDays = moved.windowDays === null ? null : moved.windowDays + number;
      return {
        ...moved,
        windowDays,
        fading: longer(moved.fading, number),
        cap: raised(moved.cap, number / 100),
      };
    }
    case 'surge':
      return { ...moved, baselineDays: moved.baselineDays + number };
    case 'buckets':
      return {
        ...moved,
        rows: moved.rows.map((row) => ({ ...row, withinDays: (row.withinDays ?? 90) + number })),
      };
    default:
      return moved;
  }
}

function longer(fading: Fading, days: number): Fading {
  return 'days' in fading ? { ...fading, days: fading.days + days } : fading;
}
