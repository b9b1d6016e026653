import { checkRising, checkSpan } from './checkRows.ts';
import type { EventFilter, Fading } from '../criterion.ts';
import { decimalFaults, type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';
import type { ModelNames } from './modelNames.ts';

/** Fading with too many decimals, or with steps that do not rise (`SC-28`). */
export function checkFading(fading: Fading, path: FaultPath): readonly ModelFault[] {
  if (fading.by === 'monthly') return decimalFaults([...path, 'percent'], fading.percent);
  if (fading.by !== 'steps') return [];
  const steps = [...path, 'steps'];
  return [
    ...checkRising(fading.steps, steps),
    ...fading.steps.flatMap(({ percent }, index) => decimalFaults([...steps, index, 'percent'], percent)),
  ];
}

/** A filter that names topics that are not there, or an amount that nothing can have (`SC-26`). */
export function checkFilter(
  filter: EventFilter | null,
  names: ModelNames,
  path: FaultPath,
): readonly ModelFault[] {
  if (filter === null) return [];
  const { topics, amount } = filter;
  return [
    ...(topics ?? []).flatMap((topic, index) =>
      faultWhen(!names.topics.has(topic), [...path, 'topics', index], 'missingTopic'),
    ),
    ...(amount === null ? [] : checkSpan(amount, [...path, 'amount'])),
  ];
}
