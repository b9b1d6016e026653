import type { Condition } from '../condition.ts';
import type { BucketsCriterion, Criterion } from '../criterion.ts';

/** Other ids of fields; a field that is not named keeps its own. */
export type FieldIds = ReadonlyMap<string, string>;

/** A criterion that looks at its fields under other ids. */
export function renameFields(criterion: Criterion, ids: FieldIds): Criterion {
  switch (criterion.kind) {
    case 'table':
    case 'ranges':
      return { ...criterion, field: renamed(criterion.field, ids) };
    case 'cases':
      return {
        ...criterion,
        rows: criterion.rows.map((row) => ({ ...row, when: renameAsked(row.when, ids) })),
      };
    case 'counter':
      return { ...criterion, ...counted(criterion, ids) };
    case 'buckets':
      return { ...criterion, source: renameSource(criterion.source, ids) };
    default:
      return criterion;
  }
}

/** A condition that asks for its fields under other ids. */
export function renameAsked(condition: Condition, ids: FieldIds): Condition {
  switch (condition.is) {
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map((part) => renameAsked(part, ids)) };
    case 'not':
      return { ...condition, of: renameAsked(condition.of, ids) };
    default:
      return 'field' in condition ? { ...condition, field: renamed(condition.field, ids) } : condition;
  }
}

type Counter = { readonly count: string | null; readonly last: string | null };

function counted({ count, last }: Counter, ids: FieldIds): Counter {
  return { count: count && renamed(count, ids), last: last && renamed(last, ids) };
}

function renameSource(source: BucketsCriterion['source'], ids: FieldIds): BucketsCriterion['source'] {
  return source.from === 'counter' ? { ...source, ...counted(source, ids) } : source;
}

function renamed(field: string, ids: FieldIds): string {
  return ids.get(field) ?? field;
}
