import { checkClip } from './checkClip.ts';
import { checkEventCriterion } from './checkEventCriterion.ts';
import { checkRowValues, checkSpans } from './checkRows.ts';
import type { CasesCriterion, Criterion, RangesCriterion, TableCriterion } from '../criterion.ts';
import { decimalFaults, type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';
import { checkField, type ModelNames, wordTypes } from './modelNames.ts';

/** The faults of one criterion that the schema cannot say (`SC-21`); those of its conditions: `checkConditions`. */
export function checkCriterion(
  criterion: Criterion,
  names: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  return [
    ...groupFaults(criterion, names, [...path, 'group']),
    ...checkClip([...path, 'cap'], criterion.cap),
    ...decimalFaults([...path, 'weight'], criterion.weight),
    ...kindFaults(criterion, names, path),
  ];
}

function kindFaults(criterion: Criterion, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  switch (criterion.kind) {
    case 'table':
      return tableFaults(criterion, names, path);
    case 'ranges':
      return rangesFaults(criterion, names, path);
    case 'cases':
      return [...pointsOfRows(criterion.rows, [...path, 'rows']), ...restFaults(criterion, path)];
    default:
      return checkEventCriterion(criterion, names, path);
  }
}

function groupFaults(
  { group, side }: Criterion,
  { groupSides }: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  if (group === null) return [];
  const groupSide = groupSides.get(group);
  if (groupSide === undefined) return [{ path, reason: 'missingGroup' }];
  return faultWhen(groupSide !== side, path, 'groupOfOtherSide');
}

function tableFaults(criterion: TableCriterion, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  const rows = [...path, 'rows'];
  return [
    ...checkField(names, criterion.field, wordTypes, [...path, 'field']),
    ...checkRowValues(criterion.rows, rows),
    ...pointsOfRows(criterion.rows, rows),
    ...restFaults(criterion, path),
  ];
}

function rangesFaults(criterion: RangesCriterion, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  const ranges = [...path, 'ranges'];
  return [
    ...checkField(names, criterion.field, ['number'], [...path, 'field']),
    ...checkSpans(criterion.ranges, ranges),
    ...pointsOfRows(criterion.ranges, ranges),
    ...restFaults(criterion, path),
  ];
}

function pointsOfRows(rows: readonly { readonly points: number }[], path: FaultPath): readonly ModelFault[] {
  return rows.flatMap(({ points }, index) => decimalFaults([...path, index, 'points'], points));
}

function restFaults(
  { other, unknown }: TableCriterion | RangesCriterion | CasesCriterion,
  path: FaultPath,
): readonly ModelFault[] {
  return [...decimalFaults([...path, 'other'], other), ...decimalFaults([...path, 'unknown'], unknown)];
}
