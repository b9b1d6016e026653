import { type Fraction, shownTenths } from '../fraction.ts';
import type { BenchmarkPack, CellName, PackCell, Quartiles } from './pack.ts';

/** Where a company lies among others: under the lowest quarter, between, or over the highest. */
export type Standing = 'below' | 'between' | 'above';

/** A company among the others of a cell; null where either side is not known. */
export type Comparison = {
  readonly index: Standing | null;
  readonly dimensions: { readonly [dimension: string]: Standing | null };
};

/** What is compared of a result. */
export type ComparedResult = {
  readonly index: Fraction | null;
  readonly dimensions: readonly { readonly id: string; readonly value: Fraction | null }[];
};

/** The finest cell that holds a company: its sector and size, else its sector, else all; null without any (`LT-127`). */
export function cellFor(
  { cells }: Pick<BenchmarkPack, 'cells'>,
  sector: CellName['sector'],
  size: CellName['size'],
): PackCell | null {
  const find = (name: CellName) =>
    cells.find((cell) => cell.sector === name.sector && cell.size === name.size);
  const fine = sector === null ? undefined : (find({ sector, size }) ?? find({ sector, size: null }));
  return fine ?? find({ sector: null, size: null }) ?? null;
}

/** Compares what is shown with what is shown: one decimal on both sides (`LT-127`). */
export function compareWith(cell: PackCell, { index, dimensions }: ComparedResult): Comparison {
  return {
    index: standing(index, cell.index),
    dimensions: Object.fromEntries(
      dimensions.map(({ id, value }) => [
        id,
        standing(value, Object.hasOwn(cell.dimensions, id) ? cell.dimensions[id] : undefined),
      ]),
    ),
  };
}

function standing(value: Fraction | null, others: Quartiles | undefined): Standing | null {
  if (value === null || others === undefined) return null;
  // A pack that somebody else made may have more decimals than are shown.
  const tenths = (end: number) => Math.round(end * 10) / 10;
  const shown = shownTenths(value);
  if (shown < tenths(others.low)) return 'below';
  return shown > tenths(others.high) ? 'above' : 'between';
}
