import type { DayNumber } from '../brand.ts';
import type { EventColumns } from './eventColumns.ts';

/** Contacts as columns, never as rows: what a worker owns and scores. All columns hold `count` contacts. */
export type ContactTable = {
  readonly count: number;
  readonly columns: readonly ContactColumn[];
  readonly events: EventColumns;
  /** The company of each contact, 0..count - 1; null when nobody knows. */
  readonly companies: { readonly count: number; readonly of: Uint32Array } | null;
  /** Ids by contact; null: the id of a contact is its place in the table, counted from 1. */
  readonly ids: readonly string[] | null;
};

/** One field of all contacts. */
export type ContactColumn = CodeColumn | NumberColumn;

/**
 * Dictionary codes: contact i has `values[codes[i]]`. `values[0]` is always the empty string: nothing was there.
 * `numbers[code]` is the value read as a number (NaN where it is none); null when the column is no number column.
 */
export type CodeColumn = {
  readonly kind: 'codes';
  readonly field: string;
  readonly codes: Uint8Array | Uint16Array;
  readonly values: readonly string[];
  readonly numbers: Float64Array | null;
};

/** Numbers with more different values than codes reach (65,536); NaN is unknown. */
export type NumberColumn = {
  readonly kind: 'numbers';
  readonly field: string;
  readonly numbers: Float32Array | Float64Array;
};

/** One contact as a person would read it. A field that is absent or null is unknown. */
export type Contact = { readonly id: string; readonly values: ReadonlyMap<string, string | number> };

/** One dated event of a contact. What is absent is not known. */
export type ContactEvent = {
  readonly kind: string;
  readonly day: DayNumber;
  readonly topic?: string;
  readonly asset?: string;
  readonly channel?: string;
  readonly amount?: number;
};
