import { describe, expect, test } from 'vitest';
import { pieces } from '#content/pieces/pieces.ts';
import { findPieces } from '#pages/lead/build/add/findPieces.ts';

const idsOf = (wanted: string, language: 'en' | 'fi') =>
  findPieces(pieces, wanted, language).map(({ id }) => id);

describe('DE-153: ready pieces are found', () => {
  test('by their name, whatever its case, and by parts of words', () => {
    for (const { id, name } of pieces) {
      expect(idsOf(name.fi.toUpperCase(), 'fi')).toContain(id);
      expect(idsOf(` ${name.en.slice(0, 6)} `, 'en')).toContain(id);
    }
  });

  test('by words of the explanation, in any order, every one of which is there', () => {
    const [piece] = pieces;
    const [first = '', second = ''] = piece?.description.en.split(' ') ?? [];
    expect(idsOf(`${second} ${first}`, 'en')).toContain(piece?.id);
    expect(idsOf(`${first} qqq`, 'en')).toEqual([]);
  });

  test('in the language of now alone', () => {
    expect(idsOf('yritys', 'fi').length).toBeGreaterThan(0);
    expect(idsOf('yritys', 'en')).toEqual([]);
  });

  test('all of them, where nothing is looked for', () => {
    expect(idsOf('  ', 'fi')).toHaveLength(pieces.length);
  });
});
