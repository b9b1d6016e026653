import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companySizes, type Sector, sectors } from '#core/documents/company.ts';
import { chooseCells } from '#core/level/benchmark/chooseCells.ts';
import { makePack } from '#core/level/benchmark/makePack.ts';
import type { CellName } from '#core/level/benchmark/pack.ts';
import { anyEntries, companiesOf, counts, fewestSingledOut, head } from './arbitraries.ts';

const all: CellName = { sector: null, size: null };

function namesOf(...crowds: readonly (readonly CellName[])[]): readonly string[] {
  return chooseCells(crowds.flat()).map(({ sector, size }) => `${sector ?? 'all'}/${size ?? 'all'}`);
}

describe('LT-122: at least five companies, whatever is subtracted', () => {
  it('holds for every sum and every set that published cells can be made into', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(fewestSingledOut(chooseCells(entries), entries)).toBe(5);
      }),
      { numRuns: 150 },
    );
  });

  it('holds for each dimension among those who have answered it', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { cells } = makePack(entries, head).pack;
        const knowing = entries.filter(({ dimensions }) => 'a1' in dimensions);
        const published = cells.filter(({ dimensions }) => 'a1' in dimensions);
        expect(fewestSingledOut(published, knowing)).toBe(5);
      }),
      { numRuns: 150 },
    );
  });

  it('is what the tests themselves would find: a cell too many singles somebody out', () => {
    const companies = [...companiesOf(6, 'C', 'small'), ...companiesOf(2, 'C', 'large')];
    expect(fewestSingledOut([all, { sector: 'C', size: 'small' }], companies)).toBe(2);
    expect(fewestSingledOut([{ sector: 'C', size: 'large' }], companies)).toBe(2);
    const crossing: CellName[] = [
      { sector: 'C', size: null },
      { sector: null, size: null },
    ];
    expect(fewestSingledOut(crossing, [...companies, ...companiesOf(4, null, null)])).toBe(4);
  });

  it('publishes nothing of four companies', () => {
    expect(namesOf(companiesOf(4, 'C', 'small'))).toEqual([]);
    expect(namesOf(companiesOf(5, 'C', 'small'))).toEqual(['all/all', 'C/all', 'C/small']);
  });

  it('never publishes a size of all sectors', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(chooseCells(entries).filter(({ sector, size }) => sector === null && size !== null)).toEqual(
          [],
        );
      }),
    );
  });
});

describe('LT-123: as fine as possible', () => {
  it('keeps a sector with its sizes when what is left between them is nobody or at least five', () => {
    expect(namesOf(companiesOf(6, 'C', 'small'), companiesOf(5, 'C', 'large'))).toEqual([
      ...['all/all', 'C/all', 'C/small', 'C/large'],
    ]);
    expect(namesOf(companiesOf(6, 'C', 'small'), companiesOf(5, 'C', null))).toEqual([
      ...['all/all', 'C/all', 'C/small'],
    ]);
  });

  it('gives up the sector before its sizes when one to four are left, who count among all', () => {
    const others = companiesOf(5, 'J', 'micro');
    expect(namesOf(companiesOf(20, 'C', 'small'), companiesOf(2, 'C', 'micro'), companiesOf(3, null, null), others))
      .toEqual(['all/all', 'C/small', 'J/all', 'J/micro']); // prettier-ignore
  });

  it('keeps all, and gives up what hides the fewest, when one to four would be left of all', () => {
    expect(
      namesOf(companiesOf(20, 'C', 'small'), companiesOf(6, 'J', 'micro'), companiesOf(3, null, null)),
    ).toEqual([...['all/all', 'C/all', 'C/small']]);
    expect(namesOf(companiesOf(10, 'C', 'small'), companiesOf(3, null, null))).toEqual(['all/all']);
  });

  it('finds the best choice there is: no other sound one gives more companies a finer cell', () => {
    const few = fc.array(
      fc.record({
        sector: fc.constantFrom<(Sector | null)[]>('C', 'J', null),
        size: fc.constantFrom(...companySizes.slice(0, 2), null),
      }),
      { minLength: 5, maxLength: 40 },
    );
    fc.assert(
      fc.property(few, (companies) => {
        expect(worthOf(chooseCells(companies), companies)).toBe(bestWorth(companies));
      }),
    );
  });

  it('does not depend on the order of the companies', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(chooseCells(entries.toReversed())).toEqual(chooseCells(entries));
      }),
    );
  });

  it('copes with every sector and size at once', () => {
    const crowds = sectors.flatMap((sector) => companySizes.map((size) => companiesOf(5, sector, size)));
    expect(namesOf(...crowds)).toHaveLength(1 + 21 * 5);
  });

  it('chooses among those that are allowed only', () => {
    const companies = [...companiesOf(6, 'C', 'small'), ...companiesOf(5, 'C', 'large')];
    expect(chooseCells(companies, ({ size }) => size !== 'large')).toEqual([
      all,
      { sector: 'C', size: null },
      { sector: 'C', size: 'small' },
    ]);
    expect(chooseCells(companies, ({ sector }) => sector !== null)).toEqual([]);
  });
});

/** Steps down from all that the companies find, and then the number of cells. */
function worthOf(cells: readonly CellName[], companies: readonly CellName[]): number {
  const steps = companies.map((company) =>
    Math.max(
      0,
      ...cells.filter((cell) => counts(cell, company)).map((cell) => (cell.size ? 2 : cell.sector ? 1 : 0)),
    ),
  );
  return 1_000 * steps.reduce((so, step) => so + step, 0) + cells.length;
}

/** The obvious way: every choice of the six cells beside all. */
function bestWorth(companies: readonly CellName[]): number {
  const sizes = [null, ...companySizes.slice(0, 2)];
  const cells = (['C', 'J'] as const).flatMap((sector) => sizes.map((size): CellName => ({ sector, size })));
  const choices = Array.from({ length: 64 }, (_, choice) => [
    all,
    ...cells.filter((__, at) => (choice >> at) & 1),
  ]);
  const sound = choices.filter(
    (choice) =>
      choice.every((cell) => companies.some((company) => counts(cell, company))) &&
      fewestSingledOut(choice, companies) === 5,
  );
  return Math.max(...sound.map((choice) => worthOf(choice, companies)));
}
