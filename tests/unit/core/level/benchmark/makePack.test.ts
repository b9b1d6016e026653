import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkPack } from '#core/level/benchmark/checkPack.ts';
import { makePack } from '#core/level/benchmark/makePack.ts';
import { packSchema } from '#core/level/benchmark/packSchema.ts';
import { fraction } from '#core/level/fraction.ts';
import { anyEntries, companiesOf, counts, head } from './arbitraries.ts';

const two = { index: fraction(2), dimensions: { a1: fraction(2), b2: fraction(3) } };

describe('LT-120: a pack', () => {
  it('holds what its schema and its check want, and nothing of a single company', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { pack } = makePack(entries, head);
        expect(v.parse(packSchema, JSON.parse(JSON.stringify(pack)))).toEqual(pack);
        expect(checkPack(pack)).toEqual([]);
        expect(JSON.stringify(pack)).not.toMatch(/origin|"day"|\d+\/\d+/);
      }),
    );
  });

  it('counts companies without a sector among all, and those without a size in their sector', () => {
    const entries = [
      ...companiesOf(5, 'C', 'small', two),
      ...companiesOf(6, 'C', null, two),
      ...companiesOf(7, null, 'small', two),
    ];
    const { pack } = makePack(entries, head);
    expect(pack.cells.map(({ sector, size, companies }) => [sector, size, companies])).toEqual([
      [null, null, 18],
      ['C', null, 11],
      ['C', 'small', 5],
    ]);
  });

  it('says of each cell the quartiles of its own companies', () => {
    const entries = [
      ...companiesOf(5, 'C', 'small', { index: fraction(3), dimensions: { a1: fraction(4) } }),
      ...companiesOf(5, 'J', 'small', { index: fraction(1), dimensions: { a1: fraction(2) } }),
    ];
    const [all, c, cSmall, j] = makePack(entries, head).pack.cells;
    expect(all?.index).toEqual({ low: 1, middle: 2, high: 3 });
    expect(c).toMatchObject({ index: { low: 3, middle: 3, high: 3 }, dimensions: { a1: { middle: 4 } } });
    expect(cSmall?.index).toEqual(c?.index);
    expect(j).toMatchObject({ sector: 'J', index: { middle: 1 }, dimensions: { a1: { low: 2 } } });
  });

  it('of nobody or of four companies has no cells', () => {
    expect(makePack([], head)).toMatchObject({ companies: 0, pack: { ...head, cells: [] } });
    expect(makePack(companiesOf(4, 'C', 'small'), head)).toMatchObject({ companies: 4, pack: { cells: [] } });
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(makePack(entries.toReversed(), head)).toEqual(makePack(entries, head));
      }),
    );
  });
});

describe('LT-121: a company counts once', () => {
  it('with its newest day, wherever it stands, and of one day with the last entry', () => {
    const others = companiesOf(4, 'C', 'small', { index: fraction(1) });
    const rounds = (
      [
        ['2027-03-01', 4],
        ['2026-03-01', 1],
        ['2027-03-01', 3],
      ] as const
    ).flatMap(([day, index]) =>
      companiesOf(1, 'C', 'small', { origin: 'same', day, index: fraction(index) }),
    );
    const { pack, companies, leftOut } = makePack([...rounds, ...others], head);
    expect([companies, leftOut.earlier]).toEqual([5, 2]);
    // 1, 1, 1, 1, 3: with 4 or with any two of them the highest or the count would differ.
    expect(pack.cells[0]).toMatchObject({ companies: 5, index: { low: 1, middle: 1, high: 1 } });
    const withTwo = makePack([...rounds, ...others.slice(1), ...companiesOf(1, 'C', 'small', { origin: 'x', index: fraction(4) })], head); // prettier-ignore
    expect(withTwo.pack.cells[0]?.index.high).toBe(3);
  });

  it('is not made up from several entries to reach five', () => {
    const same = companiesOf(9, 'C', 'small', { origin: 'same' });
    expect(makePack(same, head)).toMatchObject({ companies: 1, pack: { cells: [] } });
  });
});

describe('LT-125: dimensions', () => {
  it('are left out of a cell in which fewer than five have answered them', () => {
    const entries = [
      ...companiesOf(6, 'C', 'small', two),
      ...companiesOf(4, 'J', 'small', two).map((entry) => ({ ...entry, origin: `k${entry.origin}` })),
      ...companiesOf(6, 'J', 'small', { dimensions: { a1: fraction(3) } }),
    ];
    const { pack } = makePack(entries, head);
    const told = Object.fromEntries(
      pack.cells.map(({ sector, size, dimensions }) => [`${sector}/${size}`, Object.keys(dimensions)]),
    );
    expect(told['J/small']).toEqual(['a1']);
    // Six of C and four of J know b2: with C and all together the four could be singled out.
    expect(told['null/null']).toEqual(['a1', 'b2']);
    expect(told['C/small']).toEqual(['a1']);
  });

  it('are told of companies that know them only', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const cell of makePack(entries, head).pack.cells) {
          const knowing = entries.filter((entry) => counts(cell, entry) && 'a1' in entry.dimensions);
          if ('a1' in cell.dimensions) expect(knowing.length).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

describe('LT-126: what was left out', () => {
  it('of dimensions is what the cells of the pack are missing', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { pack, leftOut } = makePack(entries, head);
        const isKnown = entries.some(({ dimensions }) => 'a1' in dimensions);
        const missing = pack.cells.filter(({ dimensions }) => !('a1' in dimensions)).length;
        expect(leftOut.dimensions).toBe(isKnown ? missing : 0);
      }),
    );
  });

  it('is counted by reason', () => {
    const entries = [
      ...companiesOf(20, 'C', 'small', two),
      ...companiesOf(2, 'C', 'micro', two),
      ...companiesOf(3, null, null, two),
      ...companiesOf(5, 'J', null),
      ...companiesOf(1, 'J', 'micro', { origin: 'nobody', index: null }),
      ...companiesOf(1, 'C', 'small', { origin: 'Csmall0', day: '2020-01-01' }),
    ];
    const made = makePack(entries, head);
    expect(made.pack.cells.map(({ sector, size }) => [sector, size])).toEqual([
      [null, null],
      ['C', 'small'],
      ['J', null],
    ]);
    expect(made.companies).toBe(30);
    expect(made.leftOut).toEqual({
      ...{ unknown: 1, earlier: 1, withoutSector: 3, withoutSize: 5 },
      // C of micro; C of all sizes, which would give it away; J knows neither of two dimensions.
      ...{ small: 1, withheld: 1, dimensions: 2 },
    });
  });
});
