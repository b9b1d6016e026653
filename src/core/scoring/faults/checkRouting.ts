import { checkRowValues } from './checkRows.ts';
import type { ScoringModel } from '../model.ts';
import { type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';
import { checkField, type ModelNames, wordTypes } from './modelNames.ts';
import type { Route } from '../routing.ts';

/** Owners that cannot be found, and a last rule that does not always hold (`SC-37`). */
export function checkRouting({ routing }: ScoringModel, names: ModelNames): readonly ModelFault[] {
  const last = routing.length - 1;
  return routing.flatMap(({ when, route }, at) => [
    ...faultWhen(at === last && when !== null, ['routing', at, 'when'], 'lastRuleMustHold'),
    ...checkRoute(route, names, ['routing', at, 'route']),
  ]);
}

/** The faults of one route, of a rule or of a gate. */
export function checkRoute({ owner }: Route, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  const at = [...path, 'owner'];
  if (owner.by === 'turn') return faultWhen(owner.names.length === 0, [...at, 'names'], 'ownersMissing');
  if (owner.by === 'name') return [];
  return [
    ...checkField(names, owner.field, wordTypes, [...at, 'field']),
    ...checkRowValues(owner.rows, [...at, 'rows']),
  ];
}
