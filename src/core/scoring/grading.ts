/** One letter at a time (`SC-9`): by the total, or by the matrix of fit and activity (`SC-33`). */
export type Grading =
  | {
      readonly by: 'total';
      /** Lowest official score of each grade. */
      readonly limits: Limits;
      /** Lowest official score at which a contact keeps the grade that it had; null is the same limits (`SC-34`). */
      readonly leaving: Limits | null;
    }
  | { readonly by: 'matrix'; readonly letters: Letters };

/** Lowest whole score of the grade; C < B < A, each 1..100. A contact under C is a D. */
export type Limits = { readonly A: number; readonly B: number; readonly C: number };

/** Lowest whole points of the class; 3 < 2 < 1, each 1..100. A contact under 3 is a 4. */
export type ActivityLimits = { readonly 1: number; readonly 2: number; readonly 3: number };

/** The grade of each pair: `letters.A[0]` is that of fit A, activity 1. Each row has four. */
export type Letters = { readonly [fit in FitClass]: readonly Grade[] };

/** Grade of the total. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** Class of the fit side, always written as half of a pair: *fit A*. */
export type FitClass = 'A' | 'B' | 'C' | 'D';

/** Class of the behaviour side: *activity 1*. */
export type ActivityClass = 1 | 2 | 3 | 4;

/** Limits of the classes, in whole points of the side; limits for keeping a class as in `SC-34`. */
export type Classes = {
  readonly fit: Limits;
  readonly activity: ActivityLimits;
  readonly leaving: { readonly fit: Limits; readonly activity: ActivityLimits } | null;
};
