import type { Days, Points } from '../brand.ts';
import type { Text } from '../text.ts';

/** The body of a model document, version 1. What it means is written in docs/spec/scoring.md. */
export type ScoringModel = {
  readonly title: string;
  readonly note: string;
  /** Id of the template that it began from; empty when it began from nothing. */
  readonly template: string;
  /** IANA time zone in which instants become days (`SC-3`). */
  readonly zone: string;
  readonly fields: readonly Field[];
  readonly eventKinds: readonly EventKind[];
  readonly sides: { readonly [name in Side]: { readonly max: Points } };
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
  readonly grading: Grading;
};

/** Fit is what a contact is (explicit), behaviour what it does (implicit). */
export type Side = 'fit' | 'behaviour';

/** Something known of a contact or its company. `unknown` lists how missing looks in the data. */
export type Field = {
  readonly id: string;
  readonly label: Text;
  readonly type: 'category' | 'number' | 'yesNo';
  readonly group: FieldGroup;
  /** Known values of a category with their names on screen; data may hold others. */
  readonly values: readonly { readonly value: string; readonly label: Text }[];
  readonly unknown: readonly string[];
};

/** Where a field belongs in the anatomy of a lead (domain.md, 3 and 4). */
export type FieldGroup = 'firmographic' | 'role' | 'bant' | 'window' | 'situation' | 'discontinuity' | 'own';

/** A kind of dated event. */
export type EventKind = { readonly id: string; readonly label: Text };

/** Criteria that share a cap. */
export type CriterionGroup = {
  readonly id: string;
  readonly label: Text;
  readonly side: Side;
  readonly cap: Clip;
};

/** Closed bounds of a sum of points; null is unbounded (`SC-7`). */
export type Clip = { readonly min: Points | null; readonly max: Points | null };

/** One line of a model. */
export type Criterion = TableCriterion | RangesCriterion | EventsCriterion;

type CriterionBase = {
  readonly id: string;
  readonly label: Text;
  readonly side: Side;
  /** Id of a group, or null. */
  readonly group: string | null;
  readonly enabled: boolean;
  readonly cap: Clip;
  /** Why the team decided so; free text. */
  readonly why: string;
};

/** Points by the value of a category or yes/no field; yes/no values are `yes` and `no`. */
export type TableCriterion = CriterionBase & {
  readonly kind: 'table';
  readonly field: string;
  readonly rows: readonly { readonly values: readonly string[]; readonly points: Points }[];
  /** For a known value that no row names. */
  readonly other: Points;
  /** For a value that is not known. */
  readonly unknown: Points;
};

/** Points by the range that a number falls in: closed below, open above; null is unbounded. */
export type RangesCriterion = CriterionBase & {
  readonly kind: 'ranges';
  readonly field: string;
  readonly ranges: readonly {
    readonly from: number | null;
    readonly to: number | null;
    readonly points: Points;
  }[];
  readonly other: Points;
  readonly unknown: Points;
};

/** Points for dated events of any of the kinds. */
export type EventsCriterion = CriterionBase & {
  readonly kind: 'events';
  readonly events: readonly string[];
  readonly counting: Counting;
  /** Only events at most this many days old count; null is no window. */
  readonly windowDays: Days | null;
  /** For each counted event, before fading. */
  readonly points: Points;
  readonly fading: Fading;
};

/** Which of the events count: the newest first (`SC-5`). */
export type Counting =
  | { readonly by: 'every' }
  | { readonly by: 'once' }
  | { readonly by: 'day' }
  | { readonly by: 'most'; readonly times: number };

/** How the points of an event fade with its age (`SC-6`). */
export type Fading =
  | { readonly by: 'none' }
  | { readonly by: 'linear'; readonly days: Days }
  | { readonly by: 'halfLife'; readonly days: Days };

/** One letter at a time (`SC-9`): by the total, with the lowest official score of each grade. */
export type Grading = { readonly by: 'total'; readonly limits: Limits };

/** Lowest whole score of the grade; C < B < A, each 1..100. A contact under C is a D. */
export type Limits = { readonly A: number; readonly B: number; readonly C: number };

/** Grade of the total. */
export type Grade = 'A' | 'B' | 'C' | 'D';
