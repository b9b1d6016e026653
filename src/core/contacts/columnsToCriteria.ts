import type { Points } from '../brand.ts';
import type { Criterion, Field, ScoringModel } from '../scoring/model.ts';
import { sameInBoth } from '../text.ts';
import type { ColumnSummary } from './readSummary.ts';

/** What a user decided of a column: leave it, let it stand for a field of the model, or make a criterion of it. */
export type ColumnUse =
  | { readonly as: 'left' }
  | { readonly as: 'field'; readonly field: string }
  | { readonly as: 'criterion'; readonly good: readonly string[]; readonly isMoreBetter: boolean };

/** The field of the model that a column stands for by its name, or undefined. */
export function matchingField(column: ColumnSummary, fields: readonly Field[]): Field | undefined {
  const name = plain(column.name);
  return fields.find(({ id, label }) => [id, label.en, label.fi].some((known) => plain(known) === name));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim();
}

/** True for a column that a criterion can be made of: its values are kept and are not about one person. */
export function canBeCriterion({ profile, isKept }: ColumnSummary): boolean {
  const isUsable = profile.kind === 'category' || profile.kind === 'number' || profile.kind === 'yesNo';
  return isKept && isUsable && profile.personal === null;
}

/**
 * Fields and criteria for the chosen columns, each worth `points` at most (`EX-23`): numbers in four ranges by their
 * quartiles, categories by the values called good. A starting point that the user shapes further.
 */
export function criteriaOfColumns(
  columns: readonly { readonly column: ColumnSummary; readonly use: ColumnUse }[],
  model: ScoringModel,
  points: Points,
): { readonly fields: readonly Field[]; readonly criteria: readonly Criterion[] } {
  const taken = new Set([...model.fields.map(({ id }) => id), ...model.criteria.map(({ id }) => id)]);
  const made = columns.flatMap(({ column, use }) => {
    if (use.as !== 'criterion') return [];
    const id = freeId(fieldIdOf(column), taken);
    taken.add(id);
    return [{ field: fieldOf(column, id), criterion: criterionOf(column, id, use, points) }];
  });
  return { fields: made.map(({ field }) => field), criteria: made.map(({ criterion }) => criterion) };
}

/** The id of the field that is made of a column: its place in the file, so that any header is harmless. */
export function fieldIdOf({ index }: ColumnSummary): string {
  return `column-${index + 1}`;
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function fieldOf({ name, profile, top }: ColumnSummary, id: string): Field {
  const isNumber = profile.kind === 'number';
  const suspects = profile.number?.suspects.map(String) ?? [];
  return {
    id,
    label: sameInBoth(name.slice(0, 200)),
    type: isNumber ? 'number' : 'category',
    group: 'own',
    values: isNumber
      ? []
      : top.map(({ value }) => ({ value, label: sameInBoth(value.slice(0, 200) || '?') })),
    unknown: [...new Set([...profile.unknownSpellings, ...suspects])],
  };
}

function criterionOf(
  { name, profile, top }: ColumnSummary,
  id: string,
  use: Extract<ColumnUse, { as: 'criterion' }>,
  points: Points,
): Criterion {
  const base = {
    id,
    label: sameInBoth(name.slice(0, 200)),
    side: 'fit',
    group: null,
    enabled: true,
    cap: { min: null, max: null },
    why: '',
    field: id,
    other: 0,
    unknown: 0,
  } as const;
  if (profile.number)
    return { ...base, kind: 'ranges', ranges: quarterRanges(profile.number, use.isMoreBetter, points) };
  const rows = top.map(({ value }) => ({ values: [value], points: use.good.includes(value) ? points : 0 }));
  return { ...base, kind: 'table', rows };
}

/** Four ranges by the quartiles; quartiles that fall together make fewer. */
function quarterRanges(
  { lowerQuartile, median, upperQuartile }: { lowerQuartile: number; median: number; upperQuartile: number },
  isMoreBetter: boolean,
  points: Points,
): readonly { readonly from: number | null; readonly to: number | null; readonly points: Points }[] {
  const cuts = [...new Set([lowerQuartile, median, upperQuartile])];
  const bounds = [null, ...cuts, null];
  return bounds.slice(1).map((to, at) => {
    const rank = isMoreBetter ? at : cuts.length - at;
    return { from: bounds[at] ?? null, to, points: Math.round((points * rank) / cuts.length) };
  });
}
