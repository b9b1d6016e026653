/** The body of a company document, version 1. Every other document carries a company's id. */
export type Company = {
  /** Empty while it is the only one: a name is asked when there is a second. */
  readonly name: string;
  /** A fresh copy of the example company. */
  readonly example: boolean;
  /** ISO 4217; one currency per company. */
  readonly currency: string;
  readonly facts: {
    readonly contacts: number | null;
    readonly dealsPerYear: number | null;
    /** What it does, in its own words; empty when nobody has said. */
    readonly industry: string;
  };
};

/** Characters of a name, in UTF-16 units. */
export const longestName = 200;

/** A company of which nothing is known yet. */
export function newCompany(name: string): Company {
  return {
    name,
    example: false,
    currency: 'EUR',
    facts: { contacts: null, dealsPerYear: null, industry: '' },
  };
}
