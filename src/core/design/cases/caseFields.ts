import { namesUsed } from '../../scoring/check/namesUsed.ts';
import type { Field, ScoringModel } from '../../scoring/model.ts';

/** The fields of a model as a case is told: first those that something asks, then the others. */
export type CaseFields = { readonly asked: readonly Field[]; readonly others: readonly Field[] };

/** Which fields a criterion, a gate, a rule or a value asks, in the order of the model (`DE-40`). */
export function caseFields(model: ScoringModel): CaseFields {
  const { fields: used } = namesUsed(model);
  return {
    asked: model.fields.filter(({ id }) => used.has(id)),
    others: model.fields.filter(({ id }) => !used.has(id)),
  };
}

/** The values that a category or text can be told by: those of the field, then others that tables name. */
export function valuesToChoose({ criteria }: ScoringModel, { id, values }: Field): readonly string[] {
  const named = criteria.flatMap((each) =>
    each.kind === 'table' && each.field === id ? each.rows.flatMap((row) => row.values) : [],
  );
  return [...new Set([...values.map(({ value }) => value), ...named])];
}
