import type { CapProof, CriterionProof } from '../check/finding.ts';
import type { ScoringModel } from '../model.ts';
import type { Clip, Side } from '../sides.ts';
import type { Mend } from './mend.ts';

type Proof<Kind extends CapProof['kind']> = Extract<CapProof, { readonly kind: Kind }>;

const whole = { min: 0, max: 100 } as const;
const open: Clip = { min: null, max: null };

/** Caps the criterion at its weight. */
export function weightMends(
  { criterion: id, weight }: Extract<CriterionProof, { readonly kind: 'overWeight' }>,
  model: ScoringModel,
): readonly Mend[] {
  const max = weight / 100;
  const cap = model.criteria.find((each) => each.id === id)?.cap ?? open;
  const step = { command: 'model.cap', args: { id, cap: { ...cap, max } } } as const;
  return [{ step, says: { is: 'capAt', points: max } }];
}

/** Lets through what a clip swallows. */
export function hiddenMends(proof: Proof<'hiddenByCap'>, model: ScoringModel): readonly Mend[] {
  const { of, id, least, most } = proof;
  switch (of) {
    case 'criterion':
    case 'group':
      return cappedMends(model, of, id, open);
    case 'side':
      return least >= 10_000
        ? []
        : sideMends(model, id as Side, Math.min(100, Math.max(1, Math.ceil(most / 100))));
    case 'total':
      return least >= 10_000 || most <= 0 ? [] : totalMends(whole);
  }
}

/** Takes a bound away that nothing reaches. */
export function unreachedMends(proof: Proof<'capNeverReached'>, model: ScoringModel): readonly Mend[] {
  const { of, id, bound, most } = proof;
  switch (of) {
    case 'criterion':
    case 'group': {
      const items: readonly { readonly id: string; readonly cap: Clip }[] =
        of === 'criterion' ? model.criteria : model.groups;
      const cap = items.find((each) => each.id === id)?.cap ?? open;
      return cappedMends(model, of, id, { ...cap, [bound]: null });
    }
    case 'side': {
      const side = id as Side;
      if (bound === 'max') return most < 0 ? [] : [loweredSide(side, most / 100)];
      const value = { ...model.sides, [side]: { ...model.sides[side], min: null } };
      return [{ step: { command: 'model.sides', args: { value } }, says: { is: 'removeCap' } }];
    }
    case 'total':
      return totalMends({ ...model.total, [bound]: whole[bound] });
  }
}

/** Raises the maximum of a side to a third of what its criteria can give; nothing when that is over 100. */
export function sideTooSmallMends({ side, most }: Proof<'sideTooSmall'>): readonly Mend[] {
  const max = Math.ceil(most / 300);
  return max > 100 ? [] : [loweredSide(side, max)];
}

function loweredSide(side: Side, max: number): Mend {
  return { step: { command: 'model.sideMax', args: { side, max } }, says: { is: 'sideMax', side, max } };
}

function sideMends(model: ScoringModel, side: Side, max: number): readonly Mend[] {
  const other: Side = side === 'fit' ? 'behaviour' : 'fit';
  const otherMax = Math.min(model.sides[other].max, 100 - max);
  const value = {
    ...model.sides,
    [side]: { ...model.sides[side], max, min: null },
    [other]: { ...model.sides[other], max: otherMax },
  };
  return [{ step: { command: 'model.sides', args: { value } }, says: { is: 'sideMax', side, max } }];
}

function cappedMends(model: ScoringModel, of: 'criterion' | 'group', id: string, cap: Clip): readonly Mend[] {
  const says = { is: 'removeCap' } as const;
  if (of === 'criterion') return [{ step: { command: 'model.cap', args: { id, cap } }, says }];
  const group = model.groups.find((each) => each.id === id);
  return group ? [{ step: { command: 'model.group', args: { item: { ...group, cap } } }, says }] : [];
}

function totalMends(value: ScoringModel['total']): readonly Mend[] {
  return [{ step: { command: 'model.total', args: { value } }, says: { is: 'wholeScale' } }];
}
