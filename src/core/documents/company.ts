/** The body of a company document, version 2. Every other document carries a company's id. */
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
    /** Where it is counted in a comparison (`LT-120`). */
    readonly sector: Sector | null;
    readonly size: CompanySize | null;
  };
  /** Units that answer the level test by themselves (`LT-80`). */
  readonly units: readonly Unit[];
};

/** A part of the company, such as a country or a business line. */
export type Unit = { readonly id: string; readonly name: string };

/** Section letter of the industry in NACE Rev. 2 (in Finland TOL 2008). */
export type Sector = (typeof sectors)[number];

/** The sections of NACE Rev. 2, in their order. */
export const sectors = [
  ...(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'] as const),
  ...(['L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U'] as const),
] as const;

/** Class of a company by persons employed: under 10, 10 to 49, 50 to 249, 250 or more. */
export type CompanySize = (typeof companySizes)[number];

/** The classes of size, smallest first. */
export const companySizes = ['micro', 'small', 'medium', 'large'] as const;

/** Characters of a name, in UTF-16 units. */
export const longestName = 200;

/** Units that a company may have. */
export const mostUnits = 100;

/** A company of which nothing is known yet. */
export function newCompany(name: string): Company {
  return {
    name,
    example: false,
    currency: 'EUR',
    facts: { contacts: null, dealsPerYear: null, industry: '', sector: null, size: null },
    units: [],
  };
}
