import type { Criterion } from '../criterion.ts';
import { asWritten, isSound } from '../editParts.ts';
import type { Gate } from '../gate.ts';
import { isSameData } from '../isSameData.ts';
import type { Field, ScoringModel } from '../model.ts';
import { freeId, freeIdAmong } from './freeId.ts';
import type { ModelPiece } from './piece.ts';
import { type FieldIds, renameAsked, renameFields } from './renameFields.ts';

/**
 * Adds a ready piece (`DE-26`). A field or kind of event that the model has under the same id is used as it is, and
 * learns the values that it lacks; one whose id stands for another type gets a fresh id everywhere in the piece. The
 * criterion and the gate get fresh ids where theirs are taken. What the model has already, or has no room for, changes
 * nothing; neither do points and maxima of what is there.
 */
export function addPiece(model: ScoringModel, piece: ModelPiece): ScoringModel {
  const next = placePiece(model, piece);
  if (isSameData(model, next) || !isSound(next)) return model;
  return asWritten(next);
}

/** Adds pieces one after another: all together where that leaves the model sound, else each that does. */
export function addPieces(model: ScoringModel, pieces: readonly ModelPiece[]): ScoringModel {
  const next = pieces.reduce(placePiece, model);
  if (isSameData(model, next)) return model;
  return isSound(next) ? asWritten(next) : pieces.reduce(addPiece, model);
}

/** The model with a piece in it, whether that leaves it sound or not: for many pieces that are checked together. */
export function placePiece(
  model: ScoringModel,
  { fields, eventKinds, criterion, gate }: ModelPiece,
): ScoringModel {
  const ids = idsFor(fields, model.fields);
  const known = new Set(model.eventKinds.map(({ id }) => id));
  return {
    ...model,
    fields: fields.reduce(
      (all, field) => withField(all, { ...field, id: ids.get(field.id) ?? field.id }),
      model.fields,
    ),
    eventKinds: [...model.eventKinds, ...eventKinds.filter(({ id }) => !known.has(id))],
    criteria: criterion ? withCriterion(model.criteria, renameFields(criterion, ids)) : model.criteria,
    gates: gate ? withGate(model, { ...gate, when: renameAsked(gate.when, ids) }) : model.gates,
  };
}

/** The id under which each field of a piece stands in the model: its own, unless that is of another type. */
function idsFor(fields: readonly Field[], present: readonly Field[]): FieldIds {
  const types = new Map(present.map(({ id, type }) => [id, type]));
  return new Map(
    fields.map((field) => [field.id, freeId(field.id, (id) => (types.get(id) ?? field.type) === field.type)]),
  );
}

function withField(fields: readonly Field[], field: Field): readonly Field[] {
  const at = fields.findIndex(({ id }) => id === field.id);
  const present = fields[at];
  if (present === undefined) return [...fields, field];
  const known = new Set(present.values.map(({ value }) => value));
  const missing = field.values.filter(({ value }) => !known.has(value));
  if (missing.length === 0) return fields;
  return fields.with(at, { ...present, values: [...present.values, ...missing] });
}

function withCriterion(criteria: readonly Criterion[], criterion: Criterion): readonly Criterion[] {
  if (criteria.some((each) => isSameData({ ...each, id: '' }, { ...criterion, id: '' }))) return criteria;
  return [...criteria, { ...criterion, id: freeIdAmong(criterion.id, criteria) }];
}

/** Gates and rules of the routing share their ids. */
function withGate({ gates, routing }: ScoringModel, gate: Gate): readonly Gate[] {
  if (gates.some((each) => isSameData({ ...each, id: '' }, { ...gate, id: '' }))) return gates;
  return [...gates, { ...gate, id: freeIdAmong(gate.id, [...gates, ...routing]) }];
}
