import {
  canBeCriterion,
  canStandFor,
  type ColumnUse,
  matchingField,
  shareKnownBy,
} from '#core/contacts/columnsToCriteria.ts';
import type { ColumnSummary } from '#core/contacts/readSummary.ts';
import type { ColumnMapping } from '#core/contacts/tableOfRead.ts';
import { namesUsed } from '#core/scoring/check/namesUsed.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';

/** What has been decided of each column, by its place in the file. A column that is not named is left out. */
export type ColumnUses = ReadonlyMap<number, ColumnUse>;

/** Fields of the model that a criterion, a gate or a rule reads: only with those a column makes a difference. */
export function fieldsInUse(model: ScoringModel): readonly Field[] {
  const { fields } = namesUsed(model);
  return model.fields.filter(({ id }) => fields.has(id));
}

/**
 * Where the choice begins: the columns as they were mapped before, else those that bear the name of a field. A field
 * gets one column, the first.
 */
export function startingUses(
  columns: readonly ColumnSummary[],
  mapping: ColumnMapping | null,
  model: ScoringModel,
): ColumnUses {
  const fields = fieldsInUse(model);
  const uses = new Map<number, ColumnUse>();
  const free = new Set(fields.map(({ id }) => id));
  for (const column of columns.filter(canBeCriterion)) {
    const mapped = mapping?.find((pair) => pair.column === column.index)?.field;
    const open = fields.filter(({ id }) => free.has(id));
    const field = mapping ? open.find(({ id }) => id === mapped) : matchingField(column, open);
    if (!field) continue;
    free.delete(field.id);
    uses.set(column.index, { as: 'field', field: field.id });
  }
  return uses;
}

/** The uses with one column decided otherwise; the field that it takes is let go by the column that had it. */
export function withUse(uses: ColumnUses, column: number, use: ColumnUse): ColumnUses {
  const kept = [...uses].filter(
    ([other, { ...known }]) =>
      other !== column && !(use.as === 'field' && known.as === 'field' && known.field === use.field),
  );
  return new Map(use.as === 'left' ? kept : [...kept, [column, use]]);
}

/** The uses without those that would give the model something new. */
export function withoutCriteria(uses: ColumnUses): ColumnUses {
  return new Map([...uses].filter(([, { as }]) => as !== 'criterion'));
}

/** The fields that a column may stand for, those that know its values best first. */
export function fieldsFor(column: ColumnSummary, fields: readonly Field[]): readonly Field[] {
  const suited = fields.filter((field) => canStandFor(column, field));
  return suited.toSorted((a, b) => shareKnownBy(column, b) - shareKnownBy(column, a));
}

/** True for a criterion whose good values have not been named yet. */
export function isUnfinished({ profile }: ColumnSummary, use: ColumnUse): boolean {
  return use.as === 'criterion' && profile.kind !== 'number' && use.good.length === 0;
}

/** What a column becomes when it is first called a criterion: a yes is good, more is better. */
export function freshCriterion({ profile }: ColumnSummary): ColumnUse {
  return { as: 'criterion', good: profile.yesNo?.yes ?? [], isMoreBetter: true };
}
