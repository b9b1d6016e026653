import type { ScoringModel } from '../model.ts';
import type { Side, SideBounds } from '../sides.ts';

/** The sides of a model where this one has room for points: one that had none shares that of the other (`DE-84`). */
export function withRoom(sides: ScoringModel['sides'], side: Side): ScoringModel['sides'] {
  if (sides[side].max > 0) return sides;
  const other: Side = side === 'fit' ? 'behaviour' : 'fit';
  const half = Math.floor(sides[other].max / 2);
  const halved = (bounds: SideBounds, max: number): SideBounds => ({ ...bounds, max });
  return {
    ...sides,
    [side]: halved(sides[side], half),
    [other]: halved(sides[other], sides[other].max - half),
  };
}
