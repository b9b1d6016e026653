/** A number that is not exact: low <= likely <= high. */
export type Estimate = { readonly low: number; readonly likely: number; readonly high: number };

/** Value of a lead = size of the deal x probability of the purchase (`SC-36`). */
export type ValueRule = {
  /** ISO 4217 code of the currency of all sizes, such as EUR. */
  readonly currency: string;
  readonly size: SizeRule;
  readonly probability: ProbabilityRule;
};

/** Size of the deal in whole units of the currency. Null is: not known. */
export type SizeRule =
  | { readonly from: 'fixed'; readonly size: Estimate }
  /** A number field holds it. */
  | { readonly from: 'field'; readonly field: string; readonly unknown: Estimate | null }
  | {
      readonly from: 'table';
      readonly field: string;
      readonly rows: readonly { readonly values: readonly string[]; readonly size: Estimate }[];
      readonly other: Estimate | null;
      readonly unknown: Estimate | null;
    }
  | {
      readonly from: 'ranges';
      readonly field: string;
      readonly ranges: readonly {
        readonly from: number | null;
        readonly to: number | null;
        readonly size: Estimate;
      }[];
      readonly other: Estimate | null;
      readonly unknown: Estimate | null;
    };

/** Probability of the purchase in percent, at most two decimals, and where it comes from. */
export type ProbabilityRule = { readonly origin: 'typed' | 'calibrated' } & (
  | {
      readonly by: 'grade';
      readonly A: Estimate;
      readonly B: Estimate;
      readonly C: Estimate;
      readonly D: Estimate;
    }
  /** The last row whose score is reached; rows rise, the first is from 0. */
  | {
      readonly by: 'score';
      readonly rows: readonly { readonly from: number; readonly percent: Estimate }[];
    }
);
