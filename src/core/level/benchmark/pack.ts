import type { IsoDate } from '../../brand.ts';
import type { CompanySize, Sector } from '../../documents/company.ts';
import type { TestName } from '../assessment.ts';

/** The body of a benchmark pack: others' results as anonymous cells by industry and size (`LT-120`). */
export type BenchmarkPack = {
  readonly title: string;
  readonly madeOn: IsoDate;
  readonly test: TestName;
  /**
   * All, then sector by sector, each before its sizes. Every cell stands for at least five companies, and so does
   * whatever can be subtracted (`LT-122`).
   */
  readonly cells: readonly PackCell[];
};

/** A cell by name: one sector and size, a sector of all sizes, or all; a size of all sectors is none. */
export type CellName = {
  /** Null stands for all. */
  readonly sector: Sector | null;
  /** Null stands for all. */
  readonly size: CompanySize | null;
};

/** The companies of one cell. */
export type PackCell = CellName & {
  readonly companies: number;
  readonly index: Quartiles;
  /** A dimension that too few have answered is left out (`LT-125`). */
  readonly dimensions: { readonly [dimension: string]: Quartiles };
};

/** A quarter of the companies lies at or below `low`, half at or below `middle`, a quarter above `high`; 1 to 4, one decimal. */
export type Quartiles = { readonly low: number; readonly middle: number; readonly high: number };

/** Fewest companies of a cell. */
export const fewestCompanies = 5;

/** Bounds of a pack. */
export const packBounds = { title: 200, cells: 200, companies: 1e6 } as const;
