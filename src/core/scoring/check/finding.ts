import type { Centipoints, Days } from '../../brand.ts';
import type { ActivityClass, FitClass, Grade } from '../grading.ts';
import type { Pair } from '../contactScore.ts';
import type { Side } from '../sides.ts';

/**
 * Something that follows from a model alone, with the ids and the numbers that prove it (`SC-43`). *Wrong*: the model
 * cannot do what it says. *Note*: it does, but perhaps nobody meant it. Only `i18n` turns it into words.
 */
export type Finding = { readonly severity: 'wrong' | 'note' } & Proof;

/** What was found; sums in centipoints, scores and classes in whole points, from <= x < below. */
export type Proof =
  ReachProof | CriterionProof | CapProof | CoverageProof | FadingProof | DecisionProof | UnusedProof;

/** The scores that would do, and those that there can be: they have nothing in common. */
type Missed = {
  readonly from: number;
  readonly below: number;
  readonly least: number;
  readonly most: number;
  /** Somebody who was here before could stay (`SC-34`), but nobody can enter. */
  readonly isKeptOnly: boolean;
};

/** Grades, classes and letters that nobody gets, and sides that nothing gives points to. */
export type ReachProof =
  | ({ readonly kind: 'unreachableGrade'; readonly grade: Grade } & Missed)
  | ({ readonly kind: 'unreachableClass'; readonly side: 'fit'; readonly class: FitClass } & Missed)
  | ({
      readonly kind: 'unreachableClass';
      readonly side: 'behaviour';
      readonly class: ActivityClass;
    } & Missed)
  /** None of the pairs with this letter can be; no pairs: the matrix does not have it. */
  | { readonly kind: 'unreachableLetter'; readonly letter: Grade; readonly pairs: readonly Pair[] }
  /** No criterion of the side is switched on. */
  | { readonly kind: 'emptySide'; readonly side: Side }
  | { readonly kind: 'qualifiedNever' };

/** Criteria, and rows of them, that say nothing. */
export type CriterionProof =
  /** It gives 0 to everybody: no points, no event that it could see, or only what cannot be. */
  | {
      readonly kind: 'neverFires';
      readonly criterion: string;
      readonly because: 'noPoints' | 'noEvents' | 'cannotBe';
    }
  /** It gives the same to everybody, and so tells nobody apart. */
  | { readonly kind: 'sameForAll'; readonly criterion: string; readonly points: Centipoints }
  /** The row cannot be true; or whenever it is, so is row `behind`, with as many points or more. */
  | {
      readonly kind: 'rowNeverCounts';
      readonly criterion: string;
      readonly row: number;
      readonly behind: number | null;
    }
  /** It can give more than its weight. */
  | {
      readonly kind: 'overWeight';
      readonly criterion: string;
      readonly most: Centipoints;
      readonly weight: Centipoints;
    };

type Capped = { readonly of: 'criterion' | 'group' | 'side' | 'total'; readonly id: string };

/** Clips that do too much or nothing. `least` and `most` are the sum before the clip. */
export type CapProof =
  /** Whatever the sum, it becomes `points`. */
  | ({
      readonly kind: 'hiddenByCap';
      readonly least: Centipoints;
      readonly most: Centipoints;
      readonly points: Centipoints;
    } & Capped)
  /** The sum never gets to the bound `cap`. */
  | ({
      readonly kind: 'capNeverReached';
      readonly bound: 'min' | 'max';
      readonly cap: Centipoints;
      readonly least: Centipoints;
      readonly most: Centipoints;
    } & Capped)
  /** The criteria of the side can give several times its maximum: most of that is lost. */
  | {
      readonly kind: 'sideTooSmall';
      readonly side: Side;
      readonly most: Centipoints;
      readonly max: Centipoints;
    };

type NumberRange = { readonly from: number | null; readonly to: number | null };
type TwoCriteria = { readonly criteria: readonly [first: string, second: string] };

/** What is counted twice, or not at all. */
export type CoverageProof =
  /** Both criteria give points for these values of the field, or for numbers in these ranges. */
  | ({
      readonly kind: 'valueTwice';
      readonly field: string;
      readonly values: readonly string[];
      readonly ranges: readonly NumberRange[];
    } & TwoCriteria)
  /** Named values that no row names, where others give nothing. */
  | {
      readonly kind: 'valueNotCovered';
      readonly criterion: string;
      readonly field: string;
      readonly values: readonly string[];
    }
  /** Values of rows that the list of the field does not have: perhaps they are spelled otherwise there. */
  | {
      readonly kind: 'valueNotNamed';
      readonly criterion: string;
      readonly field: string;
      readonly values: readonly string[];
    }
  /** A hole between two ranges. */
  | {
      readonly kind: 'rangeNotCovered';
      readonly criterion: string;
      readonly field: string;
      readonly from: number;
      readonly to: number;
    }
  /** One event of these kinds, or one counter, gives points in both. */
  | ({
      readonly kind: 'countsTheSame';
      readonly events: readonly string[];
      readonly fields: readonly string[];
    } & TwoCriteria);

/** Fading and windows that do not go together. */
export type FadingProof =
  /** From `fadedFrom` days on nothing is left: the window closes later and changes nothing. */
  | {
      readonly kind: 'fadedBeforeWindow';
      readonly criterion: string;
      readonly fadedFrom: Days;
      readonly windowDays: Days;
    }
  /** On the last day of the window more than half is left: the window ends it, not the fading. */
  | {
      readonly kind: 'windowCutsFading';
      readonly criterion: string;
      readonly windowDays: Days;
      readonly full: Centipoints;
      readonly left: Centipoints;
    }
  /** From age `from` on more is left (`percent`) than before (`before`). */
  | {
      readonly kind: 'stepsRise';
      readonly criterion: string;
      readonly from: Days;
      readonly before: number;
      readonly percent: number;
    };

/** Gates and rules that never or always decide; `behind` is the one that takes all of theirs, null when nothing is left at all. */
export type DecisionProof =
  | { readonly kind: 'gateNever'; readonly gate: string; readonly behind: string | null }
  | { readonly kind: 'gateAlways'; readonly gate: string }
  | { readonly kind: 'ruleNeverDecides'; readonly rule: string; readonly behind: string | null };

/** What nothing in the model refers to. */
export type UnusedProof = {
  readonly kind: 'unusedField' | 'unusedEventKind' | 'unusedTopic' | 'unusedCondition' | 'unusedGroup';
  readonly id: string;
};
