import type { Condition, FieldCondition } from '../condition.ts';
import type { Criterion } from '../criterion.ts';
import type { Field, ScoringModel } from '../model.ts';
import { conditionsBeyondCriteria, type DecidingParts, leavesOf } from './decidingParts.ts';

/** Everything that score and grade ask of one field. */
export type FieldQuestions = {
  readonly field: Field;
  /** Ids of the criteria that look at it, those of cases too. */
  readonly criteria: ReadonlySet<string>;
  /** Criteria that look at the value itself: tables, ranges, counters, buckets of counters. */
  readonly direct: readonly Criterion[];
  /** Questions of conditions, wherever they stand. */
  readonly conditions: readonly FieldCondition[];
  /** Whether gates, rules or the condition of being qualified ask it. */
  readonly isAskedBeyondCriteria: boolean;
};

/** The fields that decide score or grade with what is asked of them, in the order of the model (`SC-40`). */
export function fieldQuestions(model: ScoringModel, parts: DecidingParts): readonly FieldQuestions[] {
  const beyond = fieldLeaves(conditionsBeyondCriteria(parts), parts);
  const looks = parts.criteria.map((criterion) => ({
    criterion,
    values: valueFields(criterion),
    leaves: criterion.kind === 'cases' ? fieldLeaves(conditionsOf(criterion), parts) : [],
  }));
  return model.fields
    .map((field): FieldQuestions => {
      const ofField = ({ field: id }: FieldCondition) => id === field.id;
      const looking = looks.filter(({ values, leaves }) => values.includes(field.id) || leaves.some(ofField));
      return {
        field,
        criteria: new Set(looking.map(({ criterion }) => criterion.id)),
        direct: looking.filter(({ values }) => values.length > 0).map(({ criterion }) => criterion),
        conditions: [...looking.flatMap(({ leaves }) => leaves), ...beyond].filter(ofField),
        isAskedBeyondCriteria: beyond.some(ofField),
      };
    })
    .filter(({ criteria, isAskedBeyondCriteria }) => criteria.size > 0 || isAskedBeyondCriteria);
}

/** The fields whose value a criterion reads without a condition. */
export function valueFields(criterion: Criterion): readonly string[] {
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
      return [criterion.field];
    case 'counter':
      return namedFields(criterion.count, criterion.last);
    case 'buckets':
      return criterion.source.from === 'counter'
        ? namedFields(criterion.source.count, criterion.source.last)
        : [];
    default:
      return [];
  }
}

function namedFields(...ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null);
}

function conditionsOf({ rows }: Extract<Criterion, { readonly kind: 'cases' }>): readonly Condition[] {
  return rows.map(({ when }) => when);
}

function fieldLeaves(conditions: readonly Condition[], { named }: DecidingParts): readonly FieldCondition[] {
  return leavesOf(conditions, named).filter((leaf) => 'field' in leaf);
}
