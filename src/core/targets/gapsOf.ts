import type { TargetSystem } from '../design/target.ts';
import type { Criterion } from '../scoring/criterion.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { TargetAbilities } from './abilities.ts';
import { criterionGaps } from './criterionGaps.ts';
import type { Gap } from './gap.ts';
import { modelGaps } from './modelGaps.ts';
import { targetAbilities } from './targetAbilities.ts';

/**
 * What a system says another way than the model, with the nearest that it knows (`DE-11`). Nothing for no system. A
 * system that learns its score has one gap: the model as a whole.
 */
export function gapsOf(model: ScoringModel, target: TargetSystem): readonly Gap[] {
  if (target === 'none') return [];
  const abilities = targetAbilities[target];
  if (abilities.scores === 'learned') {
    if (model.criteria.length === 0) return [];
    return [
      { place: { at: 'part', id: 'model' }, reason: 'learned', nearest: { is: 'variables' }, take: null },
    ];
  }
  return [
    ...model.criteria.flatMap((criterion) => keptGaps(criterion, abilities)),
    ...modelGaps(model, abilities),
  ];
}

/** Under a dragging hand all criteria but one stay the same objects. */
const kept = new WeakMap<Criterion, readonly [TargetAbilities, readonly Gap[]]>();

function keptGaps(criterion: Criterion, abilities: TargetAbilities): readonly Gap[] {
  const [of, known] = kept.get(criterion) ?? [];
  if (of === abilities && known) return known;
  const gaps = criterionGaps(criterion, abilities);
  kept.set(criterion, [abilities, gaps]);
  return gaps;
}
