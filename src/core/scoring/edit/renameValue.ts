import { cutTo, sameInBoth } from '../../text.ts';
import { modelBounds } from '../bounds.ts';
import type { Condition } from '../condition.ts';
import type { Criterion } from '../criterion.ts';
import { isSound } from '../editParts.ts';
import type { GoldenContact } from '../goldenContact.ts';
import type { Field, ScoringModel } from '../model.ts';
import type { Route } from '../routing.ts';

/** One value of one field, and how it is written from now on. */
export type ValueChange = { readonly field: string; readonly value: string; readonly to: string };

/**
 * Writes a value of a category otherwise, as it stands in the data (`DE-89`): everything that names it follows, so that
 * criteria, conditions, routing, roles, sizes of deals, golden contacts and known cases say what they said. A value that
 * is not there, or another one's name, changes nothing.
 */
export function renameValue(model: ScoringModel, change: ValueChange): ScoringModel {
  const to = change.to.trim();
  const field = model.fields.find(({ id }) => id === change.field);
  const isThere = (value: string) => field?.values.some((each) => each.value === value) === true;
  if (to === '' || !isThere(change.value) || isThere(to)) return model;
  const next = withChange(model, { ...change, to });
  return isSound(next) ? next : model;
}

function withChange(model: ScoringModel, change: ValueChange): ScoringModel {
  const { value, company, design } = model;
  return {
    ...model,
    fields: model.fields.map((field) => (field.id === change.field ? inField(field, change) : field)),
    conditions: model.conditions.map((each) => ({ ...each, when: inCondition(each.when, change) })),
    criteria: model.criteria.map((criterion) => inCriterion(criterion, change)),
    gates: model.gates.map((gate) => ({
      ...gate,
      when: inCondition(gate.when, change),
      route: gate.route && inRoute(gate.route, change),
    })),
    qualified: inCondition(model.qualified, change),
    value: value && { ...value, size: value.size.from === 'table' ? inRows(value.size, change) : value.size },
    routing: model.routing.map((rule) => ({
      ...rule,
      when: rule.when && inCondition(rule.when, change),
      route: inRoute(rule.route, change),
    })),
    company: company && inCompany(company, change),
    golden: model.golden.map((contact) => ({ ...contact, values: inValues(contact.values, change) })),
    design: {
      ...design,
      cases: design.cases.map((each) => ({ ...each, values: inValues(each.values, change) })),
    },
  };
}

function inField(field: Field, { value, to }: ValueChange): Field {
  return {
    ...field,
    values: field.values.map((each) => {
      if (each.value !== value) return each;
      const isNamedSo = each.label.en === value && each.label.fi === value;
      return { value: to, label: isNamedSo ? sameInBoth(cutTo(to, modelBounds.labelLength)) : each.label };
    }),
  };
}

function inCriterion(criterion: Criterion, change: ValueChange): Criterion {
  if (criterion.kind === 'table') return inRows(criterion, change);
  if (criterion.kind !== 'cases') return criterion;
  return {
    ...criterion,
    rows: criterion.rows.map((row) => ({ ...row, when: inCondition(row.when, change) })),
  };
}

function inCondition(condition: Condition, change: ValueChange): Condition {
  switch (condition.is) {
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map((part) => inCondition(part, change)) };
    case 'not':
      return { ...condition, of: inCondition(condition.of, change) };
    case 'equals':
      return condition.field === change.field && condition.value === change.value
        ? { ...condition, value: change.to }
        : condition;
    case 'oneOf':
      return condition.field === change.field
        ? { ...condition, values: renamed(condition.values, change) }
        : condition;
    default:
      return condition;
  }
}

function inRoute(route: Route, change: ValueChange): Route {
  return route.owner.by === 'field' ? { ...route, owner: inRows(route.owner, change) } : route;
}

function inCompany(
  { rollUp, roles, ...rest }: NonNullable<ScoringModel['company']>,
  change: ValueChange,
): NonNullable<ScoringModel['company']> {
  const isAsked = roles?.field === change.field;
  const rename = (values: readonly string[]) => renamed(values, change);
  return {
    ...rest,
    rollUp: rollUp.by === 'roleWeighted' ? inRows(rollUp, change) : rollUp,
    roles: isAsked
      ? { ...roles, needed: roles.needed.map((role) => ({ ...role, values: rename(role.values) })) }
      : roles,
  };
}

type Rows = { readonly field: string; readonly rows: readonly { readonly values: readonly string[] }[] };

/** Whatever looks up the value of its field in rows. */
function inRows<Table extends Rows>(table: Table, change: ValueChange): Table {
  if (table.field !== change.field) return table;
  return { ...table, rows: table.rows.map((row) => ({ ...row, values: renamed(row.values, change) })) };
}

function inValues(
  values: GoldenContact['values'],
  { field, value, to }: ValueChange,
): GoldenContact['values'] {
  return values.map((each) => (each.field === field && each.value === value ? { field, value: to } : each));
}

function renamed(values: readonly string[], { value, to }: ValueChange): readonly string[] {
  return values.map((each) => (each === value ? to : each));
}
