import type { Classes, Grading } from '../grading.ts';
import { type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';

const letters = ['A', 'B', 'C'] as const;
const numbers = ['1', '2', '3'] as const;

/** Limits out of order, and limits for leaving above those for entering (`SC-9`, `SC-34`). */
export function checkGrading(grading: Grading): readonly ModelFault[] {
  if (grading.by === 'matrix') return [];
  const { limits, leaving } = grading;
  return [
    ...fallingFaults(letters, limits, ['grading', 'limits']),
    ...leavingFaults(letters, limits, leaving, ['grading', 'leaving']),
  ];
}

/** The same of the classes of both sides (`SC-33`). */
export function checkClasses({ fit, activity, leaving }: Classes): readonly ModelFault[] {
  return [
    ...fallingFaults(letters, fit, ['classes', 'fit']),
    ...fallingFaults(numbers, activity, ['classes', 'activity']),
    ...leavingFaults(letters, fit, leaving?.fit ?? null, ['classes', 'leaving', 'fit']),
    ...leavingFaults(numbers, activity, leaving?.activity ?? null, ['classes', 'leaving', 'activity']),
  ];
}

type Levels<Name extends string> = { readonly [name in Name]: number };

function fallingFaults<Name extends string>(
  names: readonly Name[],
  levels: Levels<Name>,
  path: FaultPath,
): readonly ModelFault[] {
  return names.flatMap((name, index) => {
    const better = names[index - 1];
    return faultWhen(better !== undefined && levels[name] >= levels[better], [...path, name], 'limitsOrder');
  });
}

function leavingFaults<Name extends string>(
  names: readonly Name[],
  entering: Levels<Name>,
  leaving: Levels<Name> | null,
  path: FaultPath,
): readonly ModelFault[] {
  if (leaving === null) return [];
  return [
    ...fallingFaults(names, leaving, path),
    ...names.flatMap((name) =>
      faultWhen(leaving[name] > entering[name], [...path, name], 'leavingAboveEntering'),
    ),
  ];
}
