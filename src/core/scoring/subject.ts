import type { DayNumber } from '../brand.ts';
import type { Contact, ContactEvent } from '../contacts/table.ts';
import { askedOf } from './askedOf.ts';
import type { ScoreContext } from './contactScore.ts';
import type { Field, ScoringModel } from './model.ts';
import type { Asked } from './truthOf.ts';

/** What criteria look at: one contact, what it and its colleagues did, and the day (`SC-1`). */
export type Subject = {
  readonly fields: readonly Field[];
  readonly contact: Contact;
  readonly events: readonly ContactEvent[];
  readonly colleagues: ScoreContext['colleagues'];
  readonly asOf: DayNumber;
  /** Answers the conditions of cases. */
  readonly asked: Asked;
};

/** The subject of one scoring, for which there is no result yet (`SC-8`). */
export function subjectOf(
  model: ScoringModel,
  contact: Contact,
  events: readonly ContactEvent[],
  asOf: DayNumber,
  { colleagues }: ScoreContext,
): Subject {
  const asked = askedOf(model, contact, asOf, null);
  return { fields: model.fields, contact, events, colleagues, asOf, asked };
}
