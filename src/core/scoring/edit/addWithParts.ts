import type { Criterion } from '../criterion.ts';
import { isSound } from '../editParts.ts';
import type { EventKind, Field, ScoringModel } from '../model.ts';
import { withRoom } from './withRoom.ts';

/** A criterion, and what it asks for that the model may not have yet. */
export type Addition = {
  readonly fields: readonly Field[];
  readonly eventKinds: readonly EventKind[];
  readonly criterion: Criterion;
};

/**
 * Adds a criterion at the end with the fields and kinds of events that it needs; those whose id is there already stay as
 * they are. A side that had no room for points shares that of the other one. What would leave the model with a fault
 * changes nothing (`DE-2`, `DE-84`).
 */
export function addWithParts(model: ScoringModel, { fields, eventKinds, criterion }: Addition): ScoringModel {
  if (model.criteria.some(({ id }) => id === criterion.id)) return model;
  const next = {
    ...model,
    fields: joined(model.fields, fields),
    eventKinds: joined(model.eventKinds, eventKinds),
    sides: withRoom(model.sides, criterion.side),
    criteria: [...model.criteria, criterion],
  };
  return isSound(next) ? next : model;
}

function joined<Item extends { readonly id: string }>(
  there: readonly Item[],
  fresh: readonly Item[],
): readonly Item[] {
  const added = fresh.filter(({ id }) => there.every((item) => item.id !== id));
  return added.length === 0 ? there : [...there, ...added];
}
