import fc from 'fast-check';
import { type CompanySize, companySizes, type Sector } from '#core/documents/company.ts';
import { fraction } from '#core/level/fraction.ts';
import type { PackEntry } from '#core/level/benchmark/makePack.ts';
import { type CellName, fewestCompanies } from '#core/level/benchmark/pack.ts';

/** How a pack is called in tests. */
export const head = {
  title: 'Spring',
  madeOn: '2027-05-01',
  test: { id: 'lead-to-cash', version: 2 },
} as const;

/** So many companies of one sector and size, all with the same values. */
export function companiesOf(
  count: number,
  sector: Sector | null,
  size: CompanySize | null,
  values: Partial<PackEntry> = {},
): readonly PackEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ origin: `${sector ?? '-'}${size ?? '-'}${at}`, day: '2027-01-01', sector, size },
    ...{ index: fraction(2), dimensions: {} },
    ...values,
  }));
}

/** Crowds of a few companies, many of them near the limit of five, in two sectors, three sizes and none. */
export const anyEntries: fc.Arbitrary<readonly PackEntry[]> = fc
  .array(
    fc.record({
      count: fc.nat({ max: 8 }),
      sector: fc.constantFrom<(Sector | null)[]>('C', 'C', 'J', 'J', null),
      size: fc.constantFrom<(CompanySize | null)[]>(...companySizes.slice(0, 3), null),
      knowing: fc.nat({ max: 8 }),
      sixths: fc.array(fc.integer({ min: 6, max: 24 }), { minLength: 8, maxLength: 8 }),
    }),
    { maxLength: 14 },
  )
  .map((crowds) =>
    crowds.flatMap(({ count, sector, size, knowing, sixths }, crowd) =>
      companiesOf(count, sector, size).map((entry, at) => ({
        ...entry,
        origin: `${crowd}/${at}`,
        index: fraction(sixths[at] ?? 6, 6),
        dimensions: at < knowing ? { a1: fraction(sixths[at] ?? 6, 6) } : {},
      })),
    ),
  );

/** True when a company counts in a cell: written apart from the product's own. */
export function counts(cell: CellName, company: CellName): boolean {
  if (cell.sector === null) return true;
  return company.sector === cell.sector && (cell.size === null || company.size === cell.size);
}

/**
 * The fewest companies that any sum of cells, each taken -1, 0 or 1 times, singles out, and any chain of unions,
 * cuts and differences of them; 5 when there are none under five. The obvious way: every one is tried.
 */
export function fewestSingledOut(cells: readonly CellName[], companies: readonly CellName[]): number {
  const classes = new Map<string, { readonly row: readonly number[]; count: number }>();
  for (const company of companies) {
    const row = cells.map((cell) => (counts(cell, company) ? 1 : 0));
    const known = classes.get(row.join(''));
    if (known) known.count++;
    else classes.set(row.join(''), { row, count: 1 });
  }
  const all = [...classes.values()];
  let fewest = fewestCompanies;
  function note(weights: readonly number[]): void {
    for (const value of new Set(weights)) {
      if (value === 0) continue;
      const count = all.reduce((so, one, at) => so + (weights[at] === value ? one.count : 0), 0);
      fewest = Math.min(fewest, count);
    }
    fewest = Math.min(
      fewest,
      all.reduce((so, one, at) => so + (weights[at] === 0 ? 0 : one.count), 0) || fewest,
    );
  }
  function sums(at: number, weights: readonly number[]): void {
    if (at === cells.length) {
      note(weights);
      return;
    }
    for (const factor of [-1, 0, 1]) sums(at + 1, weights.map((weight, place) => weight + factor * (all[place]?.row[at] ?? 0))); // prettier-ignore
  }
  sums(0, all.map(() => 0)); // prettier-ignore
  const sets = new Set<number>(cells.map((_, at) => all.reduce((set, { row }, place) => set | ((row[at] ?? 0) << place), 0))); // prettier-ignore
  for (const a of sets)
    for (const b of sets) for (const made of [a | b, a & b, a & ~b, b & ~a]) sets.add(made);
  for (const set of sets) note(all.map((_, place) => (set >> place) & 1));
  return fewest;
}
