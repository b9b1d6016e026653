import type { Days, Points } from '../brand.ts';
import type { Text } from '../text.ts';
import type { Condition } from './condition.ts';
import type { Reasons } from './reasons.ts';
import type { Clip, Side } from './sides.ts';

/** One line of a model: what it looks at, and the points that follow. */
export type Criterion =
  | TableCriterion
  | RangesCriterion
  | CasesCriterion
  | EventsCriterion
  | CounterCriterion
  | BucketsCriterion
  | SurgeCriterion
  | ColleaguesCriterion;

/** A criterion whose points follow from the value of one field. */
export type ValueCriterion = TableCriterion | RangesCriterion;

type CriterionBase = Reasons & {
  readonly id: string;
  readonly label: Text;
  readonly side: Side;
  /** Id of a group, or null. */
  readonly group: string | null;
  readonly enabled: boolean;
  readonly cap: Clip;
  /** Null: points are points. Else every number of points of the criterion is a percentage of it (`SC-25`). */
  readonly weight: Points | null;
};

/** Points by the value of a category, text or yes/no field; yes/no values are `yes` and `no` (`SC-11`). */
export type TableCriterion = CriterionBase & {
  readonly kind: 'table';
  readonly field: string;
  readonly rows: readonly { readonly values: readonly string[]; readonly points: Points }[];
  /** For a known value that no row names. */
  readonly other: Points;
  /** For a value that is not known. */
  readonly unknown: Points;
};

/** Points by the range that a number falls in: closed below, open above; null is unbounded (`SC-12`). */
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

/** Points by conditions: of the rows that are true the one with the most points counts (`SC-44`). */
export type CasesCriterion = CriterionBase & {
  readonly kind: 'cases';
  readonly rows: readonly { readonly label: Text; readonly when: Condition; readonly points: Points }[];
  /** When every row is false. */
  readonly other: Points;
  /** When no row is true and one at least is unknown. */
  readonly unknown: Points;
};

/** Points for dated events of any of the kinds (`SC-13`). */
export type EventsCriterion = CriterionBase & {
  readonly kind: 'events';
  readonly events: readonly string[];
  /** Null sees all events of the kinds. */
  readonly filter: EventFilter | null;
  readonly counting: Counting;
  /** Only events at most this many days old count; null is no window. */
  readonly windowDays: Days | null;
  /** For each counted event, before fading. */
  readonly points: Points;
  readonly fading: Fading;
};

/** Points for a count and a last date that stand in fields instead of events (`SC-27`). At least one is named. */
export type CounterCriterion = CriterionBase & {
  readonly kind: 'counter';
  /** Id of a number field: how many; null is once, on the last date. */
  readonly count: string | null;
  /** Id of a date field: when last; null is no date, and then neither window nor fading. */
  readonly last: string | null;
  readonly counting: Exclude<Counting, { readonly by: 'day' | 'asset' }>;
  readonly windowDays: Days | null;
  readonly points: Points;
  readonly fading: Fading;
  readonly unknown: Points;
};

/** Frequency and recency: of the rows that fit the one with the most points counts, once (`SC-45`). */
export type BucketsCriterion = CriterionBase & {
  readonly kind: 'buckets';
  readonly source:
    | { readonly from: 'events'; readonly events: readonly string[]; readonly filter: EventFilter | null }
    | { readonly from: 'counter'; readonly count: string | null; readonly last: string | null };
  readonly rows: readonly {
    /** At least so many, 1 or more ... */
    readonly atLeast: number;
    /** ... each of an age of 0 to so many days; null is of any age. */
    readonly withinDays: Days | null;
    readonly points: Points;
  }[];
  readonly other: Points;
  /** For a count or a last date that is not known; events are never unknown. */
  readonly unknown: Points;
};

/** Activity over baseline (ALOB): points, and the task to find out why (`SC-29`). */
export type SurgeCriterion = CriterionBase & {
  readonly kind: 'surge';
  readonly events: readonly string[];
  readonly filter: EventFilter | null;
  /** The last k days: ages 0 to k - 1. */
  readonly recentDays: Days;
  /** The m days before them: ages k to k + m - 1. A contact with an event there is active. */
  readonly baselineDays: Days;
  /** Fewer recent events than this say nothing. */
  readonly least: number;
  /** Recent activity must be more than so many percent of each baseline. */
  readonly factor: number;
  /** Mean number of events in 30 days of the active and of the inactive, frozen when it was measured. */
  readonly population: { readonly active: number; readonly inactive: number };
  /** Points for a rise of an active contact, and of an inactive one. */
  readonly active: Points;
  readonly inactive: Points;
  /** What somebody has to do. */
  readonly task: Text;
};

/** Parallel visits: each other contact of the company counts once, by its newest event (`SC-30`). */
export type ColleaguesCriterion = CriterionBase & {
  readonly kind: 'colleagues';
  readonly events: readonly string[];
  readonly filter: EventFilter | null;
  readonly windowDays: Days | null;
  /** At most so many colleagues, the newest first. */
  readonly times: number;
  /** For each colleague, before fading. */
  readonly points: Points;
  readonly fading: Fading;
};

/** What an event must be; null asks nothing (`SC-26`). An event without the property does not pass. */
export type EventFilter = {
  readonly topics: readonly string[] | null;
  readonly assets: readonly string[] | null;
  readonly channels: readonly string[] | null;
  /** from <= amount < to; null is unbounded. */
  readonly amount: { readonly from: number | null; readonly to: number | null } | null;
};

/** Which of the events count: the newest first (`SC-5`). */
export type Counting =
  | { readonly by: 'every' }
  | { readonly by: 'once' }
  | { readonly by: 'asset' }
  | { readonly by: 'day' }
  | { readonly by: 'most'; readonly times: number };

/** How the points of an event fade with its age (`SC-6`, `SC-28`). */
export type Fading =
  | { readonly by: 'none' }
  /** Lifespan: evenly to 0 at this age. */
  | { readonly by: 'linear'; readonly days: Days }
  /** Evenly by so many percent of the points a month of 30 days. */
  | { readonly by: 'monthly'; readonly percent: number }
  | { readonly by: 'halfLife'; readonly days: Days }
  /** From each age on so many percent, up to the next step; before the first one all. */
  | { readonly by: 'steps'; readonly steps: readonly { readonly from: Days; readonly percent: number }[] };
