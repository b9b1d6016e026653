import type { RollUp } from '../scoring/companyRule.ts';
import type { Counting } from '../scoring/criterion.ts';

/**
 * What a system knows by its own documentation, as far as it was read (`DE-11`). That a thing is not named here says
 * that it was not found, never that the system cannot do it.
 */
export type TargetAbilities = {
  readonly documentation: Documentation;
  /** Points of rules that add up; percentages 0..100 of weights; or learned from past deals. */
  readonly scores: 'points' | 'shares' | 'learned';
  /**
   * How what happened gets old: evenly by a share of its points a month; by a time frame within which it counts; or not,
   * until a rule of its own takes the points back.
   */
  readonly ageing: 'monthly' | 'window' | 'takenBack';
  /** Whether a time frame and fading go together. */
  readonly windowWithFading: boolean;
  /** Ways of counting events; null: events are asked for by how often and how lately. */
  readonly counting: readonly Counting['by'][] | null;
  /** Of several rows of how often and how lately: the best one counts, or every one that fits adds up. */
  readonly rows: 'best' | 'addUp';
  /** What points may depend on: any condition, or the values of one field at a time. */
  readonly conditions: 'any' | 'oneField';
  /** Sums that have an upper bound of their own. */
  readonly caps: { readonly [sum in 'criterion' | 'group' | 'side' | 'total']: boolean };
  /** What comes nearest to deciding whatever the points say. */
  readonly gate: 'audience' | 'setScore' | 'minusPoints' | 'list';
  /** Classes of the grid of fit and activity; null: no grid of a fixed size. */
  readonly grid: { readonly fit: number; readonly activity: number } | null;
  /** The rating is the pair of both sides, and no grade of their sum. */
  readonly isPairOnly: boolean;
  /** A grade follows from one set of limits: entering and leaving are the same, and no rule sets it. */
  readonly gradesByLimits: boolean;
  /** Ways to a company's score; `any` where the documentation was not read for it, `own` for rules of its own. */
  readonly rollUp: readonly RollUp['by'][] | 'any' | 'own';
  /** What the people of one company do is added to the company's score. */
  readonly scoresCompanyEvents: boolean;
};

/** Where it stands, and of which year the text is; null is not said there. */
export type Documentation = { readonly address: string; readonly year: number | null };
