import type { Points } from '../../brand.ts';
import { modelBounds } from '../bounds.ts';
import type { Criterion } from '../criterion.ts';
import type { ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';
import { apportion } from './apportion.ts';
import { mostOf, withMost } from './mostPoints.ts';

/** How many points a criterion gets at most. */
export type Share = { readonly id: string; readonly most: Points };

/** How much a criterion matters beside the others: any number above 0. */
export type Importance = { readonly id: string; readonly times: number };

/** The criteria of a side among which its points are shared: those in use that give anything (`DE-93`). */
export function sharersOf(model: ScoringModel, side: Side): readonly Criterion[] {
  return model.criteria.filter(
    (criterion) => criterion.side === side && criterion.enabled && mostOf(criterion) !== 0,
  );
}

/**
 * Shares a sum of whole points out among the criteria of a side, in proportion to how much each matters (`DE-93`). The
 * criteria of a group get no more together than its cap lets through; what is left over goes to the others.
 */
export function shareOut(
  model: ScoringModel,
  side: Side,
  importances: readonly Importance[],
  sum: Points,
): readonly Share[] {
  const times = new Map(importances.map((each) => [each.id, each.times]));
  const timesOf = ({ id }: Criterion): number => Math.max(0, times.get(id) ?? 0);
  const caps = new Map(model.groups.map(({ id, cap }) => [id, cap.max]));
  const bins = binsOf(sharersOf(model, side), caps, timesOf);
  const whole = Number.isFinite(sum) ? Math.min(modelBounds.points, Math.max(0, Math.floor(sum))) : 0;
  const rooms = roomsOf(bins, whole);
  return bins.flatMap(({ criteria }, at) => {
    const parts = apportion(criteria.map(timesOf), rooms[at] ?? 0);
    return criteria.map(({ id }, index) => ({ id, most: parts[index] ?? 0 }));
  });
}

/** Gives criteria the most points that were shared out; all else of them stays (`DE-94`). */
export function giveShares(model: ScoringModel, shares: readonly Share[]): ScoringModel {
  const most = new Map(shares.map((share) => [share.id, share.most]));
  const criteria = model.criteria.map((criterion) => {
    const share = most.get(criterion.id);
    return share === undefined ? criterion : withMost(criterion, share);
  });
  return criteria.every((criterion, at) => criterion === model.criteria[at]) ? model : { ...model, criteria };
}

/** What gets points together: a criterion, or all those of a group with a cap. */
type Bin = { readonly criteria: readonly Criterion[]; readonly times: number; readonly cap: number };

function binsOf(
  criteria: readonly Criterion[],
  caps: ReadonlyMap<string, Points | null>,
  timesOf: (criterion: Criterion) => number,
): readonly Bin[] {
  const byCap = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const { group, id } = criterion;
    const key = group !== null && caps.get(group) != null ? `group ${group}` : `criterion ${id}`;
    byCap.set(key, [...(byCap.get(key) ?? []), criterion]);
  }
  return [...byCap.values()].map((together) => {
    const [first] = together;
    const cap = first?.group == null ? null : (caps.get(first.group) ?? null);
    return {
      criteria: together,
      times: together.reduce((total, criterion) => total + timesOf(criterion), 0),
      cap: cap === null ? Infinity : Math.max(0, Math.floor(cap)),
    };
  });
}

/** Whole points for each bin: those that would get more than their cap get the cap, until all the others fit. */
function roomsOf(bins: readonly Bin[], sum: number): readonly number[] {
  const rooms = bins.map(() => 0);
  let open = bins.map((_, at) => at).filter((at) => (bins[at]?.times ?? 0) > 0);
  let left = sum;
  for (;;) {
    const all = open.reduce((total, at) => total + (bins[at]?.times ?? 0), 0);
    const full = open.filter((at) => (bins[at]?.cap ?? 0) * all < left * (bins[at]?.times ?? 0));
    if (full.length === 0) break;
    for (const at of full) {
      rooms[at] = bins[at]?.cap ?? 0;
      left -= rooms[at];
    }
    open = open.filter((at) => !full.includes(at));
  }
  const parts = apportion(
    open.map((at) => bins[at]?.times ?? 0),
    left,
  );
  open.forEach((at, index) => (rooms[at] = parts[index] ?? 0));
  return rooms;
}
