import type { Points, Share } from '../brand.ts';
import type { NumberProfile } from '../csv/columnProfile.ts';
import { modelBounds } from '../scoring/bounds.ts';
import type { Criterion, RangesCriterion } from '../scoring/criterion.ts';
import type { Field, ScoringModel } from '../scoring/model.ts';
import { freeId } from '../scoring/pieces/freeId.ts';
import { noReasons } from '../scoring/reasons.ts';
import { cutTo, sameInBoth, type Text } from '../text.ts';
import type { ColumnSummary } from './readSummary.ts';
import { plainWords, renameValues, valueNamesFor } from './valueNames.ts';

/** What a user decided of a column: leave it, let it stand for a field of the model, or make a criterion of it. */
export type ColumnUse =
  | { readonly as: 'left' }
  | { readonly as: 'field'; readonly field: string }
  | { readonly as: 'criterion'; readonly good: readonly string[]; readonly isMoreBetter: boolean };

type CriterionUse = Extract<ColumnUse, { as: 'criterion' }>;

/** The most points that one new criterion gets, however few there are. */
const mostPointsEach: Points = 25;

/** The field of the model that a column stands for by its name, or undefined. A made-up name stands for nothing. */
export function matchingField(column: ColumnSummary, fields: readonly Field[]): Field | undefined {
  if (!column.isNamed) return undefined;
  const name = plainWords(column.name);
  const isCalled = ({ id, label }: Field): boolean =>
    [label.en, label.fi].some((known) => plainWords(known) === name) ||
    (!isMadeId(id) && plainWords(id) === name);
  return fields.find((field) => canStandFor(column, field) && isCalled(field));
}

/** An id that was made of a column's place says nothing about another file. */
function isMadeId(id: string): boolean {
  return /^column-\d/.test(id);
}

/** True for a column that a criterion can be made of: its values are kept and are not about one person. */
export function canBeCriterion({ profile, isKept }: ColumnSummary): boolean {
  const isUsable = profile.kind === 'category' || profile.kind === 'number' || profile.kind === 'yesNo';
  return isKept && isUsable && profile.personal === null;
}

/** True when a column may stand for a field: a field of numbers wants numbers, and dates are not read yet. */
export function canStandFor(column: ColumnSummary, { type }: Field): boolean {
  if (type === 'date') return false;
  return canBeCriterion(column) && (type !== 'number' || column.profile.kind === 'number');
}

/**
 * The share of a column's known values that a field knows by name; at least that much where values are very many.
 * A field of texts takes any text.
 */
export function shareKnownBy(column: ColumnSummary, field: Field): Share {
  const { profile, top, rows } = column;
  if (field.type === 'number') return profile.kind === 'number' ? 1 : 0;
  if (field.type === 'text') return 1;
  const named = field.type === 'yesNo' ? ['yes', 'no'] : field.values.map(({ value }) => value);
  const known = new Set([...named, ...field.unknown]);
  const values = renameValues(
    top.map(({ value }) => value),
    valueNamesFor(column, field),
  );
  const recognised = top.reduce(
    (sum, { contacts }, at) => sum + (known.has(values[at] ?? '') ? contacts : 0),
    0,
  );
  const all = rows * (1 - profile.unknownShare);
  return all === 0 ? 0 : Math.min(1, recognised / all);
}

/** What each of so many new fit criteria gives at most: the room of the side in equal parts, 1 to 25 points. */
export function pointsEach({ sides }: ScoringModel, criteria: number): Points {
  const share = Math.floor(sides.fit.max / Math.max(1, criteria));
  return Math.max(1, Math.min(mostPointsEach, share));
}

/**
 * Fields and criteria for the chosen columns, each worth `points` at most (`EX-23`): numbers in four ranges by their
 * quartiles, categories by the values called good. A starting point that the user shapes further.
 * `places[i]` is the column that field i was made of.
 */
