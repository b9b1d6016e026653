import type { ModelPiece } from '#core/scoring/pieces/piece.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { Text } from '#core/text.ts';

/** Where a ready piece belongs: in the anatomy of a lead, or among what a contact does (domain.md, 3 to 5). */
export type PieceGroup =
  'firmographic' | 'role' | 'bant' | 'window' | 'situation' | 'discontinuity' | 'stance' | 'behaviour';

/** A ready piece of a model with sensible points, as it is offered. */
export type Piece = ModelPiece & {
  readonly id: string;
  readonly group: PieceGroup;
  readonly name: Text;
  /** One line: why it tells something. */
  readonly description: Text;
  readonly criterion: Criterion;
};

/** Names of a piece, which its criterion bears as well. */
type Names = { readonly id: string; readonly name: Text; readonly description: Text };

/** A piece of a group; its criterion bears the name of the piece. */
export function pieceOf(
  group: PieceGroup,
  { id, name, description }: Names,
  parts: ModelPiece & { readonly criterion: Criterion },
): Piece {
  return { ...parts, id, group, name, description, criterion: { ...parts.criterion, id, label: name } };
}
