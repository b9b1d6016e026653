import { canBeCriterion } from '#core/contacts/columnsToCriteria.ts';
import type { ColumnSummary } from '#core/contacts/readSummary.ts';
import type { PersonalKind } from '#core/csv/columnProfile.ts';

/** Why a column is left out by itself. */
export type LeftOutReason = PersonalKind | 'identifier' | 'text' | 'date' | 'empty' | 'constant' | 'too-many';

/** Why a column cannot be scored, or null when it can. */
export function leftOutReason(column: ColumnSummary): LeftOutReason | null {
  if (canBeCriterion(column)) return null;
  const { personal, kind } = column.profile;
  if (personal !== null) return personal;
  return kind === 'category' || kind === 'number' || kind === 'yesNo' ? 'too-many' : kind;
}
