import { isSound } from '../editParts.ts';
import type { ScoringModel } from '../model.ts';
import { addPiece } from '../pieces/addPiece.ts';
import type { ModelPiece } from '../pieces/piece.ts';
import { withRoom } from './withRoom.ts';

/** Adds a ready piece (`DE-26`), and makes room on the side of its criterion where that had none (`DE-84`). */
export function addWithRoom(model: ScoringModel, piece: ModelPiece): ScoringModel {
  const next = addPiece(model, piece);
  const added = next.criteria.length > model.criteria.length ? next.criteria.at(-1) : undefined;
  if (added === undefined || next.sides[added.side].max > 0) return next;
  const roomy = { ...next, sides: withRoom(next.sides, added.side) };
  return isSound(roomy) ? roomy : next;
}
