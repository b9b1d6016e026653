import type { Share } from '../brand.ts';
import type { DecimalMark } from './readNumber.ts';

/** What a column looks like (`EX-15`). A guess, for a person to confirm. */
export type ColumnKind =
  'category' | 'number' | 'yesNo' | 'date' | 'identifier' | 'text' | 'empty' | 'constant';

/** Which data about a person a column seems to hold (`EX-20`). */
export type PersonalKind = 'email' | 'phone' | 'name' | 'address' | 'birth' | 'personId' | 'link';

/** What was recognised of a column. */
export type ColumnProfile = {
  readonly kind: ColumnKind;
  /** How many different values there are besides the unknown ones. */
  readonly distinct: number;
  /** False when it is an estimate, about one per cent off: the column was too long to count. */
  readonly isDistinctExact: boolean;
  /** Share of the rows of which the value is not known (`EX-16`). */
  readonly unknownShare: Share;
  /** How unknown is written in this column, besides the empty string: for `Field.unknown`. */
  readonly unknownSpellings: readonly string[];
  readonly number: NumberProfile | null;
  readonly yesNo: YesNoProfile | null;
  readonly date: DateProfile | null;
  /** Personal columns are left out unless someone takes them in (`EX-20`). */
  readonly personal: PersonalKind | null;
};

/** The numbers of a column, suspects left out (`EX-17`, `EX-18`). */
export type NumberProfile = {
  readonly decimal: DecimalMark;
  readonly isWhole: boolean;
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
  /** Rows that are neither a number nor unknown. */
  readonly unreadable: number;
  /** Values that look as if they meant *never* or *not known* (`EX-19`). */
  readonly suspects: readonly number[];
};

/** Which values mean yes and which no, as written. An empty string among the noes: an unmarked row is a no. */
export type YesNoProfile = { readonly yes: readonly string[]; readonly no: readonly string[] };

/** In which order a date is written; not sure when no day is above 12. */
export type DateProfile = { readonly order: DateOrder; readonly isSure: boolean };

/** In which order a date says year, month and day (`EX-15`). */
export type DateOrder = 'yearFirst' | 'dayFirst' | 'monthFirst';
