import { namesUsed } from '#core/scoring/check/namesUsed.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';

/** The fields that a model reads for anything it does; what is switched off reads nothing. */
export function fieldsAskedOf(model: ScoringModel): readonly Field[] {
  const { fields } = namesUsed(inUse(model));
  return model.fields.filter(({ id }) => fields.has(id));
}

/** The kinds of events that a model counts. */
export function eventsUsed(model: ScoringModel): readonly string[] {
  const { eventKinds } = namesUsed(inUse(model));
  return model.eventKinds.flatMap(({ id }) => (eventKinds.has(id) ? [id] : []));
}

function inUse(model: ScoringModel): ScoringModel {
  return {
    ...model,
    criteria: model.criteria.filter(({ enabled }) => enabled),
    gates: model.gates.filter(({ enabled }) => enabled),
  };
}
