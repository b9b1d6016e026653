import type { Points } from '../brand.ts';
import type { Design } from '../design/design.ts';
import type { Text } from '../text.ts';
import type { CompanyRule } from './companyRule.ts';
import type { Condition, NamedCondition } from './condition.ts';
import type { Criterion } from './criterion.ts';
import type { GoldenContact } from './goldenContact.ts';
import type { Classes, Grading } from './grading.ts';
import type { Gate } from './gate.ts';
import type { InterestRule } from './interestRule.ts';
import type { RoutingRule } from './routing.ts';
import type { Clip, Side, SideBounds } from './sides.ts';
import type { ValueRule } from './valueRule.ts';

/** The body of a model document, version 3. What it means is written in docs/spec/scoring.md. */
export type ScoringModel = {
  readonly title: string;
  readonly note: string;
  /** Id of the template that it began from; empty when it began from nothing. */
  readonly template: string;
  /** IANA time zone in which instants become days (`SC-3`). */
  readonly zone: string;
  readonly fields: readonly Field[];
  readonly eventKinds: readonly EventKind[];
  /** What events may be about, in the order of the list. */
  readonly topics: readonly Topic[];
  /** Conditions with a name, for use in criteria, gates and routing. */
  readonly conditions: readonly NamedCondition[];
  readonly sides: { readonly [name in Side]: SideBounds };
  /** Bounds of the sum of both sides, within 0..100 (`SC-8`). */
  readonly total: { readonly min: Points; readonly max: Points };
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
  readonly gates: readonly Gate[];
  readonly grading: Grading;
  readonly classes: Classes;
  /** Who is qualified (`SC-35`). */
  readonly qualified: Condition;
  readonly value: ValueRule | null;
  /** Ordered; empty when the model does not route. */
  readonly routing: readonly RoutingRule[];
  readonly interest: InterestRule | null;
  readonly company: CompanyRule | null;
  readonly golden: readonly GoldenContact[];
  /** How the team came to it; moves no points. */
  readonly design: Design;
};

/** Something known of a contact or its company. `unknown` lists how missing looks in the data. */
export type Field = {
  readonly id: string;
  readonly label: Text;
  readonly type: FieldType;
  /** Whose property it is: all contacts of one company share a company's. */
  readonly of: 'contact' | 'company';
  readonly group: FieldGroup;
  /** Known values of a category with their names on screen; data may hold others. */
  readonly values: readonly { readonly value: string; readonly label: Text }[];
  readonly unknown: readonly string[];
};

/** What the values of a field are; a date is `YYYY-MM-DD` (`SC-23`). */
export type FieldType = 'category' | 'number' | 'yesNo' | 'date' | 'text';

/** Where a field belongs in the anatomy of a lead (domain.md, 3 to 5). */
export type FieldGroup =
  'firmographic' | 'role' | 'bant' | 'window' | 'situation' | 'discontinuity' | 'stance' | 'own';

/** A kind of dated event. */
export type EventKind = { readonly id: string; readonly label: Text };

/** What an event may be about. */
export type Topic = { readonly id: string; readonly label: Text };

/** Criteria that share a cap. */
export type CriterionGroup = {
  readonly id: string;
  readonly label: Text;
  readonly side: Side;
  readonly cap: Clip;
};
