import { modelBounds } from './bounds.ts';
import { toCentipoints } from './centipoints.ts';
import { checkClip, checkCriterion } from './checkCriterion.ts';
import type { ScoringModel, Side } from './model.ts';
import { type ModelFault, decimalFaults } from './modelFault.ts';

/**
 * Every fault that the schema cannot say, in the order of the file (`SC-21`); empty when there is none.
 * Expects a body that `modelSchema` accepts. The engines expect a model in which this finds nothing.
 */
export function checkModel(model: ScoringModel): readonly ModelFault[] {
  const names = namesOf(model);
  return [
    ...duplicateFaults('fields', model.fields),
    ...duplicateFaults('eventKinds', model.eventKinds),
    ...sideFaults(model),
    ...duplicateFaults('groups', model.groups),
    ...model.groups.flatMap(({ cap }, index) => checkClip(['groups', index, 'cap'], cap)),
    ...duplicateFaults('criteria', model.criteria),
    ...model.criteria.flatMap((criterion, index) => checkCriterion(criterion, names, ['criteria', index])),
    ...limitFaults(model),
  ];
}

function namesOf({ fields, groups, eventKinds }: ScoringModel) {
  return {
    fieldTypes: new Map(fields.map(({ id, type }) => [id, type])),
    groupSides: new Map(groups.map(({ id, side }) => [id, side])),
    events: new Set(eventKinds.map(({ id }) => id)),
  };
}

function duplicateFaults(
  list: 'fields' | 'eventKinds' | 'groups' | 'criteria',
  items: readonly { readonly id: string }[],
): readonly ModelFault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index): ModelFault[] => {
    if (seen.has(id)) return [{ path: [list, index, 'id'], reason: 'duplicateId' }];
    seen.add(id);
    return [];
  });
}

function sideFaults({ sides }: ScoringModel): readonly ModelFault[] {
  const names: readonly Side[] = ['fit', 'behaviour'];
  const decimals = names.flatMap((side) => decimalFaults(['sides', side, 'max'], sides[side].max));
  const isTooMuch =
    toCentipoints(sides.fit.max) + toCentipoints(sides.behaviour.max) > toCentipoints(modelBounds.total);
  return isTooMuch ? [...decimals, { path: ['sides'], reason: 'sidesTooMuch' }] : decimals;
}

function limitFaults({ grading: { limits } }: ScoringModel): readonly ModelFault[] {
  const { A, B, C } = limits;
  const faults: ModelFault[] = [];
  if (B >= A) faults.push({ path: ['grading', 'limits', 'B'], reason: 'limitsOrder' });
  if (C >= B) faults.push({ path: ['grading', 'limits', 'C'], reason: 'limitsOrder' });
  return faults;
}
