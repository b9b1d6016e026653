import type { IsoDate } from '../../brand.ts';
import { companySizes } from '../../documents/company.ts';
import type { Fraction } from '../fraction.ts';
import { chooseCells } from './chooseCells.ts';
import { type BenchmarkPack, type CellName, fewestCompanies, type PackCell } from './pack.ts';
import { quartiles } from './quartiles.ts';

/** The newest result of one company, as it goes into a pack (`LT-120`). */
export type PackEntry = CellName & {
  /** Tells one company from another; never leaves the machine. */
  readonly origin: string;
  readonly day: IsoDate;
  /** Null when nothing is known. */
  readonly index: Fraction | null;
  /** Values of the known dimensions, 1..4. */
  readonly dimensions: { readonly [dimension: string]: Fraction };
};

/** What of the entries is not in the pack, or only in wider cells: for who makes it, and no part of it (`LT-126`). */
export type LeftOut = {
  /** Entries of which nothing is known. */
  readonly unknown: number;
  /** Earlier entries of a company that counts once. */
  readonly earlier: number;
  /** Companies that count among all only. */
  readonly withoutSector: number;
  /** Companies that count in their sector but in no size. */
  readonly withoutSize: number;
  /** Cells of one to four companies. */
  readonly small: number;
  /** Cells of five or more that would give away what is left beside them. */
  readonly withheld: number;
  /** Dimensions that are missing from cells in the pack, cell by cell. */
  readonly dimensions: number;
};

/** A pack and what was left out of it. */
export type MadePack = {
  readonly pack: BenchmarkPack;
  readonly companies: number;
  readonly leftOut: LeftOut;
};

type Company = PackEntry & { readonly index: Fraction };

/** Merges results of companies into anonymous cells (`LT-120` to `LT-126`); no cells of fewer than five companies. */
export function makePack(
  entries: readonly PackEntry[],
  { title, madeOn, test }: Pick<BenchmarkPack, 'title' | 'madeOn' | 'test'>,
): MadePack {
  const known = entries.filter((entry): entry is Company => entry.index !== null);
  const companies = newestOfEach(known);
  const names = chooseCells(companies);
  const byDimension = dimensionsOf(companies).map((dimension) => dimensionCells(dimension, companies, names));
  const cells = names.map((name): PackCell => {
    const inside = companies.filter((company) => isInside(company, name));
    const dimensions = byDimension.flatMap(({ dimension, known, chosen }) => {
      if (!chosen.some((cell) => isSame(cell, name))) return [];
      const values = known.filter((company) => isInside(company, name)).map(({ value }) => value);
      return [[dimension, quartiles(values)] as const];
    });
    return {
      ...name,
      companies: inside.length,
      index: quartiles(inside.map(({ index }) => index)),
      dimensions: Object.fromEntries(dimensions),
    };
  });
  const sizes = everyCell(companies).map((name) => companies.filter((one) => isInside(one, name)).length);
  const small = sizes.filter((size) => size < fewestCompanies).length;
  const leftOut: LeftOut = {
    unknown: entries.length - known.length,
    earlier: known.length - companies.length,
    withoutSector: companies.filter(({ sector }) => sector === null).length,
    withoutSize: companies.filter(({ sector, size }) => sector !== null && size === null).length,
    small,
    withheld: sizes.length - small - cells.length,
    dimensions: byDimension.reduce((missing, { chosen }) => missing + names.length - chosen.length, 0),
  };
  return { pack: { title, madeOn, test, cells }, companies: companies.length, leftOut };
}

/** The newest entry of each company; of one day the last (`LT-121`). */
function newestOfEach(entries: readonly Company[]): readonly Company[] {
  const newest = new Map<string, Company>();
  for (const entry of entries) {
    const other = newest.get(entry.origin);
    if (other === undefined || entry.day >= other.day) newest.set(entry.origin, entry);
  }
  return [...newest.values()];
}

/** The cells that may tell of a dimension: chosen anew among those of the pack, for those who know it (`LT-125`). */
function dimensionCells(dimension: string, companies: readonly Company[], names: readonly CellName[]) {
  const known = companies.flatMap(({ sector, size, dimensions }) => {
    const value = Object.hasOwn(dimensions, dimension) ? dimensions[dimension] : undefined;
    return value === undefined ? [] : [{ sector, size, value }];
  });
  const chosen = chooseCells(known, (cell) => names.some((name) => isSame(name, cell)));
  return { dimension, known, chosen };
}

function dimensionsOf(companies: readonly Company[]): readonly string[] {
  return [...new Set(companies.flatMap(({ dimensions }) => Object.keys(dimensions)))].toSorted();
}

/** Every cell in which somebody is. */
function everyCell(companies: readonly Company[]): readonly CellName[] {
  const sectors = [...new Set(companies.map(({ sector }) => sector))].filter((sector) => sector !== null);
  const finer = sectors.flatMap((sector) =>
    [null, ...companySizes].map((size): CellName => ({ sector, size })),
  );
  const all: CellName = { sector: null, size: null };
  return [all, ...finer].filter((name) => companies.some((company) => isInside(company, name)));
}

function isInside(company: CellName, { sector, size }: CellName): boolean {
  return (sector === null || company.sector === sector) && (size === null || company.size === size);
}

function isSame(a: CellName, b: CellName): boolean {
  return a.sector === b.sector && a.size === b.size;
}
