import { checkFading } from './checkEventRules.ts';
import type { InterestRule } from '../interestRule.ts';
import { decimalFaults, faultWhen, type ModelFault } from '../modelFault.ts';
import type { ModelNames } from './modelNames.ts';

/** The faults of interest in topics (`SC-38`): each kind of event stands in it once. */
export function checkInterestRule(interest: InterestRule | null, names: ModelNames): readonly ModelFault[] {
  if (interest === null) return [];
  const seen = new Set<string>();
  return [
    ...interest.events.flatMap(({ event, points }, index) => {
      const path = ['interest', 'events', index];
      const isTwice = seen.has(event);
      seen.add(event);
      return [
        ...faultWhen(!names.events.has(event), [...path, 'event'], 'missingEvent'),
        ...faultWhen(isTwice, [...path, 'event'], 'valueTwice'),
        ...decimalFaults([...path, 'points'], points),
      ];
    }),
    ...checkFading(interest.fading, ['interest', 'fading']),
  ];
}
