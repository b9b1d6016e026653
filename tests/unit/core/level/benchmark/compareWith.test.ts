import { describe, expect, it } from 'vitest';
import { cellFor, compareWith } from '#core/level/benchmark/compareWith.ts';
import type { CellName, PackCell } from '#core/level/benchmark/pack.ts';
import { fraction } from '#core/level/fraction.ts';

const quartiles = { low: 1.8, middle: 2.2, high: 2.9 };

function cell(sector: CellName['sector'], size: CellName['size']): PackCell {
  return { sector, size, companies: 9, index: quartiles, dimensions: { a1: quartiles } };
}

const cells = [cell(null, null), cell('C', null), cell('C', 'small'), cell('J', 'large')];

describe('LT-127: the cell of a company', () => {
  it('is that of its sector and size, else of its sector, else of all', () => {
    const found = (sector: CellName['sector'], size: CellName['size']) => {
      const { sector: foundSector, size: foundSize } = cellFor({ cells }, sector, size) ?? {};
      return [foundSector, foundSize];
    };
    expect(found('C', 'small')).toEqual(['C', 'small']);
    expect(found('C', 'large')).toEqual(['C', null]);
    expect(found('C', null)).toEqual(['C', null]);
    expect(found('J', 'large')).toEqual(['J', 'large']);
    expect(found('J', 'small')).toEqual([null, null]);
    expect(found(null, 'small')).toEqual([null, null]);
    expect(found('A', 'small')).toEqual([null, null]);
  });

  it('is none in a pack without one', () => {
    expect(cellFor({ cells: [] }, 'C', 'small')).toBeNull();
    expect(cellFor({ cells: [cell('J', null)] }, 'C', 'small')).toBeNull();
  });
});

describe('LT-127: you against others', () => {
  it('says below the lowest quarter, between, or above the highest, by what is shown', () => {
    const standingOf = (n: number, d: number) =>
      compareWith(cell(null, null), { index: fraction(n, d), dimensions: [] }).index;
    expect(standingOf(174, 100)).toBe('below');
    // 1.75 and 1.84 show 1.8, 2.94 shows 2.9: as much as the quartile that stands beside it.
    for (const hundredths of [175, 184, 220, 290, 294]) expect(standingOf(hundredths, 100)).toBe('between');
    expect(standingOf(295, 100)).toBe('above');
  });

  it('compares with a pack of more decimals as it is shown too', () => {
    const fine = { ...cell(null, null), index: { low: 1.75, middle: 2, high: 2.25 } };
    const standings = [174, 175, 225, 234, 235].map(
      (hundredths) => compareWith(fine, { index: fraction(hundredths, 100), dimensions: [] }).index,
    );
    // 1.7 and 1.8 beside a low of 1.8; 2.3, 2.3 and 2.4 beside a high of 2.3.
    expect(standings).toEqual(['below', 'between', 'between', 'between', 'above']);
  });

  it('says nothing where either side is not known', () => {
    const dimensions = [
      { id: 'a1', value: fraction(4) },
      { id: 'b2', value: fraction(4) },
      { id: 'toString', value: fraction(4) },
    ];
    expect(compareWith(cell('C', null), { index: null, dimensions })).toEqual({
      index: null,
      dimensions: { a1: 'above', b2: null, toString: null },
    });
    expect(compareWith(cell('C', null), { index: null, dimensions: [{ id: 'a1', value: null }] })).toEqual({
      index: null,
      dimensions: { a1: null },
    });
  });
});
