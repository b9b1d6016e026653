/** What follows from the points of each contact (`SC-8`). */
export type Outcomes = {
  /** 0..3 for A to D, after gates and rules. */
  readonly grades: Uint8Array;
  /** fit * 4 + activity - 1, fit A to D as 0 to 3 (`SC-33`). */
  readonly pairs: Uint8Array;
  /** 0 no, 1 yes, 2 check first (`SC-35`). */
  readonly qualified: Uint8Array;
  /** 0 nowhere; the place of the rule, counted from 1; or 1,000 + the place of the gate, counted from 0 (`SC-37`). */
  readonly routes: Uint16Array;
  /** Likely value in whole units of the currency, NaN when it is not known; null when the model has none (`SC-36`). */
  readonly values: Float64Array | null;
};

/** A route by a gate's own words begins here in `Outcomes.routes`. */
export const gateRoutes = 1000;
