import { checkDay } from './checkQuestion.ts';
import { checkEstimate } from './checkValueRule.ts';
import type { GoldenContact, GoldenEvent } from '../goldenContact.ts';
import { decimalFaults, type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';
import { checkIds, type ModelNames } from './modelNames.ts';

/** The faults of golden contacts in themselves (`SC-42`); whether their scores are as expected is another matter. */
export function checkGoldenContacts(
  golden: readonly GoldenContact[],
  names: ModelNames,
): readonly ModelFault[] {
  return [
    ...checkIds(golden, ['golden']),
    ...golden.flatMap((contact, at) => contactFaults(contact, names, ['golden', at])),
  ];
}

function contactFaults(contact: GoldenContact, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  const { colleagues, expected } = contact;
  return [
    ...checkContactData(contact, names, path),
    ...colleagues.flatMap((theirs, index) => eventFaults(theirs, names, [...path, 'colleagues', index])),
    ...decimalFaults([...path, 'expected', 'fit'], expected.fit),
    ...decimalFaults([...path, 'expected', 'behaviour'], expected.behaviour),
    ...checkEstimate(expected.value, [...path, 'expected', 'value']),
  ];
}

/** The faults of what is written down of a contact: its day, its values, its events. */
export function checkContactData(
  { asOf, values, events }: Pick<GoldenContact, 'asOf' | 'values' | 'events'>,
  names: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  return [
    ...checkDay(asOf, [...path, 'asOf']),
    ...valueFaults(values, names, [...path, 'values']),
    ...eventFaults(events, names, [...path, 'events']),
  ];
}

function valueFaults(
  values: GoldenContact['values'],
  { fieldTypes }: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  const seen = new Set<string>();
  return values.flatMap(({ field }, index) => {
    const isTwice = seen.has(field);
    seen.add(field);
    const at = [...path, index, 'field'];
    return [
      ...faultWhen(!fieldTypes.has(field), at, 'missingField'),
      ...faultWhen(isTwice, at, 'valueTwice'),
    ];
  });
}

function eventFaults(
  events: readonly GoldenEvent[],
  names: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  return events.flatMap(({ kind, day }, index) => [
    ...faultWhen(!names.events.has(kind), [...path, index, 'kind'], 'missingEvent'),
    ...checkDay(day, [...path, index, 'day']),
  ]);
}
