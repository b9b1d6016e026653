import type { FileFault } from '../../documents/fault.ts';
import { type BenchmarkPack, fewestCompanies, type PackCell } from './pack.ts';

/**
 * What a schema cannot say of a pack: a cell that stands twice, a size of all sectors, quartiles out of order, and cells
 * from which fewer than five companies can be singled out (`LT-122`). How many have answered a dimension is not written
 * in a pack, so that alone cannot be checked again.
 */
export function checkPack({ cells }: Pick<BenchmarkPack, 'cells'>): readonly FileFault[] {
  return cells.flatMap((cell, at) => {
    const own = cellFaults(cell, cells.slice(0, at)).map((fault): FileFault => ({
      ...fault,
      path: ['cells', at, ...fault.path],
    }));
    const left = cell.companies - companiesInside(cell, cells);
    const path = ['cells', at, 'companies'] as const;
    if (left < 0) return [...own, { path, reason: 'tooLow', limit: cell.companies - left }];
    return left > 0 && left < fewestCompanies ? [...own, { path, reason: 'tooFew' }] : own;
  });
}

/** Whether cells may be published together. */
export function mayPublish(cells: readonly PackCell[]): boolean {
  return cells.every(({ companies }) => companies >= fewestCompanies) && checkPack({ cells }).length === 0;
}

function cellFaults(cell: PackCell, earlier: readonly PackCell[]): readonly FileFault[] {
  const isTwice = earlier.some(({ sector, size }) => sector === cell.sector && size === cell.size);
  const isMargin = cell.sector === null && cell.size !== null;
  const unordered = Object.entries({ index: cell.index, ...cell.dimensions }).filter(
    ([, { low, middle, high }]) => low > middle || middle > high,
  );
  return [
    ...(isTwice ? [{ path: ['sector'], reason: 'duplicateId' } as const] : []),
    ...(isMargin ? [{ path: ['size'], reason: 'notAsExpected' } as const] : []),
    ...unordered.map(([name]): FileFault => ({
      path: name === 'index' ? [name, 'middle'] : ['dimensions', name, 'middle'],
      reason: 'notAsExpected',
    })),
  ];
}

/** Companies of the cells that lie directly inside a cell: sizes in their sector; sectors, and sizes without one, in all. */
function companiesInside(outer: PackCell, cells: readonly PackCell[]): number {
  const isPublished = (cell: PackCell) =>
    cells.some(({ sector, size }) => sector === cell.sector && size === null);
  const inside = cells.filter((cell) => {
    if (cell.sector === null || outer.size !== null) return false;
    if (outer.sector !== null) return cell.sector === outer.sector && cell.size !== null;
    return cell.size === null || !isPublished(cell);
  });
  return inside.reduce((companies, cell) => companies + cell.companies, 0);
}
