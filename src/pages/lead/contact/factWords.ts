import type { DayNumber } from '#core/brand.ts';
import { isoDate } from '#core/calendar.ts';
import type { Contact } from '#core/contacts/table.ts';
import { knownText } from '#core/scoring/known.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { valueName } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** A fact as a person reads it: the name of the field, and its value. */
export type Fact = { readonly field: string; readonly name: string; readonly value: string };

/** The value of a field as a person reads it; *not known* where it is not. */
export function valueWords(
  model: ScoringModel,
  id: string,
  value: string | number | null | undefined,
  speaker: Speaker,
): string {
  const field = model.fields.find((each) => each.id === id);
  const text = field ? knownText(value, field) : String(value ?? '');
  if (text === null || text === '') return speaker.t.explain.unknown;
  const isPlain = field?.type === 'yesNo' && field.values.every((each) => each.value !== text);
  if (isPlain && (text === 'yes' || text === 'no')) return speaker.t.explain[text];
  return valueName(id, text, model, speaker);
}

/** The known facts of a contact, in the order of the model's fields. */
export function factsOf(model: ScoringModel, { values }: Contact, speaker: Speaker): readonly Fact[] {
  return model.fields.flatMap((field) => {
    const value = values.get(field.id);
    if (knownText(value, field) === null) return [];
    const name = speaker.say(field.label);
    return [{ field: field.id, name, value: valueWords(model, field.id, value, speaker) }];
  });
}

/** A day as the reader's language writes it. */
export function dayWords(day: DayNumber, { f }: Speaker): string {
  return f.date(isoDate(day));
}
