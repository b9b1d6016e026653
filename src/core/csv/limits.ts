/** What a CSV file may hold before the reader stops (`EX-13`) or a column falls back (`EX-14`). */
export type CsvLimits = {
  readonly maxColumns: number;
  readonly maxRows: number;
  readonly maxFieldBytes: number;
  /** Different values of one column, the empty one included; at most 65,536, the reach of a Uint16 code. */
  readonly maxValues: number;
  /** Bytes that the different values of one column take together. */
  readonly maxDictionaryBytes: number;
};

/** The limits of the app (`EX-13`, `EX-14`). */
export const csvLimits: CsvLimits = {
  maxColumns: 1_000,
  maxRows: 5_000_000,
  maxFieldBytes: 1_048_576,
  maxValues: 65_536,
  maxDictionaryBytes: 16_777_216,
};
