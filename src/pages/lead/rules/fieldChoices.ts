import type { ScoringModel } from '#core/scoring/model.ts';
import { valueName } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** A value with its name on screen. */
export type ValueChoice = { readonly value: string; readonly name: string };

/** The values that may be picked of a field: those that it knows, and those that are picked already. */
export function choicesOf(
  field: string,
  chosen: readonly string[],
  model: ScoringModel,
  speaker: Speaker,
): readonly ValueChoice[] {
  const known = model.fields.find(({ id }) => id === field);
  const values = known?.type === 'yesNo' ? ['yes', 'no'] : (known?.values.map(({ value }) => value) ?? []);
  return [...new Set([...values, ...chosen])].map((value) => ({
    value,
    name: valueName(field, value, model, speaker),
  }));
}

/** The fields of the model whose values are words, or those of one type. */
export function fieldChoices(
  { fields }: ScoringModel,
  types: readonly ScoringModel['fields'][number]['type'][],
  { say }: Pick<Speaker, 'say'>,
): readonly ValueChoice[] {
  return fields
    .filter(({ type }) => types.includes(type))
    .map(({ id, label }) => ({ value: id, name: say(label) }));
}

/** The choices of one row: without what other rows have, for a value stands in one row only. */
export function freeChoices(
  field: string,
  rows: readonly { readonly values: readonly string[] }[],
  at: number,
  model: ScoringModel,
  speaker: Speaker,
): readonly ValueChoice[] {
  const elsewhere = new Set(rows.flatMap(({ values }, row) => (row === at ? [] : values)));
  return choicesOf(field, rows[at]?.values ?? [], model, speaker).filter(
    ({ value }) => !elsewhere.has(value),
  );
}
