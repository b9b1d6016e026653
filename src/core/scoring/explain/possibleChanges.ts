import type { DayNumber } from '../../brand.ts';
import type { Contact, ContactEvent } from '../../contacts/table.ts';
import type { ScoringModel } from '../model.ts';
import { answersOf } from './answersOf.ts';
import type { Change } from './change.ts';
import type { DecidingParts } from './decidingParts.ts';
import { eventsOfToday } from './eventsOfToday.ts';
import { type FieldQuestions, fieldQuestions } from './fieldQuestions.ts';
import { createMarker } from './marker.ts';
import { isKnownValue } from './openFields.ts';

/** A change with what it touches. */
export type PossibleChange = {
  readonly change: Change;
  /** Ids of the criteria that may give something else. */
  readonly criteria: ReadonlySet<string>;
  /** Whether gates or rules may answer otherwise. */
  readonly isDeciding: boolean;
};

/** Every single change that score and grade can tell (`SC-41`): fields in the order of the model, then kinds of events. */
export function possibleChanges(
  model: ScoringModel,
  parts: DecidingParts,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
): readonly PossibleChange[] {
  const happenings = eventsOfToday(model.eventKinds, parts.criteria, events, asOf);
  return [
    ...fieldQuestions(model, parts).flatMap((questions) => answersInstead(questions, contact, asOf)),
    ...happenings.map(({ event, criteria }): PossibleChange => ({
      change: { kind: 'event', event },
      criteria,
      isDeciding: false,
    })),
  ];
}

/** The answers to a field that differ from the value that the contact has. */
function answersInstead(
  questions: FieldQuestions,
  contact: Contact,
  asOf: DayNumber,
): readonly PossibleChange[] {
  const { field, criteria, isAskedBeyondCriteria } = questions;
  const present = contact.values.get(field.id);
  const markOf = createMarker(questions, asOf);
  const mark = present !== undefined && isKnownValue(present, field) ? markOf(present) : null;
  return answersOf(questions, asOf)
    .list.filter(({ value }) => markOf(value) !== mark)
    .map((answer) => ({
      change: { kind: 'answer', field: field.id, ...answer },
      criteria,
      isDeciding: isAskedBeyondCriteria,
    }));
}
