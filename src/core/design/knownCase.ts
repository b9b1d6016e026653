import type { IsoDate } from '../brand.ts';
import type { GoldenContact, GoldenEvent } from '../scoring/goldenContact.ts';

/** A deal that was won or a lead that wasted time, brought by one side and put in the words of the model (`DE-40`). */
export type KnownCase = {
  readonly id: string;
  /** A name that only the team understands: no real person. */
  readonly name: string;
  readonly broughtBy: 'marketing' | 'sales';
  readonly outcome: 'won' | 'wasted';
  /** What it was about; free text. */
  readonly note: string;
  /** The day on which it should have been told apart. */
  readonly asOf: IsoDate;
  readonly values: GoldenContact['values'];
  readonly events: readonly GoldenEvent[];
};
