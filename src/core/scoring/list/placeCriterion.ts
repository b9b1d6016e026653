import { putItem } from '../editParts.ts';
import type { CriterionGroup, ScoringModel } from '../model.ts';
import { sectionsOf } from './sections.ts';

/** Where a criterion may stand among those of its side. */
export type ListPlace = {
  /** Id of a group of the same side; null is no group. */
  readonly group: string | null;
  /** Id of the criterion of that group that follows; null is the end. */
  readonly before: string | null;
};

/**
 * Puts a criterion into a group of its own side, or into none, before one of those that stand there or at their end
 * (`DE-91`). A place on the other side, or one that is not there, changes nothing.
 */
export function placeCriterion(model: ScoringModel, id: string, { group, before }: ListPlace): ScoringModel {
  const from = model.criteria.findIndex((each) => each.id === id);
  const criterion = model.criteria[from];
  if (criterion === undefined) return model;
  const section = sectionsOf(model, criterion.side).find((each) => (each.group?.id ?? null) === group);
  if (section === undefined) return model;
  const others = section.criteria.filter((each) => each.id !== id);
  const rest = model.criteria.toSpliced(from, 1);
  const next = before === null ? null : others.find((each) => each.id === before);
  if (next === undefined) return model;
  if (isThere(section.criteria, id, before)) return model;
  const last = others.at(-1);
  const to = next !== null ? rest.indexOf(next) : last ? rest.indexOf(last) + 1 : from;
  return { ...model, criteria: rest.toSpliced(to, 0, { ...criterion, group }) };
}

/** Whether it stands before that one already, or at the end. */
function isThere(criteria: readonly { readonly id: string }[], id: string, before: string | null): boolean {
  const at = criteria.findIndex((each) => each.id === id);
  return at >= 0 && (criteria[at + 1]?.id ?? null) === before;
}

/**
 * The place one step up or down in the list, over the edge of a group into the next one; null at the end of the side
 * (`DE-92`).
 */
export function placeBeside(model: ScoringModel, id: string, by: 'up' | 'down'): ListPlace | null {
  const criterion = model.criteria.find((each) => each.id === id);
  if (criterion === undefined) return null;
  const sections = sectionsOf(model, criterion.side);
  const at = sections.findIndex(({ criteria }) => criteria.some((each) => each.id === id));
  const own = sections[at];
  if (own === undefined) return null;
  const index = own.criteria.findIndex((each) => each.id === id);
  const group = own.group?.id ?? null;
  if (by === 'up') {
    const above = own.criteria[index - 1];
    if (above) return { group, before: above.id };
    const earlier = sections[at - 1];
    return earlier ? { group: earlier.group?.id ?? null, before: null } : null;
  }
  if (index < own.criteria.length - 1) return { group, before: own.criteria[index + 2]?.id ?? null };
  const later = sections[at + 1];
  return later ? { group: later.group?.id ?? null, before: later.criteria[0]?.id ?? null } : null;
}

/** Makes a group, with a criterion of its side in it or empty (`DE-90`). What would be a fault changes nothing. */
export function addGroup(model: ScoringModel, group: CriterionGroup, criterion: string | null): ScoringModel {
  if (model.groups.some(({ id }) => id === group.id)) return model;
  const grouped = putItem(model, 'groups', group);
  if (grouped === model || criterion === null) return grouped;
  return placeCriterion(grouped, criterion, { group: group.id, before: null });
}
