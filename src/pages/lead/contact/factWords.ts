import type { DayNumber } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import type { Contact } from '#core/contacts/table.ts';
import { knownText } from '#core/scoring/known.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';
import type { Speaker } from './speaker.ts';

/** A fact as a person reads it: the name of the field, and its value. */
export type Fact = { readonly field: string; readonly name: string; readonly value: string };

/** The name of a part of the model by its id; the id where the model no longer has it. */
export function nameOf(
  parts: readonly { readonly id: string; readonly label: Text }[],
  id: string,
  speaker: Speaker,
): string {
  const label = parts.find((part) => part.id === id)?.label;
  return label ? speaker.say(label) : id;
}

/** The value of a field as a person reads it; *not known* where it is not. */
export function valueWords(
  fields: readonly Field[],
  id: string,
  value: string | number | null | undefined,
  speaker: Speaker,
): string {
  const field = fields.find((each) => each.id === id);
  const text = field ? knownText(value, field) : String(value ?? '');
  if (text === null || text === '') return speaker.t.explain.unknown;
  const label = field?.values.find((each) => each.value === text)?.label;
  if (label) return speaker.say(label);
  return plainWords(field?.type ?? 'text', text, speaker);
}

function plainWords(type: Field['type'], text: string, speaker: Speaker): string {
  const { t, f } = speaker;
  if (type === 'yesNo' && (text === 'yes' || text === 'no')) return t.explain[text];
  if (type === 'number' && Number.isFinite(Number(text))) return f.number(Number(text));
  const day = type === 'date' ? dayNumber(text.trim()) : NaN;
  return Number.isNaN(day) ? text : dayWords(day, speaker);
}

/** The known facts of a contact, in the order of the model's fields. */
export function factsOf({ fields }: ScoringModel, { values }: Contact, speaker: Speaker): readonly Fact[] {
  return fields.flatMap((field) => {
    const value = values.get(field.id);
    if (knownText(value, field) === null) return [];
    const name = speaker.say(field.label);
    return [{ field: field.id, name, value: valueWords(fields, field.id, value, speaker) }];
  });
}

/** A day as the reader's language writes it. */
export function dayWords(day: DayNumber, { f }: Speaker): string {
  return f.date(isoDate(day));
}

/** Two or more words as a choice: `A, B or C`. */
export function eitherOf(words: readonly string[], { t }: Speaker): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : t.explain.either(words.slice(0, -1).join(', '), last);
}
