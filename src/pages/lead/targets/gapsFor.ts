import type { ScoringModel } from '#core/scoring/model.ts';
import type { Gap, GapPlace } from '#core/targets/gap.ts';
import { gapsOf } from '#core/targets/gapsOf.ts';

const kept = new WeakMap<ScoringModel, readonly Gap[]>();

/** What goes another way in the system that the model is made for; found once for each state of the model. */
export function gapsFor(model: ScoringModel): readonly Gap[] {
  const known = kept.get(model);
  if (known) return known;
  const gaps = gapsOf(model, model.design.target);
  kept.set(model, gaps);
  return gaps;
}

/** Those of one place of the model. */
export function gapsAt(model: ScoringModel, at: GapPlace['at'], id: string): readonly Gap[] {
  return gapsFor(model).filter(({ place }) => place.at === at && place.id === id);
}
