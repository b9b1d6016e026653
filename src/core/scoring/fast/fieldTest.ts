import type { DayNumber } from '../../brand.ts';
import { dayNumber } from '../../calendar.ts';
import type { FieldCondition, Truth } from '../condition.ts';
import { knownDay, knownNumber, knownText, type RawValue, readNumber } from '../known.ts';
import type { Field } from '../model.ts';

/** Answers a question about one field for one value (`SC-24`). */
export type FieldTest = (value: RawValue) => Truth;

/** A question about a field, made ready for many values. */
export function fieldTest(condition: FieldCondition, field: Field, asOf: DayNumber): FieldTest {
  switch (condition.is) {
    case 'known':
      return isKnownTest(field);
    case 'equals':
      return memberTest(field, [condition.value]);
    case 'oneOf':
      return memberTest(field, condition.values);
    case 'range':
      return spanTest((value) => knownNumber(value, field), condition);
    case 'age':
      return spanTest((value) => ageOf(knownDay(value, field), asOf), condition);
    case 'before':
      return spanTest((value) => knownDay(value, field), { from: null, to: dayNumber(condition.day) });
    case 'after':
      return spanTest((value) => knownDay(value, field), { from: dayNumber(condition.day) + 1, to: null });
    case 'contains':
      return textTest(field, condition.text, (text, part) => text.includes(part));
    case 'startsWith':
      return textTest(field, condition.text, (text, part) => text.startsWith(part));
  }
}

function ageOf(day: DayNumber | null, asOf: DayNumber): number | null {
  return day === null ? null : asOf - day;
}

/** What a field holds, as far as it means something: numbers and days as numbers, everything else as text. */
function meaningOf(field: Field): (value: RawValue) => string | number | null {
  if (field.type === 'number') return (value) => knownNumber(value, field);
  if (field.type === 'date') return (value) => knownDay(value, field);
  return (value) => knownText(value, field);
}

function isKnownTest(field: Field): FieldTest {
  const meaning = meaningOf(field);
  return (value) => meaning(value) !== null;
}

function memberTest(field: Field, values: readonly string[]): FieldTest {
  const meaning = meaningOf(field);
  const members = new Set<string | number>(values.map(readerOf(field)));
  return (value) => {
    const known = meaning(value);
    // A set finds NaN equal to NaN; what is known never is.
    return known === null ? null : members.has(known);
  };
}

function readerOf({ type }: Field): (value: string) => string | number {
  if (type === 'number') return readNumber;
  return type === 'date' ? dayNumber : (value) => value;
}

function spanTest(
  meaning: (value: RawValue) => number | null,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): FieldTest {
  return (value) => {
    const known = meaning(value);
    return known === null ? null : (from === null || known >= from) && (to === null || known < to);
  };
}

function textTest(field: Field, part: string, holds: (text: string, part: string) => boolean): FieldTest {
  const wanted = part.toLowerCase();
  return (value) => {
    const text = knownText(value, field);
    return text === null ? null : holds(text.toLowerCase(), wanted);
  };
}
