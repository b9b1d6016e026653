/** The size of the example company, small enough for the first page. */
export const exampleFacts = { contacts: 5_000, dealsPerYear: 60 } as const;
