/** A fault of a model: where it is, and which it is. Only `i18n` turns the reason into words. */
export type ModelFault = { readonly path: FaultPath; readonly reason: ModelFaultReason };

/** Keys and indexes from the body down. */
export type FaultPath = readonly (string | number)[];

/** Faults that a schema cannot say (`SC-21`). */
export type ModelFaultReason =
  | 'duplicateId'
  | 'missingField'
  | 'missingGroup'
  | 'missingEvent'
  | 'wrongFieldType'
  | 'groupOfOtherSide'
  | 'valueTwice'
  | 'rangeReversed'
  | 'rangesOverlap'
  | 'clipReversed'
  | 'tooManyDecimals'
  | 'sidesTooMuch'
  | 'limitsOrder';

/** A fault when points have more than two decimals (`SC-2`). */
export function decimalFaults(path: FaultPath, points: number | null): readonly ModelFault[] {
  if (points === null || Math.round(points * 100) / 100 === points) return [];
  return [{ path, reason: 'tooManyDecimals' }];
}
