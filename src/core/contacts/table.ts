import type { DayNumber } from '../brand.ts';

/** Contacts as columns, never as rows: what a worker owns and scores. All columns hold `count` contacts. */
export type ContactTable = {
  readonly count: number;
  readonly columns: readonly ContactColumn[];
  readonly events: EventColumns;
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
  readonly numbers: Float64Array;
};

/** Events of all contacts, those of contact i at `starts[i]` up to `starts[i + 1]`, oldest first. */
export type EventColumns = {
  readonly starts: Uint32Array;
  /** Index into `kindNames`. */
  readonly kinds: Uint8Array;
  /** Day of the event (`DayNumber`). */
  readonly days: Int32Array;
  readonly kindNames: readonly string[];
};

/** No events, for contacts that came without any. */
export function noEvents(count: number): EventColumns {
  return {
    starts: new Uint32Array(count + 1),
    kinds: new Uint8Array(0),
    days: new Int32Array(0),
    kindNames: [],
  };
}

/** One contact as a person would read it. A field that is absent or null is unknown. */
export type Contact = { readonly values: ReadonlyMap<string, string | number> };

/** One dated event of a contact. */
export type ContactEvent = { readonly kind: string; readonly day: DayNumber };
