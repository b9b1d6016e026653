import { checkRising, checkRowValues, checkSpans } from './checkRows.ts';
import { decimalFaults, type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';
import { checkField, type ModelNames, wordTypes } from './modelNames.ts';
import type { Estimate, ProbabilityRule, SizeRule, ValueRule } from '../valueRule.ts';

/** The faults of the value of a lead (`SC-36`). */
export function checkValueRule(value: ValueRule | null, names: ModelNames): readonly ModelFault[] {
  if (value === null) return [];
  return [
    ...sizeFaults(value.size, names, ['value', 'size']),
    ...probabilityFaults(value.probability, ['value', 'probability']),
  ];
}

/** An estimate that does not rise from low over likely to high. */
export function checkEstimate(estimate: Estimate | null, path: FaultPath): readonly ModelFault[] {
  if (estimate === null) return [];
  const { low, likely, high } = estimate;
  return faultWhen(low > likely || likely > high, path, 'estimateOrder');
}

function sizeFaults(size: SizeRule, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  switch (size.from) {
    case 'fixed':
      return checkEstimate(size.size, [...path, 'size']);
    case 'field':
      return [
        ...checkField(names, size.field, ['number'], [...path, 'field']),
        ...checkEstimate(size.unknown, [...path, 'unknown']),
      ];
    case 'table':
      return [
        ...checkField(names, size.field, wordTypes, [...path, 'field']),
        ...checkRowValues(size.rows, [...path, 'rows']),
        ...estimatesOf(size.rows, size, path, 'rows'),
      ];
    case 'ranges':
      return [
        ...checkField(names, size.field, ['number'], [...path, 'field']),
        ...checkSpans(size.ranges, [...path, 'ranges']),
        ...estimatesOf(size.ranges, size, path, 'ranges'),
      ];
  }
}

function estimatesOf(
  rows: readonly { readonly size: Estimate }[],
  { other, unknown }: { readonly other: Estimate | null; readonly unknown: Estimate | null },
  path: FaultPath,
  key: 'rows' | 'ranges',
): readonly ModelFault[] {
  return [
    ...rows.flatMap(({ size }, index) => checkEstimate(size, [...path, key, index, 'size'])),
    ...checkEstimate(other, [...path, 'other']),
    ...checkEstimate(unknown, [...path, 'unknown']),
  ];
}

function probabilityFaults(rule: ProbabilityRule, path: FaultPath): readonly ModelFault[] {
  if (rule.by === 'grade') {
    return (['A', 'B', 'C', 'D'] as const).flatMap((grade) => percentFaults(rule[grade], [...path, grade]));
  }
  const rows = [...path, 'rows'];
  const first = rule.rows[0];
  return [
    // A score below the first row would have no probability.
    ...faultWhen(first !== undefined && first.from !== 0, [...rows, 0, 'from'], 'stepsOrder'),
    ...checkRising(rule.rows, rows),
    ...rule.rows.flatMap(({ percent }, index) => percentFaults(percent, [...rows, index, 'percent'])),
  ];
}

function percentFaults(percent: Estimate, path: FaultPath): readonly ModelFault[] {
  return [
    ...decimalFaults([...path, 'low'], percent.low),
    ...decimalFaults([...path, 'likely'], percent.likely),
    ...decimalFaults([...path, 'high'], percent.high),
    ...checkEstimate(percent, path),
  ];
}
