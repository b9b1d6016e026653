import type {
  Clip,
  Criterion,
  EventsCriterion,
  Field,
  RangesCriterion,
  Side,
  TableCriterion,
} from './model.ts';
import { decimalFaults, type FaultPath, type ModelFault } from './modelFault.ts';

/** What criteria may refer to. */
type Names = {
  readonly fieldTypes: ReadonlyMap<string, Field['type']>;
  readonly groupSides: ReadonlyMap<string, Side>;
  readonly events: ReadonlySet<string>;
};

/** The faults of one criterion that the schema cannot say (`SC-21`). */
export function checkCriterion(criterion: Criterion, names: Names, path: FaultPath): readonly ModelFault[] {
  const common = [
    ...groupFaults(criterion, names, [...path, 'group']),
    ...checkClip([...path, 'cap'], criterion.cap),
  ];
  switch (criterion.kind) {
    case 'table':
      return [...common, ...fieldFaults(criterion, names, path), ...rowFaults(criterion, path)];
    case 'ranges':
      return [...common, ...fieldFaults(criterion, names, path), ...rangeFaults(criterion, path)];
    case 'events':
      return [...common, ...eventFaults(criterion, names, path)];
  }
}

/** Bounds that contradict each other or have too many decimals (`SC-7`). */
export function checkClip(path: FaultPath, { min, max }: Clip): readonly ModelFault[] {
  const decimals = [...decimalFaults([...path, 'min'], min), ...decimalFaults([...path, 'max'], max)];
  const isReversed = min !== null && max !== null && min > max;
  return isReversed ? [...decimals, { path, reason: 'clipReversed' }] : decimals;
}

function groupFaults(
  { group, side }: Criterion,
  { groupSides }: Names,
  path: FaultPath,
): readonly ModelFault[] {
  if (group === null) return [];
  const groupSide = groupSides.get(group);
  if (groupSide === undefined) return [{ path, reason: 'missingGroup' }];
  return groupSide === side ? [] : [{ path, reason: 'groupOfOtherSide' }];
}

function fieldFaults(
  criterion: TableCriterion | RangesCriterion,
  { fieldTypes }: Names,
  path: FaultPath,
): readonly ModelFault[] {
  const type = fieldTypes.get(criterion.field);
  const isNumber = criterion.kind === 'ranges';
  const faults: ModelFault[] = [];
  if (type === undefined) faults.push({ path: [...path, 'field'], reason: 'missingField' });
  else if ((type === 'number') !== isNumber)
    faults.push({ path: [...path, 'field'], reason: 'wrongFieldType' });
  return [
    ...faults,
    ...decimalFaults([...path, 'other'], criterion.other),
    ...decimalFaults([...path, 'unknown'], criterion.unknown),
  ];
}

function rowFaults({ rows }: TableCriterion, path: FaultPath): readonly ModelFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ values, points }, row) => [
    ...values.flatMap((value, index): ModelFault[] => {
      if (seen.has(value)) return [{ path: [...path, 'rows', row, 'values', index], reason: 'valueTwice' }];
      seen.add(value);
      return [];
    }),
    ...decimalFaults([...path, 'rows', row, 'points'], points),
  ]);
}

function rangeFaults({ ranges }: RangesCriterion, path: FaultPath): readonly ModelFault[] {
  const spans = ranges.map(({ from, to }, index) => ({ from: from ?? -Infinity, to: to ?? Infinity, index }));
  const reversed = spans.filter(({ from, to }) => from >= to);
  const rising = spans
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.index - b.index);
  let reach = -Infinity;
  const overlapping = rising.filter(({ from, to }, position) => {
    const isOverlapping = position > 0 && from < reach;
    reach = Math.max(reach, to);
    return isOverlapping;
  });
  const at = (index: number, ...rest: FaultPath): FaultPath => [...path, 'ranges', index, ...rest];
  return [
    ...reversed.map(({ index }): ModelFault => ({ path: at(index), reason: 'rangeReversed' })),
    ...overlapping.map(({ index }): ModelFault => ({ path: at(index), reason: 'rangesOverlap' })),
    ...ranges.flatMap(({ points }, index) => decimalFaults(at(index, 'points'), points)),
  ];
}

function eventFaults(
  { events, points }: EventsCriterion,
  names: Names,
  path: FaultPath,
): readonly ModelFault[] {
  const missing = events.flatMap((event, index): ModelFault[] =>
    names.events.has(event) ? [] : [{ path: [...path, 'events', index], reason: 'missingEvent' }],
  );
  return [...missing, ...decimalFaults([...path, 'points'], points)];
}
