import type { CompanyRule, RollUp } from '#core/scoring/companyRule.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { sameInBoth, type Text } from '#core/text.ts';
import { freeIdAmong } from '#core/scoring/pieces/freeId.ts';

type Roles = NonNullable<CompanyRule['roles']>;
type Values = ScoringModel['fields'][number]['values'];

/** The field that most likely holds the role of a contact: that of the group of roles, else the first that fits. */
export function roleFieldOf({ fields }: ScoringModel): string | undefined {
  const words = fields.filter(({ type }) => type === 'category' || type === 'text' || type === 'yesNo');
  return (words.find(({ group }) => group === 'role') ?? words[0])?.id;
}

/** Another way from contacts to the company; weights begin even. Null without a field for the role. */
export function rollUpBy(by: RollUp['by'], model: ScoringModel): RollUp | null {
  if (by === 'meanOfBest') return { by, people: 3 };
  if (by !== 'roleWeighted') return { by };
  const field = roleFieldOf(model);
  return field === undefined ? null : weightedBy(field, model);
}

/** Weights by a field: each of its known values by itself, all even. */
export function weightedBy(field: string, model: ScoringModel): RollUp {
  const rows = valuesOf(field, model).map(({ value }) => ({ values: [value], weight: 1 }));
  return { by: 'roleWeighted', field, rows, other: 1, unknown: 1 };
}

/** The roles with one more: the first value of the field that is no role yet. */
export function roleAdded(roles: Roles, model: ScoringModel, name: string): Roles {
  const taken = new Set(roles.needed.flatMap(({ values }) => values));
  const next = valuesOf(roles.field, model).find(({ value }) => !taken.has(value));
  const label: Text = next?.label ?? sameInBoth(name);
  const id = freeIdAmong('role', roles.needed);
  const role = { id, label, values: next === undefined ? [] : [next.value], people: 1 };
  return { ...roles, needed: [...roles.needed, role] };
}

function valuesOf(field: string, { fields }: ScoringModel): Values {
  return fields.find(({ id }) => id === field)?.values ?? [];
}
