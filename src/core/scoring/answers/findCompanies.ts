import type { Centipoints, DayNumber } from '../../brand.ts';
import type { ContactTable } from '../../contacts/table.ts';
import type { ScoringModel } from '../model.ts';
import { scoreCompanies } from './scoreCompanies.ts';

/** Which companies somebody would like to see (`DE-56`). */
export type CompanyWish = {
  /** Only those with so many people at least. */
  readonly leastPeople: number;
  /** Only the company with this number, counted from 1; null is any. */
  readonly number: number | null;
};

/** A company that was found. */
export type FoundCompany = {
  /** Number of the company in the table, from 0. */
  readonly company: number;
  readonly people: number;
  readonly score: Centipoints;
};

/** The companies that a wish names, or why there are none. */
export type CompaniesFound =
  | { readonly reason: 'no-rule' }
  | { readonly reason: 'no-companies' }
  | {
      readonly reason: null;
      /** All companies of the table, and those that the wish names. */
      readonly all: number;
      readonly matching: number;
      /** The first of them: by score, then by people, then by number. */
      readonly found: readonly FoundCompany[];
    };

/** At most so many companies of a table that a wish names, the best first (`DE-56`). */
export function findCompanies(
  model: ScoringModel,
  contacts: { readonly table: ContactTable; readonly asOf: DayNumber },
  wish: CompanyWish,
  most: number,
): CompaniesFound {
  if (model.company === null) return { reason: 'no-rule' };
  const { companies } = contacts.table;
  const scores = scoreCompanies(model, contacts);
  if (companies === null || scores === null) return { reason: 'no-companies' };
  const people = new Uint32Array(companies.count);
  for (const company of companies.of) people[company] = (people[company] ?? 0) + 1;
  const matching = [...people.keys()].filter(
    (company) =>
      (people[company] ?? 0) >= wish.leastPeople && (wish.number === null || company === wish.number - 1),
  );
  const found = matching
    .map((company) => ({ company, people: people[company] ?? 0, score: scores[company] ?? 0 }))
    .sort((a, b) => b.score - a.score || b.people - a.people || a.company - b.company)
    .slice(0, most);
  return { reason: null, all: companies.count, matching: matching.length, found };
}
