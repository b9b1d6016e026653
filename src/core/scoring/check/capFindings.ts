import { toCentipoints } from '../centipoints.ts';
import type { ScoringModel } from '../model.ts';
import type { Clip, Side } from '../sides.ts';
import type { CapProof, Finding } from './finding.ts';
import { isSingle } from './interval.ts';
import type { ModelReach } from './modelReach.ts';
import type { ClippedReach } from './pointsReach.ts';
import { isEmptySide } from './reachFindings.ts';

/** A side whose criteria can give more than so many times its maximum loses most of it. */
const timesTooMuch = 3;

type Capped = Pick<Extract<CapProof, { readonly kind: 'capNeverReached' }>, 'of' | 'id'>;

/** Clips that swallow everything, and clips that nothing ever reaches (`SC-43`). */
export function capFindings(model: ScoringModel, { points }: ModelReach): readonly Finding[] {
  const sides = (['fit', 'behaviour'] as const).filter((side) => !isEmptySide(model, side));
  const groups = model.groups.filter(({ id }) => isFilled(model, id));
  return [
    ...model.criteria.flatMap(({ id, cap }) =>
      clipFindings({ of: 'criterion', id }, cap, points.criteria.get(id)),
    ),
    ...groups.flatMap(({ id, cap }) => clipFindings({ of: 'group', id }, cap, points.groups.get(id))),
    ...sides.flatMap((side) => [
      ...clipFindings({ of: 'side', id: side }, model.sides[side], points.sides[side]),
      ...sideFindings(side, model.sides[side].max, points.sides[side]),
    ]),
    ...(sides.length === 0 ? [] : totalFindings(model, points.total)),
  ];
}

function isFilled({ criteria }: ScoringModel, group: string): boolean {
  return criteria.some((criterion) => criterion.enabled && criterion.group === group);
}

function clipFindings(capped: Capped, cap: Clip, reach: ClippedReach | undefined): readonly Finding[] {
  // What is the same for everybody before its clip is a finding of another kind.
  if (!reach || isSingle(reach.sum)) return [];
  const { sum, given } = reach;
  if (isSingle(given)) {
    return [{ severity: 'wrong', kind: 'hiddenByCap', ...capped, ...sum, points: given.most }];
  }
  const bounds = [
    { bound: 'max', cap: cap.max === null ? Infinity : toCentipoints(cap.max) },
    { bound: 'min', cap: cap.min === null ? -Infinity : toCentipoints(cap.min) },
  ] as const;
  return bounds
    .filter(({ cap: end }) => Number.isFinite(end) && (end > sum.most || end < sum.least))
    .map((bound): Finding => ({ severity: 'note', kind: 'capNeverReached', ...capped, ...bound, ...sum }));
}

function sideFindings(side: Side, max: number, { sum: { most } }: ClippedReach): readonly Finding[] {
  const highest = toCentipoints(max);
  return most > timesTooMuch * highest
    ? [{ severity: 'note', kind: 'sideTooSmall', side, most, max: highest }]
    : [];
}

/** 0 and 100 are the ends of every score and nobody's decision. */
function totalFindings({ total: { min, max } }: ScoringModel, reach: ClippedReach): readonly Finding[] {
  const cap = { min: min === 0 ? null : min, max: max === 100 ? null : max };
  return clipFindings({ of: 'total', id: 'total' }, cap, reach);
}
