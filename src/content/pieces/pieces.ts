import { behaviourPieces } from './behaviour.ts';
import { discontinuityPieces, stancePieces } from './changes.ts';
import { firmographicPieces } from './firmographic.ts';
import { bantPieces, rolePieces, situationPieces, windowPieces } from './knowledge.ts';
import type { Piece } from './piece.ts';

/** The ready pieces in the order in which they are offered: lead anatomy first, then what a contact does. */
export const pieces: readonly Piece[] = [
  ...firmographicPieces,
  ...rolePieces,
  ...bantPieces,
  ...windowPieces,
  ...situationPieces,
  ...discontinuityPieces,
  ...stancePieces,
  ...behaviourPieces,
];
