declare const brand: unique symbol;

type Brand<Base, Name extends string> = Base & { readonly [brand]?: Name };

/** A part of a whole, 0..1. */
export type Share = Brand<number, 'Share'>;
/** Points as people write them: a number with at most two decimals. */
export type Points = Brand<number, 'Points'>;
/** Points inside the engine: whole hundredths (`SC-2`). */
export type Centipoints = Brand<number, 'Centipoints'>;
/** A length of time in whole days. */
export type Days = Brand<number, 'Days'>;
/** A calendar day as whole days since 1970-01-01 (`SC-3`). */
export type DayNumber = Brand<number, 'DayNumber'>;
/** A calendar day as text, `YYYY-MM-DD`. */
export type IsoDate = Brand<string, 'IsoDate'>;
/** A quarter of a calendar year as text, `2027-Q1`. */
export type Quarter = Brand<string, 'Quarter'>;
