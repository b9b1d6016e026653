import type { Days, IsoDate, Points } from '../brand.ts';
import type { ActivityClass, FitClass, Grade } from './grading.ts';
import type { Text } from '../text.ts';

/**
 * A question with three answers: true, false, or unknown (`SC-24`). Plain data; no regular expressions. Leaves of
 * `FieldCondition` speak of a contact, those of `ResultCondition` of what its points came to.
 */
export type Condition =
  | FieldCondition
  | ResultCondition
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  /** A condition of the model by its id. */
  | { readonly is: 'named'; readonly condition: string };

/** A question about one field. Every one but `known` is unknown where the value is. */
export type FieldCondition =
  /** Numbers are compared as numbers, everything else character by character. */
  | { readonly is: 'equals'; readonly field: string; readonly value: string }
  | { readonly is: 'oneOf'; readonly field: string; readonly values: readonly string[] }
  /** from <= number < to; null is unbounded. */
  | {
      readonly is: 'range';
      readonly field: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  /** Strictly before or after a day. */
  | { readonly is: 'before' | 'after'; readonly field: string; readonly day: IsoDate }
  /** from <= age of the date in days < to; a date after `asOf` has a negative age; null is unbounded. */
  | { readonly is: 'age'; readonly field: string; readonly from: Days | null; readonly to: Days | null }
  /** Without regard to case. */
  | { readonly is: 'contains' | 'startsWith'; readonly field: string; readonly text: string }
  /** Whether the value is known: true or false, never unknown. */
  | { readonly is: 'known'; readonly field: string };

/** A question about the result: allowed where the model decides who is qualified and in routing (`SC-35`, `SC-37`). */
export type ResultCondition =
  | { readonly is: 'grade'; readonly grades: readonly Grade[] }
  | { readonly is: 'fit'; readonly classes: readonly FitClass[] }
  | { readonly is: 'activity'; readonly classes: readonly ActivityClass[] }
  /** from <= official score < to. */
  | { readonly is: 'score'; readonly from: number | null; readonly to: number | null }
  /** from <= points of a criterion, a group or a side, each after its clip, < to. Of a side the id is its name. */
  | {
      readonly is: 'points';
      readonly of: 'criterion' | 'group' | 'side';
      readonly id: string;
      readonly from: Points | null;
      readonly to: Points | null;
    }
  /** In routing only: qualified is yes; unknown where it is to be checked first. */
  | { readonly is: 'qualified' };

/** A condition with a name, to be used in many places; it may name others, but never itself. */
export type NamedCondition = {
  readonly id: string;
  readonly label: Text;
  readonly when: Condition;
};

/** The answer to a condition; null is unknown (`SC-24`). */
export type Truth = boolean | null;