export function criteriaOfColumns(
  columns: readonly { readonly column: ColumnSummary; readonly use: ColumnUse }[],
  model: ScoringModel,
  points: Points,
): {
  readonly fields: readonly Field[];
  readonly criteria: readonly Criterion[];
  readonly places: readonly number[];
} {
  const taken = new Set([...model.fields.map(({ id }) => id), ...model.criteria.map(({ id }) => id)]);
  const made = columns.flatMap(({ column, use }) => {
    if (use.as !== 'criterion') return [];
    const id = freeId(fieldIdOf(column), (wanted) => !taken.has(wanted));
    taken.add(id);
    const criterion = criterionOf(column, id, use, points);
    return [{ field: fieldOf(column, id), criterion, place: column.index }];
  });
  return {
    fields: made.map(({ field }) => field),
    criteria: made.map(({ criterion }) => criterion),
    places: made.map(({ place }) => place),
  };
}

/** The id of the field that is made of a column: its place in the file, so that any header is harmless. */
function fieldIdOf({ index }: ColumnSummary): string {
  return `column-${index + 1}`;
}

function fieldOf(column: ColumnSummary, id: string): Field {
  const { profile } = column;
  const isNumber = profile.kind === 'number';
  const suspects = profile.number?.suspects.map(String) ?? [];
  return {
    id,
    label: labelOf(column),
    type: isNumber ? 'number' : 'category',
    of: 'contact',
    group: 'own',
    values: isNumber ? [] : writable(column).map((value) => ({ value, label: sameInBoth(shortened(value)) })),
    unknown: [...new Set([...suspects, ...profile.unknownSpellings])].slice(0, modelBounds.unknownSpellings),
  };
}

function criterionOf(column: ColumnSummary, id: string, use: CriterionUse, points: Points): Criterion {
  const { profile } = column;
  const base = {
    id,
    label: labelOf(column),
    side: 'fit',
    group: null,
    enabled: true,
    cap: { min: null, max: null },
    weight: null,
    ...noReasons,
    field: id,
    other: 0,
    // Where a mark means yes, the boxes without one are empty: empty is then a value that may be good.
    unknown: use.good.includes('') ? points : 0,
  } as const;
  if (profile.number)
    return { ...base, kind: 'ranges', ranges: quarterRanges(profile.number, use.isMoreBetter, points) };
  const rows = writable(column).map((value) => ({
    values: [value],
    points: use.good.includes(value) ? points : 0,
  }));
  return { ...base, kind: 'table', rows };
}

function labelOf({ name, isNamed, index }: ColumnSummary): Text {
  return isNamed ? sameInBoth(shortened(name)) : { en: `Column ${index + 1}`, fi: `Sarake ${index + 1}` };
}

/** The common values that a model can hold. */
function writable({ top }: ColumnSummary): readonly string[] {
  return top.map(({ value }) => value).filter((value) => value.length <= modelBounds.valueLength);
}

function shortened(text: string): string {
  return cutTo(text, modelBounds.labelLength);
}

/** Four ranges by the quartiles; quartiles that part nobody from the rest are left out, so there may be fewer. */
function quarterRanges(
  profile: NumberProfile,
  isMoreBetter: boolean,
  points: Points,
): RangesCriterion['ranges'] {
  const cuts = cutsOf(profile);
  if (cuts.length === 0) return [{ from: null, to: null, points }];
  const bounds = [null, ...cuts, null];
  return bounds.slice(1).map((to, at) => {
    const rank = isMoreBetter ? at : cuts.length - at;
    return { from: bounds[at] ?? null, to, points: Math.round((points * rank) / cuts.length) };
  });
}

/** Where the ranges part, rising: each has contacts below it and contacts at or above it. */
function cutsOf({
  min,
  lowerQuartile,
  median,
  upperQuartile,
  max,
  isWhole,
}: NumberProfile): readonly number[] {
  const isCut = (cut: number): boolean => cut > min && cut <= max && Math.abs(cut) <= modelBounds.rangeBound;
  // Whole numbers are parted at the same place by the next whole number, which reads better than a half.
  const readable = (cut: number): number => (isWhole ? Math.ceil(cut) : Number(cut.toPrecision(9)));
  const cuts = [...new Set([lowerQuartile, median, upperQuartile].map(readable))].filter(isCut);
  if (cuts.length > 0) return cuts;
  // Three quarters and more have the least number: what is above it is the difference that there is.
  return [isWhole ? min + 1 : min + (max - min) / 2].filter(isCut);
}
