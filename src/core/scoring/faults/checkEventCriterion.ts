import { checkFading, checkFilter } from './checkEventRules.ts';
import type {
  BucketsCriterion,
  ColleaguesCriterion,
  CounterCriterion,
  Criterion,
  EventFilter,
  EventsCriterion,
  SurgeCriterion,
} from '../criterion.ts';
import { decimalFaults, type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';
import { checkEvents, checkField, type ModelNames } from './modelNames.ts';

/** A criterion that looks at what was done, or at counts of it. */
type EventCriterion = Exclude<Criterion, { readonly kind: 'table' | 'ranges' | 'cases' }>;

type Counter = { readonly count: string | null; readonly last: string | null };
type Seen = { readonly events: readonly string[]; readonly filter: EventFilter | null };

/** The faults of a criterion over events or counters that the schema cannot say (`SC-21`). */
export function checkEventCriterion(
  criterion: EventCriterion,
  names: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  switch (criterion.kind) {
    case 'events':
    case 'colleagues':
      return [...seenFaults(criterion, names, path), ...fadedFaults(criterion, path)];
    case 'counter':
      return counterCriterionFaults(criterion, names, path);
    case 'buckets':
      return bucketsFaults(criterion, names, path);
    case 'surge':
      return [...seenFaults(criterion, names, path), ...surgeFaults(criterion, path)];
  }
}

function seenFaults({ events, filter }: Seen, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  return [
    ...checkEvents(names, events, [...path, 'events']),
    ...checkFilter(filter, names, [...path, 'filter']),
  ];
}

function fadedFaults(
  { points, fading }: EventsCriterion | ColleaguesCriterion | CounterCriterion,
  path: FaultPath,
): readonly ModelFault[] {
  return [...decimalFaults([...path, 'points'], points), ...checkFading(fading, [...path, 'fading'])];
}

function counterFaults({ count, last }: Counter, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  return [
    ...faultWhen(count === null && last === null, path, 'nothingCounted'),
    ...(count === null ? [] : checkField(names, count, ['number'], [...path, 'count'])),
    ...(last === null ? [] : checkField(names, last, ['date'], [...path, 'last'])),
  ];
}

function counterCriterionFaults(
  criterion: CounterCriterion,
  names: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  const { last, windowDays, fading, unknown } = criterion;
  const isDateless = last === null;
  return [
    ...counterFaults(criterion, names, path),
    ...faultWhen(isDateless && windowDays !== null, [...path, 'windowDays'], 'dateNeeded'),
    ...faultWhen(isDateless && fading.by !== 'none', [...path, 'fading'], 'dateNeeded'),
    ...fadedFaults(criterion, path),
    ...decimalFaults([...path, 'unknown'], unknown),
  ];
}

function bucketsFaults(
  { source, rows, other, unknown }: BucketsCriterion,
  names: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  const at = [...path, 'source'];
  const isDateless = source.from === 'counter' && source.last === null;
  return [
    ...(source.from === 'events' ? seenFaults(source, names, at) : counterFaults(source, names, at)),
    ...rows.flatMap(({ withinDays, points }, index) => {
      const row = [...path, 'rows', index];
      return [
        ...faultWhen(isDateless && withinDays !== null, [...row, 'withinDays'], 'dateNeeded'),
        ...decimalFaults([...row, 'points'], points),
      ];
    }),
    ...decimalFaults([...path, 'other'], other),
    ...decimalFaults([...path, 'unknown'], unknown),
  ];
}

function surgeFaults(
  { population, active, inactive }: SurgeCriterion,
  path: FaultPath,
): readonly ModelFault[] {
  return [
    ...decimalFaults([...path, 'population', 'active'], population.active),
    ...decimalFaults([...path, 'population', 'inactive'], population.inactive),
    ...decimalFaults([...path, 'active'], active),
    ...decimalFaults([...path, 'inactive'], inactive),
  ];
}
