/** What is known of a company's kept contacts without opening them (`ST-31`): no value of a contact, no name of a column. */
export type KeptFacts = {
  readonly company: string;
  /** How many contacts. */
  readonly rows: number;
  /** How many columns of them are kept. */
  readonly columns: number;
  /** What they take, sealed. */
  readonly bytes: number;
  /** The instant at which they were kept, ISO 8601. */
  readonly since: string;
};
