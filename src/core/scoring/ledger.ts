import type { Centipoints, DayNumber, Days } from '../brand.ts';

/**
 * The reasons of one score as lines whose points add up to the official score times 100, exactly (`SC-15`).
 * They stand in the order in which they are computed (`SC-8`).
 */
export type LedgerLine = ValueLine | EventLine | ClipLine | FractionLine;

/** A table or range criterion: the value that it saw; null is not known. */
export type ValueLine = {
  readonly kind: 'value';
  readonly criterion: string;
  readonly field: string;
  readonly value: string | number | null;
  readonly points: Centipoints;
};

/** One counted event of an events criterion: what it gives on its own day, and now. */
export type EventLine = {
  readonly kind: 'event';
  readonly criterion: string;
  readonly event: string;
  readonly day: DayNumber;
  readonly age: Days;
  readonly full: Centipoints;
  readonly points: Centipoints;
};

/** What a clip took (negative) or gave (positive); never 0. The id of the total is `total`. */
export type ClipLine = {
  readonly kind: 'clip';
  readonly of: 'criterion' | 'group' | 'side' | 'total';
  readonly id: string;
  readonly points: Centipoints;
};

/** The part under one whole point that the official score leaves out (`SC-14`); never 0. */
export type FractionLine = { readonly kind: 'fraction'; readonly points: Centipoints };
