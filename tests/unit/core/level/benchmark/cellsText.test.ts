import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companySizes, sectors } from '#core/documents/company.ts';
import { type CellsTest, readCells, writeCells } from '#core/level/benchmark/cellsText.ts';
import { makePack } from '#core/level/benchmark/makePack.ts';
import type { BenchmarkPack, CellName, PackCell } from '#core/level/benchmark/pack.ts';
import { surveyBounds } from '#core/level/survey/survey.ts';
import { anyEntries, companiesOf, head } from './arbitraries.ts';

const test: CellsTest = {
  ...head.test,
  dimensions: ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'].map((id) => ({ id })),
};
const quartiles = { low: 1, middle: 2.3, high: 4 };

function cell(sector: CellName['sector'], size: CellName['size'], companies: number): PackCell {
  return { sector, size, companies, index: quartiles, dimensions: { c3: quartiles } };
}

function pack(cells: readonly PackCell[]): BenchmarkPack {
  return { ...head, cells };
}

describe('LT-128: cells as text for a link', () => {
  it('come back as they were, finest last, in characters that no address escapes', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const made = makePack(entries, head).pack;
        const text = writeCells(made, test);
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]*$/);
        const read = readCells(text, test) ?? [];
        expect(read).toHaveLength(made.cells.length);
        expect(read).toEqual(
          expect.arrayContaining(made.cells.map((one) => expect.objectContaining(one) as PackCell)),
        );
      }),
    );
  });

  it('are all, then sectors, then sizes, each by their companies', () => {
    const cells = [
      cell('C', 'small', 8),
      cell('J', null, 40),
      cell('C', null, 20),
      cell('C', 'large', 12),
      cell(null, null, 70),
      cell('G', null, 10),
    ];
    const read = readCells(writeCells(pack(cells), test), test);
    expect(read?.map(({ companies }) => companies)).toEqual([70, 40, 20, 10, 12, 8]);
  });

  it('are as many as fit: 36 of the eight dimensions', () => {
    const crowds = sectors.flatMap((sector, at) =>
      companySizes.flatMap((size) => companiesOf(5 + at, sector, size)),
    );
    const made = makePack(crowds, head).pack;
    expect(made.cells).toHaveLength(106);
    const text = writeCells(made, test);
    expect(text.length).toBeLessThanOrEqual(surveyBounds.cells);
    const read = readCells(text, test) ?? [];
    expect(read).toHaveLength(36);
    expect(read.slice(0, 22).every(({ size }) => size === null)).toBe(true);
    expect(read.slice(22).every(({ companies }) => companies >= 22)).toBe(true);
  });

  it('are none of a pack that is empty, of another test, or may not be published', () => {
    expect(writeCells(pack([]), test)).toBe('');
    expect(writeCells(pack([cell(null, null, 9)]), { ...test, version: 3 })).toBe('');
    expect(writeCells(pack([cell(null, null, 9)]), { ...test, id: 'own' })).toBe('');
    expect(writeCells(pack([cell(null, null, 9), cell('C', null, 7)]), test)).toBe('');
    expect(readCells('', test)).toEqual([]);
  });

  it('are refused when they are not sound', () => {
    const good = writeCells(pack([cell(null, null, 20), cell('C', null, 12)]), test);
    expect(readCells(good, test)).toHaveLength(2);
    const put = (at: number, character: string) => good.slice(0, at) + character + good.slice(at + 1);
    // 0 version, 1 dimensions, 2 sector, 3 size, 4..7 companies, 8..10 index, then the dimensions.
    for (const [at, character] of [
      [0, '2'],
      [1, '7'],
      [2, 'Y'],
      [3, '7'],
      [3, '2'],
      [7, '4'],
      [7, 'F'],
      [8, 'Z'],
      [8, 'F'],
      [11, '3'],
      [20, 'U'],
      [20, 'a'],
    ] as const)
      expect(readCells(put(at, character), test), `${at} ${character}`).toBeNull();
    expect(readCells(good.slice(0, -1), test)).toBeNull();
    expect(readCells(good.slice(0, 1), test)).toBeNull();
    expect(readCells(good + good.slice(2), test)).toBeNull();
    expect(readCells('1'.repeat(5_000), test)).toBeNull();
  });

  it('never throw on what comes from outside, and give only what may be published', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^18([0-9A-HJKMNP-TV-Z]{33}){0,3}$/), (text) => {
        const cells = readCells(text, test);
        expect(cells === null || cells.every(({ companies }) => companies >= 5)).toBe(true);
      }),
    );
  });
});
