import type { ScoringModel } from '#core/scoring/model.ts';

type Item = { readonly id: string };

/** A model in which also what only the other one has can be looked up by its id: for names, not for scoring. */
export function withNamesOf(model: ScoringModel, other: ScoringModel): ScoringModel {
  const { design } = model;
  const lines = both(design.canvas.lines, other.design.canvas.lines);
  return {
    ...model,
    fields: both(model.fields, other.fields),
    eventKinds: both(model.eventKinds, other.eventKinds),
    topics: both(model.topics, other.topics),
    conditions: both(model.conditions, other.conditions),
    groups: both(model.groups, other.groups),
    criteria: both(model.criteria, other.criteria),
    gates: both(model.gates, other.gates),
    routing: both(model.routing, other.routing),
    design: { ...design, canvas: { ...design.canvas, lines } },
  };
}

function both<Each extends Item>(items: readonly Each[], others: readonly Each[]): readonly Each[] {
  const known = new Set(items.map(({ id }) => id));
  return [...items, ...others.filter(({ id }) => !known.has(id))];
}
