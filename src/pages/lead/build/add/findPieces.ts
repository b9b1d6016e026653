import type { Piece } from '#content/pieces/piece.ts';
import type { Text } from '#core/text.ts';

/** The pieces whose name and explanation have every word, or part of a word, that is looked for (`DE-153`). */
export function findPieces(pieces: readonly Piece[], wanted: string, language: keyof Text): readonly Piece[] {
  const words = wanted
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return pieces.filter((piece) => {
    const said = `${piece.name[language]} ${piece.description[language]}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
