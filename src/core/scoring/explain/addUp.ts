import type { Centipoints } from '../../brand.ts';
import { boundsOf, clip } from '../clip.ts';
import type { ScoringModel } from '../model.ts';
import type { Side } from '../sides.ts';

/** The sums of a contact, each after its clip: of criteria and groups in the order of the model (`SC-8`). */
export type AddedUp = {
  readonly criteria: readonly Centipoints[];
  readonly groups: readonly Centipoints[];
  readonly fit: Centipoints;
  readonly behaviour: Centipoints;
  readonly total: Centipoints;
  /** The official score: whole points, 0..100 (`SC-14`). */
  readonly score: number;
};

/**
 * Adds up what the criteria of a model gave after their own clips, through groups and sides to the official score (`SC-8`).
 * More points never give a lower sum anywhere. For `sumsOf` many times over, without a ledger.
 */
export function createAdder(model: ScoringModel): (criteria: readonly Centipoints[]) => AddedUp {
  const places = new Map(model.groups.map(({ id }, place) => [id, place]));
  const groupOf = model.criteria.map(({ group }) => (group === null ? undefined : places.get(group)));
  const sideOf = model.criteria.map(({ side }) => side);
  const groups = model.groups.map(({ side, cap }) => ({ side, bounds: boundsOf(cap) }));
  const sides = { fit: boundsOf(model.sides.fit), behaviour: boundsOf(model.sides.behaviour) };
  const bounds = boundsOf(model.total);

  return (criteria) => {
    const sums = groups.map(() => 0);
    const ofSide: { [name in Side]: Centipoints } = { fit: 0, behaviour: 0 };
    criteria.forEach((points, index) => {
      const group = groupOf[index];
      if (group === undefined) ofSide[sideOf[index] ?? 'fit'] += points;
      else sums[group] = (sums[group] ?? 0) + points;
    });
    const clipped = groups.map((group, place) => clip(sums[place] ?? 0, group.bounds));
    groups.forEach(({ side }, place) => (ofSide[side] += clipped[place] ?? 0));
    const fit = clip(ofSide.fit, sides.fit);
    const behaviour = clip(ofSide.behaviour, sides.behaviour);
    const total = clip(fit + behaviour, bounds);
    return { criteria, groups: clipped, fit, behaviour, total, score: Math.floor(total / 100) };
  };
}
