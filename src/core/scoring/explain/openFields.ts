import type { DayNumber } from '../../brand.ts';
import type { Contact } from '../../contacts/table.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { knownDay, knownNumber, knownText, type RawValue } from '../known.ts';
import type { Field, ScoringModel } from '../model.ts';
import { type Answers, answersOf } from './answersOf.ts';
import type { DecidingParts } from './decidingParts.ts';
import { type FieldQuestions, fieldQuestions } from './fieldQuestions.ts';
import { createMarker } from './marker.ts';
import { risesWithPoints } from './risesWithPoints.ts';

/** A field that is unknown for a contact and that could change its score or grade. */
export type OpenField = {
  readonly questions: FieldQuestions;
  readonly answers: Answers;
  /**
   * Only one criterion asks it, and the grade can only rise with the points: then the least and the greatest that the
   * criterion gives are all that matters, whatever the other fields are.
   */
  readonly isAlone: boolean;
};

/** The unknown fields of a contact that matter, in the order of the model (`SC-40`). */
export function openFields(
  model: ScoringModel,
  parts: DecidingParts,
  contact: Contact,
  asOf: DayNumber,
): readonly OpenField[] {
  const isRising = risesWithPoints(model, parts);
  return fieldQuestions(model, parts)
    .filter(({ field }) => !isKnownValue(contact.values.get(field.id), field))
    .map((questions) => ({
      questions,
      answers: answersOf(questions, asOf),
      isAlone: isRising && !questions.isAskedBeyondCriteria && questions.criteria.size === 1,
    }))
    .filter(({ questions, answers }) => canMatter(questions, answers, asOf));
}

/** Whether there are answers that are told apart, from each other or from not knowing. */
function canMatter(questions: FieldQuestions, { list, isComplete }: Answers, asOf: DayNumber): boolean {
  const [answer] = list;
  if (answer === undefined) return false;
  if (list.length > 1 || !isComplete || questions.conditions.length > 0) return true;
  return questions.direct.some((criterion) => {
    if (criterion.kind !== 'table' && criterion.kind !== 'ranges') return true;
    const markOf = createMarker({ ...questions, direct: [criterion] }, asOf);
    return markOf(answer.value) !== String(weightedCentipoints(criterion.unknown, criterion.weight));
  });
}

/** Whether the value says anything to its field (`SC-4`, `SC-23`). */
export function isKnownValue(value: RawValue, field: Field): boolean {
  switch (field.type) {
    case 'number':
      return knownNumber(value, field) !== null;
    case 'date':
      return knownDay(value, field) !== null;
    default:
      return knownText(value, field) !== null;
  }
}
