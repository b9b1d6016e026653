import type { DayNumber } from '../brand.ts';
import { dayNumber } from '../calendar.ts';
import type { Contact } from '../contacts/table.ts';
import type { FieldCondition, Truth } from './condition.ts';
import { dayOf, numberOf, textOf } from './fieldValue.ts';
import { isWithin } from './isWithin.ts';
import { readNumber } from './known.ts';
import type { Field } from './model.ts';

/** The answer to a question about one field on the day `asOf`; null where the value is not known (`SC-24`). */
export function fieldTruth(
  question: FieldCondition,
  fields: readonly Field[],
  contact: Contact,
  asOf: DayNumber,
): Truth {
  switch (question.is) {
    case 'known':
      return meaningOf(fields, contact, question.field) !== null;
    case 'equals':
      return isOneOf([question.value], question.field, fields, contact);
    case 'oneOf':
      return isOneOf(question.values, question.field, fields, contact);
    case 'range':
      return ask(numberOf(fields, contact, question.field), (number) =>
        isWithin(number, question.from, question.to),
      );
    case 'before':
      return ask(dayOf(fields, contact, question.field), (day) => day < dayNumber(question.day));
    case 'after':
      return ask(dayOf(fields, contact, question.field), (day) => day > dayNumber(question.day));
    case 'age':
      return ask(dayOf(fields, contact, question.field), (day) =>
        isWithin(asOf - day, question.from, question.to),
      );
    case 'contains':
      return ask(textOf(fields, contact, question.field), (text) =>
        text.toLowerCase().includes(question.text.toLowerCase()),
      );
    case 'startsWith':
      return ask(textOf(fields, contact, question.field), (text) =>
        text.toLowerCase().startsWith(question.text.toLowerCase()),
      );
  }
}

function ask<Value>(value: Value | null, question: (value: Value) => boolean): Truth {
  return value === null ? null : question(value);
}

function isOneOf(values: readonly string[], id: string, fields: readonly Field[], contact: Contact): Truth {
  const type = fields.find((each) => each.id === id)?.type;
  return ask(meaningOf(fields, contact, id), (meaning) =>
    values.some((value) => meaningOfText(value, type) === meaning),
  );
}

/** What a value means: a number, a day number, or the text itself; null when it is not known. */
function meaningOf(fields: readonly Field[], contact: Contact, id: string): number | string | null {
  switch (fields.find((each) => each.id === id)?.type) {
    case 'number':
      return numberOf(fields, contact, id);
    case 'date':
      return dayOf(fields, contact, id);
    default:
      return textOf(fields, contact, id);
  }
}

/** What a value of the model means, to be compared with `meaningOf`. */
function meaningOfText(value: string, type: Field['type'] | undefined): number | string {
  if (type === 'number') return readNumber(value);
  return type === 'date' ? dayNumber(value) : value;
}
