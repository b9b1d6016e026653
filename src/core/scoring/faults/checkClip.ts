import type { Clip } from '../sides.ts';
import { decimalFaults, type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';

/** Bounds that contradict each other or have too many decimals (`SC-7`). */
export function checkClip(path: FaultPath, { min, max }: Clip): readonly ModelFault[] {
  return [
    ...decimalFaults([...path, 'min'], min),
    ...decimalFaults([...path, 'max'], max),
    ...faultWhen(min !== null && max !== null && min > max, path, 'clipReversed'),
  ];
}
