import { dayNumber } from '../../calendar.ts';
import { checkSpan } from './checkRows.ts';
import type { FieldCondition, ResultCondition } from '../condition.ts';
import { readNumber } from '../known.ts';
import type { FieldType } from '../model.ts';
import { decimalFaults, type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';
import { checkField, type ModelNames } from './modelNames.ts';

type At = (...keys: FaultPath) => FaultPath;
type PointsQuestion = Extract<ResultCondition, { readonly is: 'points' }>;

const anyType: readonly FieldType[] = ['category', 'number', 'yesNo', 'date', 'text'];

/** Types of fields that a question can be asked of. */
const askedOf: { readonly [is in FieldCondition['is']]: readonly FieldType[] } = {
  equals: anyType,
  oneOf: anyType,
  range: ['number'],
  before: ['date'],
  after: ['date'],
  age: ['date'],
  contains: ['category', 'text'],
  startsWith: ['category', 'text'],
  known: anyType,
};

/** The faults of one question by itself (`SC-21`, `SC-24`). */
export function checkQuestion(
  condition: FieldCondition | ResultCondition,
  names: ModelNames,
  at: At,
): readonly ModelFault[] {
  switch (condition.is) {
    case 'grade':
    case 'fit':
    case 'activity':
    case 'qualified':
      return [];
    case 'score':
      return checkSpan(condition, at());
    case 'points':
      return pointsFaults(condition, names, at);
    default:
      return [
        ...checkField(names, condition.field, askedOf[condition.is], at('field')),
        ...answerFaults(condition, names, at),
      ];
  }
}

/** What a field is compared with. */
function answerFaults(condition: FieldCondition, names: ModelNames, at: At): readonly ModelFault[] {
  switch (condition.is) {
    case 'equals':
      return faultWhen(!canEqual(condition, condition.value, names), at('value'), 'wrongValue');
    case 'oneOf':
      return condition.values.flatMap((value, index) =>
        faultWhen(!canEqual(condition, value, names), at('values', index), 'wrongValue'),
      );
    case 'range':
    case 'age':
      return checkSpan(condition, at());
    case 'before':
    case 'after':
      return checkDay(condition.day, at('day'));
    default:
      return [];
  }
}

/** A day that is not in the calendar (`SC-23`). */
export function checkDay(day: string, path: FaultPath): readonly ModelFault[] {
  return faultWhen(Number.isNaN(dayNumber(day)), path, 'notADay');
}

/** False for a value that no number, or no date, can equal. */
function canEqual({ field }: FieldCondition, value: string, { fieldTypes }: ModelNames): boolean {
  const type = fieldTypes.get(field);
  if (type === 'number') return !Number.isNaN(readNumber(value));
  return type !== 'date' || !Number.isNaN(dayNumber(value));
}

function pointsFaults(condition: PointsQuestion, names: ModelNames, at: At): readonly ModelFault[] {
  return [
    ...ownerFaults(condition, names, at('id')),
    ...decimalFaults(at('from'), condition.from),
    ...decimalFaults(at('to'), condition.to),
    ...checkSpan(condition, at()),
  ];
}

/** Whose points: a criterion, a group or a side that is there. */
function ownerFaults({ of, id }: PointsQuestion, names: ModelNames, path: FaultPath): readonly ModelFault[] {
  switch (of) {
    case 'criterion':
      return faultWhen(!names.criteria.has(id), path, 'missingCriterion');
    case 'group':
      return faultWhen(!names.groupSides.has(id), path, 'missingGroup');
    case 'side':
      return faultWhen(id !== 'fit' && id !== 'behaviour', path, 'wrongValue');
  }
}
