/** How the text of a file became bytes (`EX-1`). */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** What stands between two fields (`EX-3`). */
export type Delimiter = ',' | ';' | '\t' | '|';

/** The delimiters that are known, in the order in which they are tried. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** How a CSV file is written. A person may correct every part of it before the file is read. */
export type Dialect = {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Whether the first row names the columns (`EX-4`). */
  readonly hasHeader: boolean;
  /** Rows before the first one that counts; 1 when the file begins with Excel's `sep=;`. */
  readonly skipRows: number;
};
