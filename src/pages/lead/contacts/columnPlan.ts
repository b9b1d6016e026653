import type { Points } from '#core/brand.ts';
import { criteriaOfColumns, pointsEach } from '#core/contacts/columnsToCriteria.ts';
import type { ColumnSummary } from '#core/contacts/readSummary.ts';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import { valueNamesFor } from '#core/contacts/valueNames.ts';
import { modelBounds } from '#core/scoring/bounds.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import { type ColumnUses, isUnfinished } from './columnUses.ts';

/** What the choices come to: what the model gets, which column is which field, and what stands in the way. */
export type ColumnPlan = {
  readonly fields: readonly Field[];
  readonly criteria: readonly Criterion[];
  readonly mapping: ColumnMapping;
  /** Points of each new criterion at most. */
  readonly each: Points;
  /** Columns that stand for fields of the model. */
  readonly matched: readonly ColumnSummary[];
  /** Columns that become criteria. */
  readonly added: readonly ColumnSummary[];
  /** Columns that were called criteria but have no good values yet. */
  readonly unfinished: readonly ColumnSummary[];
  /** How many criteria or fields too many the model would hold; 0 when it has room. */
  readonly excess: number;
};

/** Works out what the choices come to. */
export function planOf(columns: readonly ColumnSummary[], uses: ColumnUses, model: ScoringModel): ColumnPlan {
  const decided = columns.flatMap((column) => {
    const use = uses.get(column.index);
    return use ? [{ column, use }] : [];
  });
  const unfinished = decided.filter(({ column, use }) => isUnfinished(column, use));
  const chosen = decided.filter((each) => each.use.as === 'criterion' && !unfinished.includes(each));
  const each = pointsEach(model, chosen.length);
  const { fields, criteria, places } = criteriaOfColumns(chosen, model, each);
  const made = fields.map(({ id }, at) => ({ column: places[at] ?? -1, field: id, names: null }));
  const matched = decided.flatMap(({ column, use }) => (use.as === 'field' ? [{ column, use }] : []));
  return {
    fields,
    criteria,
    mapping: [...matched.map(({ column, use }) => mapped(column, use.field, model)), ...made],
    each,
    matched: matched.map(({ column }) => column),
    added: chosen.map(({ column }) => column),
    unfinished: unfinished.map(({ column }) => column),
    excess: excessOf(model, criteria.length),
  };
}

function mapped(column: ColumnSummary, id: string, model: ScoringModel): ColumnMapping[number] {
  const field = model.fields.find((known) => known.id === id);
  return { column: column.index, field: id, names: field ? valueNamesFor(column, field) : null };
}

function excessOf({ criteria, fields }: ScoringModel, added: number): number {
  return Math.max(
    0,
    criteria.length + added - modelBounds.criteria,
    fields.length + added - modelBounds.fields,
  );
}
