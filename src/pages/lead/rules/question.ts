import { dayNumber } from '#core/calendar.ts';
import { readNumber } from '#core/scoring/known.ts';
import type { FieldType, ScoringModel } from '#core/scoring/model.ts';
import type { Question } from '#core/scoring/conditionShape.ts';
import type { QuestionSubject } from '#core/scoring/questionSubject.ts';

/** A question of some kind, as it is or turned round. */
export type Comparison = `${'' | 'not '}${Question['is']}`;

/** Why a question is not one yet: nothing is chosen, or a range ends where it begins. */
export type Missing = 'value' | 'order';

/** The comparisons that fit what is asked about, the one in use always among them. */
export function comparisonsFor(
  question: Question,
  isNegated: boolean,
  model: ScoringModel,
): readonly Comparison[] {
  const type = typeOf(question, model);
  const offered = type === null ? bothWays(question) : byType[type];
  const current = comparisonOf(question, isNegated, model);
  return offered.includes(current) ? offered : [...offered, current];
}

/** The comparison that a question is shown with: *equals* of words is *one of*. */
export function comparisonOf(question: Question, isNegated: boolean, model: ScoringModel): Comparison {
  const is = isWordsEqual(question, model) ? 'oneOf' : question.is;
  return isNegated ? `not ${is}` : is;
}

/** The values that a question about words names. */
export function valuesOf(question: Question): readonly string[] {
  if (question.is === 'equals') return question.value === '' ? [] : [question.value];
  return question.is === 'oneOf' ? question.values : [];
}

/** The first question about a subject, nothing chosen yet. */
export function questionAbout(subject: QuestionSubject, model: ScoringModel): Question {
  switch (subject.about) {
    case 'field':
      return emptyFieldQuestion(firstByType[fieldType(subject.id, model)], subject.id);
    case 'named':
      return { is: 'named', condition: subject.id };
    case 'points':
      return { is: 'points', of: subject.of, id: subject.id, from: null, to: null };
    case 'grade':
      return { is: 'grade', grades: [] };
    case 'fit':
    case 'activity':
      return { is: subject.about, classes: [] };
    case 'score':
      return { is: 'score', from: null, to: null };
    case 'qualified':
      return { is: 'qualified' };
  }
}

/** The same field asked in another way. What was chosen stays where it still fits. */
export function withComparison(question: Question, comparison: Comparison, model: ScoringModel): Question {
  const is = isOf(comparison);
  if (!('field' in question) || comparisonOf(question, false, model) === is) return question;
  const empty = emptyFieldQuestion(is, question.field);
  const wasText = question.is === 'contains' || question.is === 'startsWith';
  if (wasText && (empty.is === 'contains' || empty.is === 'startsWith'))
    return { ...empty, text: question.text };
  const wasDay = question.is === 'before' || question.is === 'after';
  if (wasDay && (empty.is === 'before' || empty.is === 'after')) return { ...empty, day: question.day };
  return empty;
}

/** Whether a comparison asks for the opposite. */
export function isTurned(comparison: Comparison): boolean {
  return comparison.startsWith('not ');
}

/** What is missing before a question may stand in a model; null when nothing is. */
export function missingOf(question: Question, model: ScoringModel): Missing | null {
  switch (question.is) {
    case 'equals':
      return canEqual(question.value, typeOf(question, model)) ? null : 'value';
    case 'oneOf':
      return question.values.length === 0 ? 'value' : null;
    case 'range':
    case 'age':
    case 'score':
    case 'points':
      return missingOfSpan(question);
    case 'before':
    case 'after':
      return Number.isNaN(dayNumber(question.day)) ? 'value' : null;
    case 'contains':
    case 'startsWith':
      return question.text.trim() === '' ? 'value' : null;
    case 'grade':
      return question.grades.length === 0 ? 'value' : null;
    case 'fit':
    case 'activity':
      return question.classes.length === 0 ? 'value' : null;
    case 'known':
    case 'qualified':
    case 'named':
      return null;
  }
}

/** A bound as a question takes it: whole days, points of two decimals at most. */
export function numberWithin({ is }: Question, value: number): number {
  if (is === 'age') return Math.round(value);
  return is === 'points' || is === 'score' ? Math.round(value * 100) / 100 : value;
}

const byType = {
  category: ['oneOf', 'not oneOf', 'known', 'not known'],
  yesNo: ['oneOf', 'not oneOf', 'known', 'not known'],
  text: [
    'contains',
    'not contains',
    'startsWith',
    'not startsWith',
    'oneOf',
    'not oneOf',
    'known',
    'not known',
  ],
  number: ['range', 'not range', 'equals', 'not equals', 'known', 'not known'],
  date: ['age', 'not age', 'before', 'after', 'known', 'not known'],
} as const satisfies { readonly [type in FieldType]: readonly Comparison[] };

const firstByType = {
  category: 'oneOf',
  yesNo: 'oneOf',
  text: 'contains',
  number: 'range',
  date: 'age',
} as const;

function bothWays({ is }: Question): readonly Comparison[] {
  return [is, `not ${is}`];
}

function isOf(comparison: Comparison): Question['is'] {
  return comparison.replace(/^not /, '') as Question['is'];
}

/** The type of the field that is asked about; null where no field is. */
function typeOf(question: Question, model: ScoringModel): FieldType | null {
  return 'field' in question ? fieldType(question.field, model) : null;
}

function fieldType(id: string, { fields }: ScoringModel): FieldType {
  return fields.find((field) => field.id === id)?.type ?? 'text';
}

function isWordsEqual(question: Question, model: ScoringModel): boolean {
  if (question.is !== 'equals') return false;
  const type = typeOf(question, model);
  return type !== 'number' && type !== 'date';
}

function canEqual(value: string, type: FieldType | null): boolean {
  if (type === 'number') return !Number.isNaN(readNumber(value));
  return type === 'date' ? !Number.isNaN(dayNumber(value)) : value !== '';
}

function missingOfSpan({
  from,
  to,
}: {
  readonly from: number | null;
  readonly to: number | null;
}): Missing | null {
  if (from === null && to === null) return 'value';
  return from !== null && to !== null && from >= to ? 'order' : null;
}

type FieldQuestion = Extract<Question, { readonly field: string }>;

function emptyFieldQuestion(is: Question['is'], field: string): FieldQuestion {
  switch (is) {
    case 'equals':
      return { is, field, value: '' };
    case 'range':
    case 'age':
      return { is, field, from: null, to: null };
    case 'before':
    case 'after':
      return { is, field, day: '' };
    case 'contains':
    case 'startsWith':
      return { is, field, text: '' };
    case 'known':
      return { is, field };
    default:
      return { is: 'oneOf', field, values: [] };
  }
}
