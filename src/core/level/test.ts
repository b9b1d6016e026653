import type { Text } from '../text.ts';

/** A step of the staircase (porras). */
export type Step = 1 | 2 | 3 | 4;

/** The steps from the lowest to the highest. */
export const steps: readonly Step[] = [1, 2, 3, 4];

/** A step that has one above it. */
export type LowerStep = Exclude<Step, 4>;

/** A step that has one below it: practices separate these from the step below. */
export type UpperStep = Exclude<Step, 1>;

/** The steps that have practices, from the lowest. */
export const upperSteps: readonly UpperStep[] = [2, 3, 4];

/** Coverage of a practice in thirds: no, in part, mostly, always (`LT-2`). */
export type Coverage = 0 | 1 | 2 | 3;

/** The coverages from the lowest to the highest. */
export const coverages: readonly Coverage[] = [0, 1, 2, 3];

/**
 * A test: what is asked, and by which rule the answers become a step. Built-in ones are content; own ones are documents
 * (`LT-90`). Questions carry identity and version: one that asks something else than before has another version.
 */
export type LevelTest = {
  /** Names the line of versions that this test belongs to. */
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly rule: TestRule;
  readonly dimensions: readonly Dimension[];
};

/** The numbers of the rule (`LT-2`, `LT-7`, `LT-10`). */
export type TestRule = {
  /** Coverage from which a practice is satisfied, in thirds, 1..3. */
  readonly threshold: Exclude<Coverage, 0>;
  /** Share of the applicable dimensions that must stand on a step, in quarters, 2..4. */
  readonly quarters: 2 | 3 | 4;
  /** Fewest known dimensions that give a headline. */
  readonly leastKnown: number;
};

/** One dimension (osa-alue): a ladder for the quick test and practices for the full one. */
export type Dimension = {
  readonly id: string;
  readonly name: Text;
  /** For a mark on the staircase. */
  readonly shortName: Text;
  /** Version of the ladder as a question. */
  readonly version: number;
  readonly question: Text;
  /** A plain statement for each step; one taps the highest that is true. */
  readonly ladder: { readonly [step in Step]: Text };
  readonly practices: readonly Practice[];
};

/** One observable habit that separates a step from the one below. */
export type Practice = {
  readonly id: string;
  readonly version: number;
  readonly step: UpperStep;
  /** A plain statement about us. */
  readonly text: Text;
  /** What must be true for *always*. */
  readonly always: Text;
  /** What it looks like where it is true. */
  readonly example: Text;
  /** Asks when it was last done, or where it can be seen. */
  readonly lastDone: Text;
  /** What to do to get there. */
  readonly action: Action;
};

/** Something to do that lifts an answer. */
export type Action = {
  readonly title: Text;
  /** How to do it, or why it pays. */
  readonly why: Text;
  readonly effort: Effort;
  readonly owner: OwnerRole;
};

/** A rough amount of work or of calendar time, to be put into words by the screen. */
export type Effort = { readonly amount: number; readonly unit: 'hours' | 'days' | 'weeks' };

/** Who owns an action. */
export type OwnerRole = (typeof ownerRoles)[number];

/** The roles that may own an action. */
export const ownerRoles = [
  'marketing',
  'sales',
  'salesDirector',
  'marketingAndSales',
  'management',
  'it',
] as const;
