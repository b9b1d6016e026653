import type { IsoDate } from '../brand.ts';
import { modelBounds } from './bounds.ts';
import { toCentipoints } from './centipoints.ts';
import { checkClip } from './faults/checkClip.ts';
import { checkCompanyRule } from './faults/checkCompanyRule.ts';
import { checkConditions } from './faults/checkConditions.ts';
import { checkCriterion } from './faults/checkCriterion.ts';
import { checkDesign } from './faults/checkDesign.ts';
import { checkGoldenContacts } from './faults/checkGoldenContacts.ts';
import { checkClasses, checkGrading } from './faults/checkGrading.ts';
import { checkInterestRule } from './faults/checkInterestRule.ts';
import { checkDay } from './faults/checkQuestion.ts';
import { checkRoute, checkRouting } from './faults/checkRouting.ts';
import { checkValueRule } from './faults/checkValueRule.ts';
import type { ScoringModel } from './model.ts';
import type { Side } from './sides.ts';
import { decimalFaults, type FaultPath, faultWhen, type ModelFault } from './modelFault.ts';
import { checkIds, type ModelNames, namesOf } from './faults/modelNames.ts';

/**
 * Every fault that the schema cannot say, part by part in the order of the file (`SC-21`); those of conditions stand
 * together. Empty when there is none. Expects a body that `modelSchema` accepts; the engines expect a model in which
 * this finds nothing. Takes time in proportion to the model, whatever its conditions name.
 */
export function checkModel(model: ScoringModel): readonly ModelFault[] {
  const names = namesOf(model);
  return [
    ...idFaults(model),
    ...checkConditions(model, names),
    ...sideFaults(model),
    ...checkClip(['total'], model.total),
    ...model.groups.flatMap(({ cap }, index) => checkClip(['groups', index, 'cap'], cap)),
    ...model.criteria.flatMap((criterion, index) => checkCriterion(criterion, names, ['criteria', index])),
    ...gateFaults(model, names),
    ...checkGrading(model.grading),
    ...checkClasses(model.classes),
    ...checkValueRule(model.value, names),
    ...checkRouting(model, names),
    ...checkInterestRule(model.interest, names),
    ...checkCompanyRule(model.company, names),
    ...checkGoldenContacts(model.golden, names),
    ...checkDesign(model.design, names),
    ...reasonFaults(model),
  ];
}

const lists = ['fields', 'eventKinds', 'topics', 'conditions', 'groups', 'criteria', 'gates'] as const;

/** Gates and rules are told apart by id where a route says what decided it, so that they are one kind. */
function idFaults(model: ScoringModel): readonly ModelFault[] {
  return [
    ...lists.flatMap((list) => checkIds(model[list], [list])),
    ...checkIds(model.routing, ['routing'], model.gates),
  ];
}

function sideFaults({ sides }: ScoringModel): readonly ModelFault[] {
  const names: readonly Side[] = ['fit', 'behaviour'];
  const both = toCentipoints(sides.fit.max) + toCentipoints(sides.behaviour.max);
  return [
    ...names.flatMap((side) => decimalFaults(['sides', side, 'max'], sides[side].max)),
    ...names.flatMap((side) => decimalFaults(['sides', side, 'min'], sides[side].min)),
    ...faultWhen(both > toCentipoints(modelBounds.total), ['sides'], 'sidesTooMuch'),
  ];
}

function reasonFaults({ criteria, gates }: ScoringModel): readonly ModelFault[] {
  return [
    ...criteria.flatMap(({ decidedOn }, at) => dayFaults(decidedOn, ['criteria', at, 'decidedOn'])),
    ...gates.flatMap(({ decidedOn }, at) => dayFaults(decidedOn, ['gates', at, 'decidedOn'])),
  ];
}

function dayFaults(day: IsoDate | null, path: FaultPath): readonly ModelFault[] {
  return day === null ? [] : checkDay(day, path);
}

function gateFaults({ gates }: ScoringModel, names: ModelNames): readonly ModelFault[] {
  return gates.flatMap(({ route }, at) =>
    route === null ? [] : checkRoute(route, names, ['gates', at, 'route']),
  );
}
