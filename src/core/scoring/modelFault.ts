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
  | 'missingTopic'
  | 'missingCondition'
  | 'missingCriterion'
  | 'conditionCycle'
  | 'conditionTooDeep'
  | 'conditionTooLarge'
  | 'resultNotHere'
  | 'wrongFieldType'
  | 'wrongValue'
  | 'notADay'
  | 'groupOfOtherSide'
  | 'valueTwice'
  | 'rangeReversed'
  | 'rangesOverlap'
  | 'clipReversed'
  | 'tooManyDecimals'
  | 'sidesTooMuch'
  | 'limitsOrder'
  | 'leavingAboveEntering'
  | 'stepsOrder'
  | 'nothingCounted'
  | 'dateNeeded'
  | 'estimateOrder'
  | 'lastRuleMustHold'
  | 'ownersMissing';

/** One fault, or none. */
export function faultWhen(
  isFault: boolean,
  path: FaultPath,
  reason: ModelFaultReason,
): readonly ModelFault[] {
  return isFault ? [{ path, reason }] : [];
}

/** A fault when a number has more than two decimals (`SC-2`). */
export function decimalFaults(path: FaultPath, value: number | null): readonly ModelFault[] {
  return faultWhen(value !== null && Math.round(value * 100) / 100 !== value, path, 'tooManyDecimals');
}
