import { dayNumber } from '#core/calendar.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';
import type { Speaker } from '../speaker.ts';

type Named = { readonly id: string; readonly label: Text };

/** The name of something by its id; words in its place where it has none or is gone. Never the id. */
export function nameOf(id: string, parts: readonly Named[], { say, t }: Speaker): string {
  const label = parts.find((part) => part.id === id)?.label;
  return label === undefined ? t.modelText.gone : say(label).trim() || t.modelText.unnamed;
}

/** Names of several things, as a list. */
export function namesOf(ids: readonly string[], parts: readonly Named[], speaker: Speaker): string {
  return listOf(
    ids.map((id) => nameOf(id, parts, speaker)),
    speaker,
  );
}

/** Things that a user may have typed, as a list; words in their place where there are none. */
export function listOf(items: readonly string[], { t }: Speaker): string {
  return items.map((item) => item.trim() || t.modelText.empty).join(', ') || t.modelText.nothing;
}

/** Several things of which one is enough: `A, B or C`. */
export function eitherOf(items: readonly (string | number)[], { t }: Speaker): string {
  const last = String(items.at(-1) ?? t.modelText.nothing);
  return items.length < 2 ? last : t.modelText.either(items.slice(0, -1).join(', '), last);
}

/** A value of a field as people call it: by its name, as yes or no, as a day or a number; else as it stands in the data. */
export function valueName(
  field: string,
  value: string | number,
  model: ScoringModel,
  speaker: Speaker,
): string {
  const { say, t, f } = speaker;
  const known = model.fields.find(({ id }) => id === field);
  const label = known?.values.find((each) => each.value === value)?.label;
  if (label) return say(label).trim() || t.modelText.unnamed;
  if (typeof value === 'number') return f.number(value);
  if (known?.type === 'number' && value.trim() !== '' && Number.isFinite(Number(value)))
    return f.number(Number(value));
  if (known?.type === 'yesNo' && (value === 'yes' || value === 'no')) return t.modelText[value];
  if (known?.type === 'date' && !Number.isNaN(dayNumber(value))) return f.date(value);
  return value.trim() || t.modelText.empty;
}

/** Values of a field, as a list. */
export function valueNames(
  field: string,
  values: readonly string[],
  model: ScoringModel,
  speaker: Speaker,
): string {
  return listOf(
    values.map((value) => valueName(field, value, model, speaker)),
    speaker,
  );
}
