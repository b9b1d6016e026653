import type { Days } from '../brand.ts';
import type { ModelStep } from '../commands/modelStep.ts';
import type { RollUp } from '../scoring/companyRule.ts';
import type { Counting } from '../scoring/criterion.ts';

/** Something that the target system says another way, and the nearest that it knows (`DE-11`). */
export type Gap = {
  readonly place: GapPlace;
  readonly reason: GapReason;
  readonly nearest: Nearest;
  /** Takes the nearest; null where it has to be done in the system itself. */
  readonly take: ModelStep | null;
};

/** Where in the model it stands. */
export type GapPlace =
  | { readonly at: 'criterion' | 'group' | 'gate' | 'rule'; readonly id: string }
  | { readonly at: 'part'; readonly id: 'sides' | 'total' | 'grading' | 'classes' | 'company' | 'model' };

/** What goes another way. */
export const gapReasons = [
  'learned',
  'minusPoints',
  'weight',
  'fading',
  'windowWithFading',
  'counting',
  'events',
  'rows',
  'conditions',
  'surge',
  'colleagues',
  'criterionCap',
  'groupCap',
  'sideCap',
  'totalCap',
  'gate',
  'grid',
  'pairOnly',
  'leaving',
  'ruleGrade',
  'rollUp',
] as const;

/** What goes another way. */
export type GapReason = (typeof gapReasons)[number];

/** The nearest that the system knows, with its numbers. */
export type Nearest =
  /** Evenly by so many percent of the points a month; alone, where it takes the place of a time frame too. */
  | { readonly is: 'monthly'; readonly percent: number; readonly isAlone: boolean }
  /** Full points for so many days, then none. */
  | { readonly is: 'window' | 'takenBack'; readonly days: Days }
  | { readonly is: 'counting'; readonly by: Counting['by'] }
  /** Rows of how often and how lately. */
  | { readonly is: 'buckets'; readonly rows: number }
  | { readonly is: 'frequency'; readonly atLeast: number; readonly withinDays: Days }
  | { readonly is: 'grid'; readonly fit: number; readonly activity: number }
  | { readonly is: 'rollUp'; readonly by: RollUp['by'] }
  | {
      readonly is:
        | 'variables'
        | 'zero'
        | 'points'
        | 'fadingOnly'
        | 'differences'
        | 'fieldByField'
        | 'companyScore'
        | 'leaveOut'
        | 'fewerPoints'
        | 'audience'
        | 'setScore'
        | 'minusPoints'
        | 'list'
        | 'pair'
        | 'sameLimits'
        | 'limitsDecide'
        | 'ownCompanyRules';
    };
