import type { IsoDate, Points } from '../brand.ts';
import type { ActivityClass, FitClass, Grade } from './grading.ts';
import type { Estimate } from './valueRule.ts';

/** A contact with the result that its model must give, carried in the file and checked on opening (`SC-42`). */
export type GoldenContact = {
  readonly id: string;
  readonly label: string;
  /** The day on which it is scored. */
  readonly asOf: IsoDate;
  readonly values: readonly { readonly field: string; readonly value: string | number }[];
  readonly events: readonly GoldenEvent[];
  /** Events of each colleague. */
  readonly colleagues: readonly (readonly GoldenEvent[])[];
  readonly previous: {
    readonly grade: Grade;
    readonly fit: FitClass;
    readonly activity: ActivityClass;
  } | null;
  readonly expected: {
    readonly fit: Points;
    readonly behaviour: Points;
    readonly score: number;
    readonly grade: Grade;
    readonly pair: { readonly fit: FitClass; readonly activity: ActivityClass };
    readonly qualified: 'yes' | 'no' | 'checkFirst';
    /** Id of the gate or the routing rule that decided where it goes; null is none. */
    readonly routedBy: string | null;
    readonly value: Estimate | null;
  };
};

/** An event by its calendar day; null is: not known. */
export type GoldenEvent = {
  readonly kind: string;
  readonly day: IsoDate;
  readonly topic: string | null;
  readonly asset: string | null;
  readonly channel: string | null;
  readonly amount: number | null;
};
