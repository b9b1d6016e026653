import type { Condition } from '../condition.ts';
import type { Criterion, EventFilter } from '../criterion.ts';
import type { ScoringModel } from '../model.ts';
import type { Route } from '../routing.ts';

/** The ids that a model refers to. */
export type NamesUsed = {
  readonly fields: ReadonlySet<string>;
  readonly eventKinds: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
};

/** Collects every reference of a model, those of what is switched off too; golden contacts are no reference. */
export function namesUsed(model: ScoringModel): NamesUsed {
  const leaves = conditionsOf(model).flatMap(leavesOf);
  const { criteria } = model;
  return {
    fields: new Set([
      ...criteria.flatMap(fieldsOf),
      ...leaves.flatMap((leaf) => ('field' in leaf ? [leaf.field] : [])),
      ...routesOf(model).flatMap(({ owner }) => (owner.by === 'field' ? [owner.field] : [])),
      ...(model.value && 'field' in model.value.size ? [model.value.size.field] : []),
      ...(model.company?.roles ? [model.company.roles.field] : []),
      ...(model.company?.rollUp.by === 'roleWeighted' ? [model.company.rollUp.field] : []),
    ]),
    eventKinds: new Set([
      ...criteria.flatMap((criterion) => sourceOf(criterion)?.events ?? []),
      ...(model.interest?.events ?? []).map(({ event }) => event),
    ]),
    topics: new Set(criteria.flatMap((criterion) => sourceOf(criterion)?.filter?.topics ?? [])),
    conditions: new Set(leaves.flatMap((leaf) => (leaf.is === 'named' ? [leaf.condition] : []))),
    groups: new Set(criteria.flatMap(({ group }) => group ?? [])),
  };
}

function conditionsOf({
  conditions,
  criteria,
  gates,
  qualified,
  routing,
}: ScoringModel): readonly Condition[] {
  return [
    ...conditions.map(({ when }) => when),
    ...criteria.flatMap((each) => (each.kind === 'cases' ? each.rows.map(({ when }) => when) : [])),
    ...gates.map(({ when }) => when),
    qualified,
    ...routing.flatMap(({ when }) => when ?? []),
  ];
}

type Leaf = Exclude<Condition, { readonly is: 'and' | 'or' | 'not' }>;

function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.is) {
    case 'and':
    case 'or':
      return condition.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.of);
    default:
      return [condition];
  }
}

function routesOf({ gates, routing }: ScoringModel): readonly Route[] {
  return [...gates.flatMap(({ route }) => route ?? []), ...routing.map(({ route }) => route)];
}

function fieldsOf(criterion: Criterion): readonly string[] {
  if (criterion.kind === 'table' || criterion.kind === 'ranges') return [criterion.field];
  const counter = criterion.kind === 'counter' ? criterion : sourceIn(criterion);
  return counter ? [counter.count, counter.last].filter((field) => field !== null) : [];
}

function sourceIn(criterion: Criterion) {
  return criterion.kind === 'buckets' && criterion.source.from === 'counter' ? criterion.source : null;
}

type EventSource = { readonly events: readonly string[]; readonly filter: EventFilter | null };

function sourceOf(criterion: Criterion): EventSource | null {
  if ('events' in criterion) return criterion;
  return criterion.kind === 'buckets' && criterion.source.from === 'events' ? criterion.source : null;
}
