import type { Centipoints } from '../brand.ts';
import type { ContactEvent } from '../contacts/table.ts';
import type { ActivityClass, FitClass, Grade } from './grading.ts';
import type { LedgerLine } from './ledger.ts';
import type { Route } from './routing.ts';
import type { Estimate } from './valueRule.ts';

/** What a score may know besides the contact itself. */
export type ScoreContext = {
  /** The events of each other contact of the same company (`SC-30`). */
  readonly colleagues: readonly (readonly ContactEvent[])[];
  /** What the contact was before; null counts entering limits (`SC-34`). */
  readonly previous: Previous | null;
};

/** Nothing is known besides the contact: no colleagues, no earlier grade. */
export const noContext: ScoreContext = { colleagues: [], previous: null };

/** Grade and pair of an earlier day. */
export type Previous = { readonly grade: Grade; readonly fit: FitClass; readonly activity: ActivityClass };

/** Always written as a pair: *fit A, activity 1*. */
export type Pair = { readonly fit: FitClass; readonly activity: ActivityClass };

/** Qualified or not, or not to be said before somebody has found out (`SC-35`). */
export type Qualified = 'yes' | 'no' | 'checkFirst';

/** The score of one contact and what follows from it. */
export type ContactScore = {
  /** Sum of the side after its clip; may be below 0 (`SC-10`). */
  readonly fit: Centipoints;
  readonly behaviour: Centipoints;
  /** 0..10,000 (`SC-8`). */
  readonly total: Centipoints;
  /** The official score: whole points, 0..100 (`SC-14`). */
  readonly score: number;
  readonly grade: Grade;
  /** What decided the grade last (`SC-9`, `SC-32`, `SC-37`). */
  readonly gradedBy: 'points' | 'gate' | 'rule';
  readonly pair: Pair;
  /** Id of the gate that forces, or null. */
  readonly gate: string | null;
  /** Ids of the must-haves of which nobody knows whether they hold. */
  readonly checkFirst: readonly string[];
  readonly qualified: Qualified;
  /** Null when the model has no value, or the size of the deal is not known. In whole units of the currency. */
  readonly value: Estimate | null;
  /** Null when the model does not route. */
  readonly route: RouteTaken | null;
  /** What somebody has to find out: ids of the surge criteria that saw a rise (`SC-29`). */
  readonly tasks: readonly string[];
  /** Adds up to `score` times 100 (`SC-15`). */
  readonly ledger: readonly LedgerLine[];
};

/** Where the contact goes: by which gate or rule, and who takes it. */
export type RouteTaken = {
  readonly by: 'gate' | 'rule';
  readonly id: string;
  readonly action: Route['action'];
  readonly queue: string;
  /** Empty is nobody. */
  readonly owner: string;
  readonly hours: number | null;
};
