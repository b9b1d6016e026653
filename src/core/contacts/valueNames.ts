import type { Field } from '../scoring/model.ts';
import type { ColumnSummary } from './readSummary.ts';

/** How the values of a column are called in the model (`EX-24`). Plain data: it travels to the worker. */
export type ValueNames = {
  /** Plain words of the file, and the value of the field that they mean. */
  readonly known: readonly (readonly [words: string, value: string])[];
  /** Values, as written in the file, that mean *not known*. */
  readonly unknown: readonly string[];
};

/** Words without case, spaces around, and separators: `Sales_Director ` is `sales director`. */
export function plainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim();
}

/** The names under which a field knows the values of a column: its own values, their labels, yes and no (`EX-24`). */
export function valueNamesFor({ profile }: ColumnSummary, field: Field): ValueNames {
  const suspects = profile.number?.suspects.map(String) ?? [];
  return { known: knownNames(profile.yesNo, field), unknown: [...profile.unknownSpellings, ...suspects] };
}

function knownNames(yesNo: ColumnSummary['profile']['yesNo'], field: Field): ValueNames['known'] {
  if (field.type === 'number') return [];
  const named = field.values.flatMap(({ value, label }) =>
    [value, label.en, label.fi].map((words) => [plainWords(words), value] as const),
  );
  if (field.type !== 'yesNo' || yesNo === null) return named;
  const answers = (spellings: readonly string[], value: string) =>
    spellings.map((words) => [plainWords(words), value] as const);
  return [...answers(yesNo.yes, 'yes'), ...answers(yesNo.no, 'no'), ...named];
}

/** The model's value for each value of a dictionary; the empty string is not known, an unnamed value stays itself. */
export function renameValues(values: readonly string[], { known, unknown }: ValueNames): readonly string[] {
  const byWords = new Map(known);
  const missing = new Set(unknown);
  return values.map((value) => (missing.has(value) ? '' : (byWords.get(plainWords(value)) ?? value)));
}
