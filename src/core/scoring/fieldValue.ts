import type { DayNumber } from '../brand.ts';
import type { Contact } from '../contacts/table.ts';
import { knownDay, knownNumber, knownText } from './known.ts';
import type { Field } from './model.ts';

/** The value of a field as text; null when it is not known or the model has no such field (`SC-4`). */
export function textOf(fields: readonly Field[], contact: Contact, id: string): string | null {
  const field = fields.find((each) => each.id === id);
  return field ? knownText(contact.values.get(id), field) : null;
}

/** The value of a field as a number; null when it is not known, no number, or the model has no such field (`SC-4`). */
export function numberOf(fields: readonly Field[], contact: Contact, id: string): number | null {
  const field = fields.find((each) => each.id === id);
  return field ? knownNumber(contact.values.get(id), field) : null;
}

/** The value of a field as a day; null when it is not known, no day, or the model has no such field (`SC-23`). */
export function dayOf(fields: readonly Field[], contact: Contact, id: string): DayNumber | null {
  const field = fields.find((each) => each.id === id);
  return field ? knownDay(contact.values.get(id), field) : null;
}
