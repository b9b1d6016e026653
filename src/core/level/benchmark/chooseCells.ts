import { type CompanySize, companySizes, type Sector, sectors } from '../../documents/company.ts';
import { type CellName, fewestCompanies } from './pack.ts';

/** Which cells may be chosen at all. */
export type CellFilter = (cell: CellName) => boolean;

/** What can be published of one sector, and how many of its companies stay outside of it. */
type Option = { readonly cells: readonly CellName[]; readonly outside: number; readonly worth: number };

/** Picked so far: the best choice for each number of companies outside, 0 to 4, and 5 for five or more. */
type Picked = readonly (Pick<Option, 'cells' | 'worth'> | undefined)[];

/** More than all cells there can be: a company that finds a finer cell always counts for more than a cell. */
const worthOfStep = 1024;

/**
 * The cells that may be published of these companies (`LT-122`), as fine as possible (`LT-123`): all, when there are
 * five; then those for which most companies find a sector, and twice over a sector and size; then the most cells.
 *
 * Cells lie inside each other like boxes, so whatever adding and subtracting can single out is made of the parts that
 * are left of each cell when the cells inside it are taken away. Each such part is empty here or holds at least five.
 */
export function chooseCells(
  companies: readonly CellName[],
  isAllowed: CellFilter = () => true,
): readonly CellName[] {
  const all: CellName = { sector: null, size: null };
  if (companies.length < fewestCompanies || !isAllowed(all)) return [];
  const without = companies.filter(({ sector }) => sector === null).length;
  const start: Picked = [];
  let picked: Picked = start.concat(
    Array.from({ length: cap(without) }, () => undefined),
    { cells: [], worth: 0 },
  );
  for (const sector of sectors) {
    picked = pick(
      picked,
      sectorOptions(
        sector,
        companies.filter((company) => company.sector === sector),
        isAllowed,
      ),
    );
  }
  const [none, some] = [picked[0], picked[fewestCompanies]];
  const best = (none?.worth ?? -1) > (some?.worth ?? -1) ? none : some;
  return [all, ...(best?.cells ?? [])];
}

function pick(picked: Picked, options: readonly Option[]): Picked {
  const next: (Pick<Option, 'cells' | 'worth'> | undefined)[] = [];
  picked.forEach((before, left) => {
    if (before === undefined) return;
    for (const option of options) {
      const outside = cap(left + option.outside);
      const worth = before.worth + option.worth;
      if (worth <= (next[outside]?.worth ?? -1)) continue;
      next[outside] = { worth, cells: [...before.cells, ...option.cells] };
    }
  });
  return Array.from({ length: fewestCompanies + 1 }, (_, left) => next[left]);
}

/** Every choice of sizes, with and without the sector itself, that leaves nothing small between them. */
function sectorOptions(
  sector: Sector,
  companies: readonly CellName[],
  isAllowed: CellFilter,
): readonly Option[] {
  const count = (size: CompanySize) => companies.filter((company) => company.size === size).length;
  const sizes = companySizes.filter((size) => count(size) >= fewestCompanies && isAllowed({ sector, size }));
  const own: CellName = { sector, size: null };
  const mayOwn = companies.length >= fewestCompanies && isAllowed(own);
  return subsets(sizes).flatMap((chosen) => {
    const rest = companies.length - chosen.reduce((inside, size) => inside + count(size), 0);
    const cells = chosen.map((size): CellName => ({ sector, size }));
    const worth = 2 * worthOfStep * (companies.length - rest) + cells.length;
    const option: Option = { cells, outside: rest, worth };
    if (!mayOwn || (rest > 0 && rest < fewestCompanies)) return [option];
    return [option, { cells: [own, ...cells], outside: 0, worth: worth + worthOfStep * rest + 1 }];
  });
}

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (so, item) => [...so, ...so.map((subset) => [...subset, item])],
    [[]],
  );
}

function cap(companies: number): number {
  return Math.min(companies, fewestCompanies);
}
