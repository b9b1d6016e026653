import type { Text } from '../text.ts';

/** How the contacts of one company make a company score, and who should be among them (`SC-39`). */
export type CompanyRule = {
  readonly rollUp: RollUp;
  /** The roles of the buying group: which values of the field they are, and how many people are needed. */
  readonly roles: {
    readonly field: string;
    readonly needed: readonly {
      readonly id: string;
      readonly label: Text;
      readonly values: readonly string[];
      readonly people: number;
    }[];
  } | null;
  /** A person with more than so many percent of the company's behaviour points is a single thread. */
  readonly singleThreadPercent: number;
};

/** From the totals of the contacts to the score of the company, 0..100 points. */
export type RollUp =
  | { readonly by: 'maximum' }
  | { readonly by: 'cappedSum' }
  | { readonly by: 'meanOfBest'; readonly people: number }
  | {
      readonly by: 'roleWeighted';
      readonly field: string;
      readonly rows: readonly { readonly values: readonly string[]; readonly weight: number }[];
      readonly other: number;
      readonly unknown: number;
    }
  /** 1 - the product of (1 - total / 100): any one of them may be the buyer. */
  | { readonly by: 'noisyOr' };
