import { expect, it } from 'vitest';
import { pieces } from '#content/pieces/pieces.ts';
import { blankModel } from '#content/templates/blankModel.ts';
import { addWithRoom } from '#core/scoring/edit/addWithRoom.ts';
import { isSound } from '#core/scoring/editParts.ts';

const narrow = {
  ...blankModel('Ours'),
  sides: { fit: { min: null, max: 81 }, behaviour: { min: null, max: 0 } },
};

it('DE-84: a ready piece makes room on a side that has none, in the same step, and takes none from a side that has', () => {
  for (const piece of pieces) {
    const next = addWithRoom(narrow, piece);
    const side = next.criteria[0]?.side;
    expect(isSound(next)).toBe(true);
    if (side === 'behaviour') expect(next.sides).toMatchObject({ fit: { max: 41 }, behaviour: { max: 40 } });
    else expect(next.sides).toEqual(narrow.sides);
  }
  expect(new Set(pieces.map(({ criterion }) => criterion.side)).size).toBe(2);
});

it('DE-84: a piece that the model has already changes nothing', () => {
  const [piece] = pieces;
  if (!piece) throw new Error('No pieces.');
  const once = addWithRoom(narrow, piece);
  expect(addWithRoom(once, piece)).toBe(once);
});
