import { boundsOf } from '../clip.ts';
import type { ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';
import { type CriterionReach, criterionReach } from './criterionReach.ts';
import { clipped, type Interval, sumOf, zero } from './interval.ts';
import type { Reasoner } from './reasoner.ts';
import { sumName } from './resultQuestion.ts';

/** A sum before and after its clip. */
export type ClippedReach = { readonly sum: Interval; readonly given: Interval };

/** What every sum of a model can be, whoever the contact is (`SC-43`). */
export type PointsReach = {
  /** Of the criteria that are switched on, by id. */
  readonly criteria: ReadonlyMap<string, CriterionReach>;
  readonly groups: ReadonlyMap<string, ClippedReach>;
  readonly sides: { readonly [side in Side]: ClippedReach };
  readonly total: ClippedReach;
  /** Official scores. */
  readonly scores: Interval;
};

/** Interval arithmetic in the order of `SC-8`. */
export function pointsReach(model: ScoringModel, reasoner: Reasoner): PointsReach {
  const enabled = model.criteria.filter((criterion) => criterion.enabled);
  const criteria = new Map(enabled.map((each) => [each.id, criterionReach(each, model.fields, reasoner)]));

  function sumWhere(isPart: (criterion: (typeof enabled)[number]) => boolean): Interval {
    return sumOf(enabled.filter(isPart).map(({ id }) => criteria.get(id)?.given ?? zero));
  }

  const groups = new Map(
    model.groups.map(({ id, cap }) => {
      const sum = sumWhere((criterion) => criterion.group === id);
      return [id, { sum, given: clipped(sum, boundsOf(cap)) }];
    }),
  );

  function sideReach(side: Side): ClippedReach {
    const ofGroups = model.groups.filter((group) => group.side === side);
    const loose = sumWhere((criterion) => criterion.side === side && !groups.has(criterion.group ?? ''));
    const sum = sumOf([loose, ...ofGroups.map(({ id }) => groups.get(id)?.given ?? zero)]);
    return { sum, given: clipped(sum, boundsOf(model.sides[side])) };
  }

  const sides = { fit: sideReach('fit'), behaviour: sideReach('behaviour') };
  const sum = sumOf([sides.fit.given, sides.behaviour.given]);
  const total = { sum, given: clipped(sum, boundsOf(model.total)) };
  return { criteria, groups, sides, total, scores: wholePoints(total.given) };
}

/** Whole points of an interval, the fraction cut off (`SC-14`, `SC-33`). */
export function wholePoints({ least, most }: Interval): Interval {
  return { least: Math.floor(least / 100), most: Math.floor(most / 100) };
}

/** Whole points as classes see them: below 0 as 0 (`SC-33`). */
export function classPoints(side: Interval): Interval {
  return wholePoints({ least: Math.max(0, side.least), most: Math.max(0, side.most) });
}

/** The sums that conditions may ask for, by name; a criterion that is switched off gives 0 (`SC-35`). */
export function sumsByName(model: ScoringModel, reach: PointsReach): ReadonlyMap<string, Interval> {
  return new Map([
    ...model.criteria.map(({ id }) => pair('criterion', id, reach.criteria.get(id)?.given)),
    ...model.groups.map(({ id }) => pair('group', id, reach.groups.get(id)?.given)),
    pair('side', 'fit', reach.sides.fit.given),
    pair('side', 'behaviour', reach.sides.behaviour.given),
  ]);
}

function pair(of: 'criterion' | 'group' | 'side', id: string, given = zero): [string, Interval] {
  return [sumName(of, id), given];
}
