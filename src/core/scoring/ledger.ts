import type { Centipoints, DayNumber, Days } from '../brand.ts';

/**
 * The reasons of one score as lines whose points add up to the official score times 100, exactly (`SC-15`).
 * They stand in the order in which they are computed (`SC-8`).
 */
export type LedgerLine = CriterionLine | ClipLine | FractionLine;

/** A line of a criterion, before its cap. */
export type CriterionLine =
  ValueLine | CaseLine | EventLine | CounterLine | BucketLine | SurgeLine | ColleagueLine;

/** A table or range criterion: the value that it saw; null is not known. */
export type ValueLine = {
  readonly kind: 'value';
  readonly criterion: string;
  readonly field: string;
  readonly value: string | number | null;
  readonly points: Centipoints;
};

/** A cases criterion: the row that counts; null when none is true, and then whether one at least is unknown. */
export type CaseLine = {
  readonly kind: 'case';
  readonly criterion: string;
  readonly row: number | null;
  readonly isUnknown: boolean;
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

/** A counter criterion: how many count, since when, and what each gives now. Null count is not known. */
export type CounterLine = {
  readonly kind: 'counter';
  readonly criterion: string;
  readonly counted: number | null;
  readonly day: DayNumber | null;
  readonly each: Centipoints;
  readonly points: Centipoints;
};

/** A buckets criterion: the row that counts; null when none fits, and then whether one at least is unknown. */
export type BucketLine = {
  readonly kind: 'bucket';
  readonly criterion: string;
  readonly row: number | null;
  readonly isUnknown: boolean;
  readonly points: Centipoints;
};

/** A surge criterion: recent and earlier events, and whether the contact is active. */
export type SurgeLine = {
  readonly kind: 'surge';
  readonly criterion: string;
  readonly recent: number;
  readonly earlier: number;
  readonly isActive: boolean;
  readonly isSurge: boolean;
  readonly points: Centipoints;
};

/** One colleague that counts: the newest event, and what it gives now. */
export type ColleagueLine = {
  readonly kind: 'colleague';
  readonly criterion: string;
  /** Place of the colleague in the context. */
  readonly colleague: number;
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
